import { fail, type Line, pass, skip } from './Line.ts';
import { served } from './served.ts';
import { some } from './some.ts';
import type { Visit } from './Visit.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** Whether these are the bytes of a PNG, by its beginning. */
export function isPng(body: Buffer): boolean {
  return body.length > 24 && body.subarray(0, signature.length).equals(signature);
}

/** Whether Outlook can show the icons: it takes none that must not be stored. What is missing is told with the files. */
export function checkIcons(visit: Visit): Line {
  const check = 'icons';
  const isIcon = ([path]: readonly [path: string, answer: unknown]) =>
    path.endsWith('.png') && !path.startsWith('office-js/');
  const listed = new Set(Object.keys(visit.list?.files ?? {}));
  const whole = served(visit).filter(isIcon);
  const unlisted = [...visit.files]
    .filter(isIcon)
    .filter(([path, { status }]) => status !== 200 && !listed.has(path));
  if (whole.length + unlisted.length === 0) return skip(check, 'none is there, or no manifest names one');
  const bad = [
    ...unlisted.map(([path, { status }]) => `${path}: HTTP ${status}`),
    ...whole.flatMap(([path, { headers, body }]) => {
      if (!isPng(body)) return [`${path} is no PNG`];
      return /no-store|no-cache/i.test(headers['cache-control'] ?? '') ? [`${path} must not be stored`] : [];
    }),
  ];
  return bad.length === 0
    ? pass(check, `${whole.length} served`)
    : fail(
        check,
        some(bad),
        'Copy icons/ of the release, and serve it with the Cache-Control that web.config or nginx.conf names.',
      );
}
