import { createHash } from 'node:crypto';
import type { Answer } from './ask.ts';
import { fail, type Line, pass, warn } from './Line.ts';
import { some } from './some.ts';
import type { Visit } from './Visit.ts';

const copyAgain = 'Copy the whole release into the folder once more, over what is there.';

/** The page and the manifest have lines of their own. */
const withOwnLine = ['taskpane.html', 'manifest.xml'];

/** Whether each file of the release is there as it was packaged. `version` is that of the repository. */
export function checkFiles({ list, files, page }: Visit, version: string): Line {
  const check = 'files of the release';
  if (list === undefined) return fail(check, 'release.json is not there, or is none', copyAgain);
  const all = Object.keys(list.files);
  const others = all.filter((path) => !withOwnLine.includes(path));
  const missing = others.filter((path) => files.get(path)?.status !== 200);
  if (missing.length > 0)
    return fail(check, `${missing.length} of ${all.length} missing: ${some(missing)}`, copyAgain);
  const pageIsPane = page.body.includes('id="root"');
  const changed = [...others, ...(pageIsPane ? ['taskpane.html'] : [])].filter(
    (path) => !isWhole({ list }, path, files.get(path)),
  );
  if (changed.length > 0)
    return fail(check, `${changed.length} of ${all.length} changed: ${some(changed)}`, copyAgain);
  const found = `${all.length} there and unchanged, version ${list.version}`;
  return list.version === version
    ? pass(check, found)
    : warn(check, `${found}; this repository has ${version}`, 'Update the pane, or this repository.');
}

/** Whether a file is there with the content that it was packaged with. What cannot be decompressed is told elsewhere. */
export function isWhole({ list }: Pick<Visit, 'list'>, path: string, answer: Answer | undefined): boolean {
  const packaged = list?.files[path];
  if (answer?.status !== 200) return false;
  if (packaged === undefined || answer.broken !== undefined) return true;
  return createHash('sha256').update(answer.body).digest('hex') === packaged.sha256;
}
