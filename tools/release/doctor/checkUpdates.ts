import { fail, type Line, pass, skip, warn } from './Line.ts';
import { some } from './some.ts';
import type { Visit } from './Visit.ts';

const check = 'updates';

/** Between the time of a release's files and the day of the release, and some more for time zones. */
const slack = 5 * 86_400_000;

/** Whether browsers that have an older page will be given this one, and those of the next release the next. */
export function checkUpdates({ page, again, list }: Visit): Line {
  if (page.status !== 200) return skip(check, 'the page is not there');
  const stuck = [...again].filter(([, { older }]) => older.status === 304).map(([path]) => path);
  if (stuck.length > 0)
    return fail(
      check,
      `a browser with another ${some(stuck)} is told that it has not changed`,
      'Empty the cache of what stands before the web server, and let it ask that each time.',
    );
  const changing = [...again].flatMap(([path, { same }]) =>
    same.status === 200 || same.status === 304 ? [] : [`${path}: HTTP ${same.status}`],
  );
  if (changing.length > 0)
    return fail(
      check,
      `asked whether it has changed, the server says ${some(changing)}`,
      'Look into the log of the web server.',
    );
  return (
    checkTime(page.headers['last-modified'], list?.released) ??
    pass(check, 'a browser with another page is given this one')
  );
}

/** IIS tags by a file's time alone, nginx by time and size: a time that is always the same keeps the old page for ever. */
function checkTime(modified: string | undefined, released: string | undefined): Line | undefined {
  const time = Date.parse(modified ?? '');
  if (Number.isNaN(time)) return undefined;
  if (released !== undefined && time < Date.parse(released) - slack)
    return fail(
      check,
      `the page bears the time ${modified ?? ''}, long before its release of ${released}: the next one may bear the same, and browsers would keep this one for ever`,
      'Unpack the release with a tool that keeps the times in the zip, or give all files the time of now.',
    );
  return time > Date.now() + slack
    ? warn(
        check,
        `the page bears a time to come, ${modified ?? ''}`,
        'Unpack the release once more, and check the clock of the server.',
      )
    : undefined;
}
