import { fail, type Line, pass } from './Line.ts';
import { some } from './some.ts';
import type { Visit } from './Visit.ts';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** Whether Outlook can show the icons: it takes none that must not be stored. */
export function checkIcons({ files }: Visit): Line {
  const check = 'icons';
  const icons = [...files].filter(([path]) => path.endsWith('.png') && !path.startsWith('office-js/'));
  if (icons.length === 0)
    return fail(check, 'the manifest names none here', 'Copy the manifest of the release.');
  const bad = icons.flatMap(([path, { status, headers, body }]) => {
    if (status !== 200) return [`${path}: HTTP ${status}`];
    if (!body.subarray(0, png.length).equals(png)) return [`${path} is no PNG`];
    return /no-store|no-cache/i.test(headers['cache-control'] ?? '') ? [`${path} must not be stored`] : [];
  });
  return bad.length === 0
    ? pass(check, `${icons.length} served`)
    : fail(
        check,
        some(bad),
        'Copy icons/ of the release, and serve it with the Cache-Control that web.config or nginx.conf names.',
      );
}
