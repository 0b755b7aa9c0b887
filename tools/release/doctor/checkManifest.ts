import { manifestProblems } from '../../build/manifestProblems.ts';
import { isWhole } from './checkFiles.ts';
import { isPng } from './checkIcons.ts';
import { fail, type Line, pass, warn } from './Line.ts';
import { some } from './some.ts';
import type { Visit } from './Visit.ts';

const check = 'manifest.xml';
const copyAgain = 'Copy manifest.xml of the release into the folder.';

/** Whether the manifest is one that Outlook takes, and names the address that it was asked for at. */
export function checkManifest(visit: Visit): Line {
  const { address, manifest, list } = visit;
  if (manifest.status !== 200)
    return fail(
      check,
      manifest.status === 0 ? manifest.body.toString() : `HTTP ${manifest.status}`,
      copyAgain,
    );
  // Told with the compression.
  if (manifest.broken !== undefined)
    return { check, verdict: 'skip', found: `cannot be read: ${manifest.broken}` };
  const own = list?.address ?? address;
  const problems = manifestProblems(manifest.body.toString(), surroundings(visit, own));
  if (problems.length > 0)
    return fail(check, some(problems.map((problem) => problem.replace(/\.$/, ''))), copyAgain);
  if (own !== address)
    return warn(
      check,
      `names ${own}: this is the release for another address`,
      `Nothing to do in a rehearsal. Else package for this address: npm run package -- ${address}`,
    );
  return isWhole(visit, check, manifest)
    ? pass(check, `names ${address} throughout`)
    : warn(check, `names ${address} throughout, and is not as it was packaged`, copyAgain);
}

/** What is missing besides is told with the files and the icons. */
function surroundings({ list, files, manifest }: Visit, address: string) {
  const version =
    list?.version ?? /<Version>(.*)\.0<\/Version>/.exec(manifest.body.toString())?.[1] ?? 'unknown';
  const listed = new Set(Object.keys(list?.files ?? {}));
  return {
    version,
    address,
    hasFile: (path: string) => listed.size === 0 || listed.has(path),
    pixels: (path: string) => {
      const { status, body } = files.get(path) ?? {};
      return status === 200 && body !== undefined && isPng(body)
        ? ([body.readUInt32BE(16), body.readUInt32BE(20)] as const)
        : undefined;
    },
  };
}
