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
      `a policy that is not the pane's comes with ${some(others.map(({ path }) => path))}, and browsers obey it, too: ${some(first.found)}`,
      'Take that Content-Security-Policy away from this folder, in the site or in the proxy in front; the one that web.config or nginx.conf of the release names is enough.',
    );
  const missing = pathsByWhatIsMissing(files, own);
  if (missing.size > 0)
    return fail(check, [...missing].map(([names, paths]) => `${names}: ${some(paths)}`).join('; '), mend);
  return checkTransportSecurity(visit) ?? pass(check, 'the policy of the page comes with each file');
}

/** The files that lack the same together: a server seldom forgets one header for one file. */
function pathsByWhatIsMissing(
  files: readonly (readonly [string, Answer])[],
  own: Directives,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [path, answer] of files) {
    const names = missingIn(answer, own);
    if (names.length === 0) continue;
    const words = `without ${names.join(' and ')}`;
    found.set(words, [...(found.get(words) ?? []), path]);
  }
  return found;
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
