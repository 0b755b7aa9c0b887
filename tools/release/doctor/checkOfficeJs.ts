import { differing } from './checkFiles.ts';
import { fail, type Line, pass, warn } from './Line.ts';
import { some } from './some.ts';
import type { Visit } from './Visit.ts';

/** Whether office.js is whole, and all of it from one version. */
export function checkOfficeJs({ list, files, page }: Visit): Line {
  const check = 'office.js';
  if (list === undefined)
    return fail(check, 'cannot be told without release.json', 'Copy the whole release.');
  const { version, from } = list.officeJs;
  const usesCdn = page.body.includes('src="https://appsforoffice.microsoft.com/');
  if (from === 'cdn')
    return usesCdn
      ? pass(check, "from Microsoft's CDN, which this check leaves alone")
      : fail(
          check,
          "the release takes it from Microsoft's CDN, the page does not",
          'Copy taskpane.html of the release.',
        );
  if (usesCdn)
    return warn(check, "the page takes it from Microsoft's CDN", 'Copy taskpane.html of the release.');
  const paths = Object.keys(list.files).filter((path) => path.startsWith('office-js/'));
  const missing = paths.filter((path) => files.get(path)?.status !== 200);
  const changed = differing(list, files).filter((path) => path.startsWith('office-js/'));
  const bad = [...missing, ...changed];
  return bad.length === 0
    ? pass(check, `${version}, all ${paths.length} files`)
    : fail(
        check,
        `${bad.length} of ${paths.length} files are not those of ${version}: ${some(bad)}`,
        'Replace the whole folder office-js/ by that of the release.',
      );
}
