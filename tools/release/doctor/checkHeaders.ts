import { frameAncestors } from '../Hosting.ts';
import { pagePolicy } from '../pagePolicy.ts';
import type { Answer } from './ask.ts';
import { fail, type Line, pass, skip, warn } from './Line.ts';
import { beyond, directives, type Directives, policiesIn } from './policies.ts';
import { served } from './served.ts';
import { some } from './some.ts';
import type { Visit } from './Visit.ts';

const check = 'policy headers';
const mend = 'Send the headers that web.config or nginx.conf of the release names, with every file.';

/** Whether the policy that keeps everything on the organisation's own host comes with each file, and no other. */
export function checkHeaders(visit: Visit): Line {
  const html = visit.page.body.toString();
  const files = served(visit);
  if (!files.some(([path]) => path === 'taskpane.html')) return skip(check, 'the page is not there');
  if (!html.includes('http-equiv="Content-Security-Policy"'))
    return fail(check, 'the page itself carries no policy', 'Copy taskpane.html of the release once more.');
  const own = directives(`${pagePolicy(html)}; ${frameAncestors(visit.list?.outlook ?? [])}`);
  const others = files.flatMap(([path, { headers }]) => {
    const found = policiesIn(headers['content-security-policy']).flatMap((policy) => beyond(policy, own));
    return found.length === 0 ? [] : [{ path, found }];
  });
  const [first] = others;
  if (first !== undefined)
    return fail(
      check,
      `${others.length} files come with a policy that is not the pane's, and browsers obey it, too: ${first.path} with ${some(first.found)}`,
      'Take that Content-Security-Policy away from this folder, in the site or in the proxy in front; the one that web.config or nginx.conf of the release names is enough.',
    );
  const missing = files.flatMap(([path, answer]) => {
    const names = missingIn(answer, own);
    return names.length === 0 ? [] : [`${path} without ${names.join(' and ')}`];
  });
  if (missing.length > 0) return fail(check, `${missing.length} files: ${some(missing)}`, mend);
  return checkTransportSecurity(visit) ?? pass(check, 'the policy of the page comes with each file');
}

function isWhole(policy: Directives, own: Directives): boolean {
  return [...own].every((directive) => policy.has(directive));
}

function missingIn({ headers }: Answer, own: Directives): string[] {
  return [
    ...(policiesIn(headers['content-security-policy']).some((policy) => isWhole(policy, own))
      ? []
      : ['Content-Security-Policy']),
    ...(headers['x-content-type-options'] === 'nosniff' ? [] : ['X-Content-Type-Options']),
    ...(headers['referrer-policy'] === undefined ? ['Referrer-Policy'] : []),
  ];
}

/** nginx forgets the server's own headers in a location that adds some. */
function checkTransportSecurity({ page, outlook }: Visit): Line | undefined {
  const name = 'strict-transport-security';
  return name in outlook.headers && !(name in page.headers)
    ? warn(
        check,
        'Strict-Transport-Security comes with /owa/, and not with the pane',
        'Take nginx.conf of the release as it is: it leaves the headers of the server block in force.',
      )
    : undefined;
}
