import { WrongArgument } from '../verbs/readArguments.mjs';
import { withRelease } from './changelog.ts';

/** The files that name the version, by their path in the repository. */
export const versionedFiles = ['package.json', 'package-lock.json', 'manifest.xml', 'CHANGELOG.md'] as const;

export type VersionedFiles = Readonly<Record<(typeof versionedFiles)[number], string>>;

/**
 * The same files with a new version. Throws one sentence when it is none, not a later one, or when nothing is written
 * down that it would bring.
 * @param day of the release, as 2026-11-25
 */
export function withVersion(files: VersionedFiles, version: string, day: string): VersionedFiles {
  const { version: before } = JSON.parse(files['package.json']) as { version: string };
  if (!/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/.test(version))
    throw new WrongArgument(`"${version}" is no version. Give three numbers, like 1.1.0.`);
  if (!isLater(version, before)) throw new WrongArgument(`${version} does not come after ${before}.`);
  return {
    'package.json': replaced(files['package.json'], `"version": "${before}"`, `"version": "${version}"`),
    // The project's own, twice at the top; a dependency may have the same.
    'package-lock.json': replaced(
      replaced(files['package-lock.json'], `"version": "${before}"`, `"version": "${version}"`),
      `"version": "${before}"`,
      `"version": "${version}"`,
    ),
    'manifest.xml': replaced(
      files['manifest.xml'],
      `<Version>${before}.0</Version>`,
      `<Version>${version}.0</Version>`,
    ),
    'CHANGELOG.md': withRelease(files['CHANGELOG.md'], version, day),
  };
}

function isLater(version: string, before: string): boolean {
  const [one, other] = [version, before].map((text) => text.split('.').map(Number));
  const at = one?.findIndex((part, index) => part !== other?.[index]) ?? -1;
  return at >= 0 && (one?.[at] ?? 0) > (other?.[at] ?? 0);
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`Nothing says ${from}: the files do not name one version.`);
  return text.replace(from, () => to);
}
