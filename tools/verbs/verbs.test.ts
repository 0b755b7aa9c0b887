import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { helpOf } from './helpOf.mjs';
import { readArguments } from './readArguments.mjs';
import type { Verb, VerbInput } from './Verb.ts';
import { verbs } from './verbs.mjs';

const root = join(import.meta.dirname, '../..');

/** Runs a verb as npm does. */
function run(...args: readonly string[]): Promise<{ status: number; out: string; error: string }> {
  return new Promise((resolve) => {
    const all = ['tools/run.mjs', ...args];
    execFile(process.execPath, all, { cwd: root }, (failure, out, error) => {
      resolve({ status: failure === null ? 0 : Number(failure.code), out, error });
    });
  });
}

function verb(name: string): Verb {
  const found = verbs.find((one) => one.name === name);
  if (!found) throw new Error(`There is no verb ${name}.`);
  return found;
}

function given(name: string, ...args: readonly string[]): VerbInput {
  const input = readArguments(verb(name), args);
  if (input === 'help') throw new Error('It was asked for help.');
  return input;
}

test.each([
  [['chaos', '--minutes', 'abc'], '--minutes is a number, not "abc".'],
  [['chaos', '--minutes', '0'], '--minutes is at least 0.1, not 0.'],
  [['fuzz', '--replies', 'abc'], '--replies is a whole number, not "abc".'],
  [['fuzz', '--replies', '0'], '--replies is at least 1, not 0.'],
  [['fuzz', '--parser', 'expat'], '--parser is libxml2 or xml-rs, not "expat".'],
  [
    ['bench', '--only', 'nonsense'],
    '--only is loads or handover or press or ribbon or many or hour or protocol or traffic, not "nonsense".',
  ],
  [['start', '--scenario', 'nope'], 'There is no scenario "nope".'],
  [['start', '--port', '70000'], '--port is a port, from 1 to 65535, not "70000".'],
  [['test:unit', 'no-such-test'], 'No test file has "no-such-test" in its path.'],
  [['test:e2e', 'no-such-test'], 'No test file has "no-such-test" in its path.'],
  [['test', '--fast'], 'npm run test has no option --fast. It has --help.'],
  [['build', 'src'], 'npm run build takes no argument: what is "src"?'],
  [['serve', '--like', 'apache'], '--like is iis or nginx, not "apache".'],
  [['serve', 'a.zip', 'b.zip'], 'npm run serve takes one RELEASE only: what is "b.zip"?'],
  [['serve', 'no-such.zip'], 'There is no release at no-such.zip.'],
  [['doctor'], 'npm run doctor needs ADDRESS'],
  [['doctor', 'contoso'], '"contoso" is not an address.'],
  [['package'], 'npm run package needs ADDRESS'],
  [['package', 'https://a/b/', 'https://a/c/'], 'takes one ADDRESS only: what is "https://a/c/"?'],
  [['package', 'https://a/b/', '--office-js', 'mine'], '--office-js is self or cdn, not "mine".'],
  [['package', '--out'], '--out needs a value: --out FOLDER'],
  [['package', 'https://mail.contoso.com/a/', '--out', '--json'], '--out needs a value: --out FOLDER'],
  [['validate', 'no-such.xml'], 'There is no no-such.xml.'],
  [['release', '1'], '"1" is no version.'],
  [['icons', '--json=yes'], 'npm run icons has no option --json. It has --help.'],
])('refuses %j in one line, with 2', async (args, line) => {
  const { status, out, error } = await run(...args);
  expect(error).toContain(line);
  expect(error.trim().split('\n')).toHaveLength(1);
  expect([status, out]).toEqual([2, '']);
});

test.each(verbs.map(({ name }) => name))(
  '%s has a help that names all that it takes, and nothing else',
  (name) => {
    const { options = [], argument } = verb(name);
    expect(readArguments(verb(name), ['--help'])).toBe('help');
    expect(readArguments(verb(name), ['-h'])).toBe('help');
    const help = helpOf(verb(name));
    for (const option of options) expect(help).toContain(`--${option.name}`);
    if (argument) expect(help).toContain(argument.name);
    expect(() => readArguments(verb(name), ['--no-such-option'])).toThrow('has no option --no-such-option');
  },
);

test('help comes before anything is installed, built or asked', async () => {
  expect(await run('bench', '--only', 'loads', '--help')).toEqual({
    status: 0,
    out: `${helpOf(verb('bench'))}\n`,
    error: '',
  });
});

test('lists the verbs when there is none of that name', async () => {
  const { status, error } = await run('tset');
  expect(status).toBe(2);
  for (const { name } of verbs) expect(error).toContain(name);
});

test('reads values behind a space and behind =, and those that may be repeated', () => {
  const { option, number, options, has, positionals } = given(
    'package',
    ...['https://mail.contoso.com/active-calls/', '--outlook=https://one', '--outlook', 'https://two'],
  );
  expect(options('outlook')).toEqual(['https://one', 'https://two']);
  expect([option('ews'), number('ews'), has('ews')]).toEqual([undefined, undefined, false]);
  expect(positionals).toEqual(['https://mail.contoso.com/active-calls/']);
  expect(given('fuzz', '--seed=7', '--replies', '12').number('seed')).toBe(7);
  expect(() => given('fuzz', '--seed', '7', '--seed', '8')).toThrow('--seed is given twice.');
  expect(() => given('doctor', 'https://a/', '--json=yes')).toThrow('--json takes no value.');
});

test('a port that is taken is told before anything is built, with what chooses another', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  for (const name of ['serve', 'start', 'gallery'])
    expect(await run(name, '--port', port)).toEqual({
      status: 1,
      out: '',
      error: `Something listens on port ${port} already: choose another with --port NUMBER.\n`,
    });
  server.close();
});

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('package.json has a script for each verb, and no other', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  expect(scripts).toEqual(Object.fromEntries(verbs.map(({ name }) => [name, `node tools/run.mjs ${name}`])));
});

test.each(['README.md', 'docs/testers.md', 'docs/administrators.md', 'docs/speed.md'])(
  'what %s says to run can be run, in every shell',
  (path) => {
    const commands = [
      ...read(path).matchAll(/(?:`| {4}|^)(npm (?:run (?:--silent )?)?([\w:]+)( '?--'? [^`\n]*)?)(?=`|$)/gm),
    ];
    for (const [, command = '', name = '', rest = ''] of commands) {
      if (['ci', 'install', 'run'].includes(name)) continue;
      const words = rest
        .replace(/^ '?--'? /, '')
        .split(' ')
        .filter(Boolean);
      // Only named, and not said with all that it takes.
      if (rest === '') {
        verb(name);
        continue;
      }
      expect(() => readArguments(verb(name), words), command).not.toThrow();
    }
    expect(commands.length).toBeGreaterThan(0);
    expect(read(path)).not.toMatch(/[A-Z]+=\S+ (npm|npx|node)\b/);
  },
);
