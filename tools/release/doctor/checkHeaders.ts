import { pagePolicy } from '../pagePolicy.ts';
import { fail, type Line, pass } from './Line.ts';
import { served } from './served.ts';
import { some } from './some.ts';
import type { Visit } from './Visit.ts';

const mend = 'Send the headers that web.config or nginx.conf of the release names, with every file.';

/** Whether the policy that keeps everything on the organisation's own host comes with each file. */
export function checkHeaders(visit: Visit): Line {
  const check = 'policy headers';
  const html = visit.page.body.toString();
  if (!html.includes('http-equiv="Content-Security-Policy"'))
    return fail(check, 'the page itself carries no policy', 'Copy taskpane.html of the release once more.');
  const policy = directives(pagePolicy(html));
  const missing = served(visit).flatMap(([path, { headers }]) => {
    const sent = directives(headers['content-security-policy'] as string | undefined);
    const isWhole = [...policy].every((directive) => sent.has(directive));
    const names = [
      ...(isWhole && [...sent].some((directive) => directive.startsWith('frame-ancestors '))
        ? []
        : ['Content-Security-Policy']),
      ...(headers['x-content-type-options'] === 'nosniff' ? [] : ['X-Content-Type-Options']),
      ...(headers['referrer-policy'] === undefined ? ['Referrer-Policy'] : []),
    ];
    return names.length === 0 ? [] : [`${path} without ${names.join(' and ')}`];
  });
  return missing.length === 0
    ? pass(check, 'the policy of the page comes with each file')
    : fail(check, `${missing.length} files: ${some(missing)}`, mend);
}

function directives(policy: string | undefined): ReadonlySet<string> {
  return new Set((policy ?? '').split(';').map((directive) => directive.trim()));
}
