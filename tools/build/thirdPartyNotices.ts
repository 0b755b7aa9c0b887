import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

const preface = `Active Calls contains the software named below, each part under its own terms.
Microsoft is not responsible for maintaining, updating or supporting Active Calls.
`;

/** For packages that name this licence, and leave its text out. */
const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * Writes THIRD-PARTY-NOTICES.txt beside the built pane: the licences of the packages whose code is in it, by the
 * build's own account, and those of `others`, which get there in another way.
 */
export function thirdPartyNotices(repository: string, others: readonly string[]): Plugin {
  return {
    name: 'third-party-notices',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk'
          ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) =>
              renderedLength > 0 ? [id] : [],
            )
          : [],
      );
      const folders = [
        ...modules.flatMap((id) => packageFolderOf(id) ?? []),
        ...others.map((name) => join(repository, 'node_modules', name)),
      ];
      const packages = [...new Set(folders.map((folder) => folder.replaceAll('\\', '/')))].map(read);
      packages.sort((one, other) => (one.name < other.name ? -1 : 1));
      const source = [preface, ...packages.map(notice)].join('\n');
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source });
    },
  };
}

/** The folder of the innermost package that a module is in. */
function packageFolderOf(id: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id.replace(/^\0/, ''))?.[0];
}

function read(folder: string): Package {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as PackageJson;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file !== undefined)
    return { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() };
  // What nobody may ship without its terms must not be shipped by accident.
  if (license !== 'MIT')
    throw new Error(`The package ${name} is part of the pane, and has no licence to ship with it.`);
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  return { name, version, license, text: `Copyright (c) ${holder}\n\n${mit}` };
}

function notice({ name, version, license, text }: Package): string {
  const terms = license === 'LICENSE' ? 'its own terms' : license;
  return `${'-'.repeat(80)}\n${name} ${version} (${terms})\n\n${text.replaceAll('\r\n', '\n')}\n`;
}
