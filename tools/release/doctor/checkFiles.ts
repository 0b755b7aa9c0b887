import { createHash } from 'node:crypto';
import { fail, type Line, pass, warn } from './Line.ts';
import { some } from './some.ts';
import type { Visit } from './Visit.ts';

const copyAgain = 'Copy the whole release into the folder once more, over what is there.';

/** Whether each file of the release is there as it was packaged. `version` is that of the repository. */
export function checkFiles({ list, files }: Visit, version: string): Line {
  const check = 'files of the release';
  if (list === undefined) return fail(check, 'release.json is not there', copyAgain);
  const all = Object.entries(list.files);
  const missing = all.filter(([path]) => files.get(path)?.status !== 200).map(([path]) => path);
  if (missing.length > 0)
    return fail(check, `${missing.length} of ${all.length} missing: ${some(missing)}`, copyAgain);
  const changed = differing(list, files).filter((path) => path !== 'manifest.xml');
  if (changed.length > 0)
    return fail(check, `${changed.length} of ${all.length} changed: ${some(changed)}`, copyAgain);
  const found = `${all.length} there and unchanged, version ${list.version}`;
  return list.version === version
    ? pass(check, found)
    : warn(check, `${found}; this repository has ${version}`, 'Update the pane, or this repository.');
}

/** The files that are there with another content than they were packaged with. */
export function differing(list: NonNullable<Visit['list']>, files: Visit['files']): string[] {
  return Object.entries(list.files).flatMap(([path, { sha256 }]) => {
    const answer = files.get(path);
    if (answer?.status !== 200) return [];
    return createHash('sha256').update(answer.body).digest('hex') === sha256 ? [] : [path];
  });
}
