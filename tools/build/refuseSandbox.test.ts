import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from 'vite';
import { refuseSandbox } from './refuseSandbox.ts';

let repository: string;

beforeEach(async () => {
  repository = await mkdtemp(join(await realpath(tmpdir()), 'refuse-sandbox-'));
  await mkdir(join(repository, 'src'));
  await mkdir(join(repository, 'sandbox'));
  await writeFile(join(repository, 'sandbox/phone.js'), 'export const phone = "rings";');
});

afterEach(async () => {
  await rm(repository, { recursive: true });
});

async function buildWith(main: string) {
  await writeFile(join(repository, 'src/main.js'), main);
  return build({
    root: join(repository, 'src'),
    configFile: false,
    logLevel: 'silent',
    plugins: [refuseSandbox(repository)],
    build: { write: false, rolldownOptions: { input: join(repository, 'src/main.js') } },
  });
}

test('a module of the sandbox fails the build, and the message says who imported it', async () => {
  const main = 'import { phone } from "../sandbox/phone.js"; console.log(phone);';
  await expect(buildWith(main)).rejects.toThrow(
    'sandbox/phone.js is part of the sandbox, which never ships; it was imported by src/main.js',
  );
});

test('so does one that is loaded later', async () => {
  await expect(buildWith('import("../sandbox/phone.js").then(console.log);')).rejects.toThrow('never ships');
});

test('a build without the sandbox passes', async () => {
  await expect(buildWith('console.log("alone");')).resolves.toBeDefined();
});
