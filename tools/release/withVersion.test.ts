import { expect, test } from 'vitest';
import { releasedOn } from './changelog.ts';
import { readText, versionIn } from './repository.ts';
import { versionedFiles, type VersionedFiles, withVersion } from './withVersion.ts';

const version = versionIn('package.json');
const own = Object.fromEntries(versionedFiles.map((path) => [path, readText(path)])) as VersionedFiles;
const news = '## Unreleased\n\n- Calls can be transferred.\n';
const ready = { ...own, 'CHANGELOG.md': own['CHANGELOG.md'].replace(/## Unreleased\n[^]*?(?=\n## )/, news) };

/** What a lockfile says of the project itself. */
function lockedVersions(lockfile: string): (string | undefined)[] {
  const lock = JSON.parse(lockfile) as {
    version?: string;
    packages: Record<string, { version?: string } | undefined>;
  };
  return [lock.version, lock.packages['']?.version];
}

test('package.json, its lockfile, the manifest and the change log name one version', () => {
  expect(lockedVersions(own['package-lock.json'])).toEqual([version, version]);
  expect(own['manifest.xml']).toContain(`<Version>${version}.0</Version>`);
  expect(Date.parse(releasedOn(own['CHANGELOG.md'], version))).not.toBeNaN();
  expect(own['CHANGELOG.md'].match(/^## .*/gm)?.slice(0, 2)).toEqual([
    '## Unreleased',
    expect.stringContaining(`## ${version} (`),
  ]);
});

test('a new version is written into all of them, and into nothing else', () => {
  const after = withVersion(ready, '2030.8.7', '2027-03-04');
  expect(JSON.parse(after['package.json'])).toMatchObject({ name: 'active-calls', version: '2030.8.7' });
  expect(lockedVersions(after['package-lock.json'])).toEqual(['2030.8.7', '2030.8.7']);
  expect(after['package-lock.json'].replaceAll('2030.8.7', version)).toBe(own['package-lock.json']);
  expect(after['manifest.xml']).toContain('<Version>2030.8.7.0</Version>');
  expect(after['CHANGELOG.md']).toContain(
    '## Unreleased\n\n## 2030.8.7 (2027-03-04)\n\n- Calls can be transferred.\n',
  );
  expect(releasedOn(after['CHANGELOG.md'], '2030.8.7')).toBe('2027-03-04');
});

test.for([
  ['1.1', '"1.1" is no version.'],
  ['v2.0.0', '"v2.0.0" is no version.'],
  ['2.0.0-beta', '"2.0.0-beta" is no version.'],
  [version, `${version} does not come after ${version}.`],
  ['0.99.99', `0.99.99 does not come after ${version}.`],
])('%s is refused: %s', ([given, reason]) => {
  expect(() => withVersion(ready, given!, '2027-03-04')).toThrow(reason);
});

test('a release of nothing is refused', () => {
  const empty = {
    ...own,
    'CHANGELOG.md': own['CHANGELOG.md'].replace(/## Unreleased\n[^]*?(?=\n## )/, '## Unreleased\n'),
  };
  expect(() => withVersion(empty, '2030.8.7', '2027-03-04')).toThrow('nothing under "## Unreleased"');
});
