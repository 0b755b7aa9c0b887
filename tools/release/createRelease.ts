import { createHash } from 'node:crypto';
import { manifestFor } from '../build/manifestFor.ts';
import { adaptPage } from './adaptPage.ts';
import type { Files } from './Files.ts';
import { hostingOf } from './Hosting.ts';
import { installGuide } from './installGuide.ts';
import { nginxConf } from './nginxConf.ts';
import { pagePolicy } from './pagePolicy.ts';
import type { ReleaseList } from './ReleaseList.ts';
import type { ReleaseOptions } from './ReleaseOptions.ts';
import { webConfig } from './webConfig.ts';

/** What is not in the build. */
export interface ReleaseSources {
  readonly manifest: string;
  readonly guide: string;
  readonly changelog: string;
  readonly license: string;
}

/** Everything that goes to an organisation: what its server serves, how, and what to do with it. */
export function createRelease(build: Files, sources: ReleaseSources, options: ReleaseOptions): Files {
  const { address, outlook } = options;
  const page = adaptPage(textOf(build, 'taskpane.html'), options);
  const ribbon = adaptPage(textOf(build, 'commands.html'), options);
  const hosting = hostingOf(pagePolicy(page), outlook);
  const kept = [...build].filter(([path]) => options.officeJs === 'self' || !path.startsWith('office-js/'));
  const guide = bytesOf(installGuide(sources.guide, options));
  const served: Files = new Map([
    ...kept,
    ['taskpane.html', bytesOf(page)],
    ['commands.html', bytesOf(ribbon)],
    ['manifest.xml', bytesOf(manifestFor(sources.manifest, address))],
    // The pane links to it. Beside it lies the same as INSTALL.md, for whoever unpacks the release.
    ['guide.txt', guide],
  ]);
  return new Map([
    ...served,
    ['release.json', bytesOf(`${JSON.stringify(listOf(served, options), null, 1)}\n`)],
    ['web.config', bytesOf(webConfig(hosting))],
    ['nginx.conf', bytesOf(nginxConf(hosting, address))],
    ['INSTALL.md', guide],
    ['CHANGELOG.md', bytesOf(sources.changelog)],
    ['LICENSE.txt', bytesOf(sources.license)],
  ]);
}

function listOf(served: Files, options: ReleaseOptions): ReleaseList {
  const { version, released, address, outlook, officeJs, officeJsVersion } = options;
  const sorted = [...served].sort(([one], [other]) => (one < other ? -1 : 1));
  const files = sorted.map(([path, content]) => [
    path,
    { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') },
  ]);
  const list = {
    version,
    released,
    address,
    outlook,
    officeJs: { version: officeJsVersion, from: officeJs },
  };
  return { ...list, files: Object.fromEntries(files) as ReleaseList['files'] };
}

function textOf(files: Files, path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`The build has no ${path}.`);
  return new TextDecoder().decode(content);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
