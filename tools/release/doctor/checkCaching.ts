import { fail, type Line, pass, warn } from './Line.ts';
import { served } from './served.ts';
import { some } from './some.ts';
import type { Visit } from './Visit.ts';

const mend = 'Serve the Cache-Control that web.config or nginx.conf of the release names.';
const month = 30 * 86_400;
const minutes = 600;

/** Whether a new release is seen at once, and nothing else is fetched again and again. */
export function checkCaching(visit: Visit): Line {
  const check = 'caching';
  const { missing, again } = visit;
  const absence = (missing.headers['cache-control'] ?? '').toLowerCase();
  if (missing.status === 404 && seconds(absence) > minutes)
    return fail(
      check,
      `that a file is not there is kept for ${Math.round(seconds(absence) / 3600)} hours: who asks during an update has no pane until then`,
      'In nginx, write add_header Cache-Control without "always", as nginx.conf of the release does.',
    );
  const files = served(visit).map(([path, { headers }]) => ({
    path,
    control: (headers['cache-control'] ?? '').toLowerCase(),
  }));
  const kept = files.filter(
    ({ path, control }) => again.has(path) && !/no-cache|no-store|max-age=0\b/.test(control),
  );
  if (kept.length > 0) return fail(check, `kept without asking: ${some(kept.map(({ path }) => path))}`, mend);
  const fetched = files.filter(({ path, control }) => path.startsWith('assets/') && seconds(control) < month);
  if (fetched.length > 0)
    return warn(check, `not kept for long: ${some(fetched.map(({ path }) => path))}`, mend);
  return pass(check, 'the page and the manifest are asked for again, assets/ is kept');
}

function seconds(control: string): number {
  return /no-store|no-cache/.test(control) ? 0 : Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
}
