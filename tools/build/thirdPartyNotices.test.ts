import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, type Rolldown } from 'vite';
import { thirdPartyNotices } from './thirdPartyNotices.ts';

let repository: string;

beforeEach(async () => {
  repository = await mkdtemp(join(await realpath(tmpdir()), 'notices-'));
  await writeFile(join(repository, 'main.js'), 'import { used } from "@phones/used"; console.log(used);');
});

afterEach(async () => {
  await rm(repository, { recursive: true });
});

/** A package in node_modules; `terms` is the text of its licence file. */
async function install(name: string, license: string, terms?: string): Promise<void> {
  const folder = join(repository, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  const about = { name, version: '1.2.3', license, type: 'module', main: 'index.js', sideEffects: false };
  await writeFile(join(folder, 'package.json'), JSON.stringify(about));
  const reexport = name === 'unused' ? '' : "export { used as other } from 'unused';\n";
  await writeFile(join(folder, 'index.js'), `${reexport}export const used = '${name}';`);
  if (terms !== undefined) await writeFile(join(folder, 'LICENSE.md'), terms);
}

async function notices(): Promise<string> {
  const built = await build({
    root: repository,
    configFile: false,
    logLevel: 'silent',
    plugins: [thirdPartyNotices(repository, ['copied'])],
    build: { write: false, rolldownOptions: { input: join(repository, 'main.js') } },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const file = output.find(({ fileName }) => fileName === 'THIRD-PARTY-NOTICES.txt');
  return file?.type === 'asset' ? String(file.source) : '';
}

test('the licences of what is in the build, and of what is copied, are listed; no others', async () => {
  await install('@phones/used', 'ISC', 'Terms of used.');
  await install('unused', 'ISC', 'Terms of unused.');
  await install('copied', 'LICENSE', 'Terms of copied.');
  const text = await notices();
  expect(text).toContain('@phones/used 1.2.3 (ISC)\n\nTerms of used.');
  expect(text).toContain('copied 1.2.3 (its own terms)\n\nTerms of copied.');
  expect(text).not.toContain('unused');
});

test('a package that names the MIT licence and has no file gets its text', async () => {
  await install('@phones/used', 'MIT');
  await install('unused', 'ISC');
  await install('copied', 'ISC', 'Terms of copied.');
  expect(await notices()).toContain(
    'Copyright (c) the authors of @phones/used\n\nPermission is hereby granted',
  );
});

test('a package without any terms cannot be shipped', async () => {
  await install('@phones/used', 'SEE ELSEWHERE');
  await install('unused', 'ISC');
  await install('copied', 'ISC', 'Terms of copied.');
  await expect(notices()).rejects.toThrow('The package @phones/used is part of the pane, and has no licence');
});
