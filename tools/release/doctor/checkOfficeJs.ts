import { isWhole } from './checkFiles.ts';
import { fail, type Line, pass, skip, warn } from './Line.ts';
import type { Visit } from './Visit.ts';

/** Which office.js the pane loads, and whether all of it is from one version. Files are told with all others. */
export function checkOfficeJs({ list, files, page }: Visit): Line {
  const check = 'office.js';
  if (list === undefined) return skip(check, 'release.json is not there');
  if (page.status !== 200 || !page.body.includes('id="root"')) return skip(check, 'the page is not there');
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
  const bad = paths.filter((path) => !isWhole({ list }, path, files.get(path)));
  return bad.length === 0
    ? pass(check, `${version}, all ${paths.length} files`)
    : skip(check, `${bad.length} of its ${paths.length} files are missing or changed`);
}
