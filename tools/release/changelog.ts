/** What has changed since the last release stands under this heading, until it is one. */
const unreleased = '## Unreleased';

/** The day on which a version was released, as 2026-11-25. Throws one sentence when the change log does not say. */
export function releasedOn(changelog: string, version: string): string {
  const heading = new RegExp(`^## ${version.replaceAll('.', '\\.')} \\((\\d{4}-\\d\\d-\\d\\d)\\)$`, 'm');
  const day = heading.exec(changelog)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(day)))
    throw new Error(`CHANGELOG.md has no heading "## ${version} (YYYY-MM-DD)".`);
  return day;
}

/** The change log on the day of a release. Throws one sentence when there is nothing to release. */
export function withRelease(changelog: string, version: string, day: string): string {
  const [before, after] = changelog.split(`${unreleased}\n`);
  const news = after?.split(/^## /m)[0]?.trim() ?? '';
  if (before === undefined || after === undefined || news === '')
    throw new Error(`CHANGELOG.md has nothing under "${unreleased}": say what has changed, and for whom.`);
  return `${before}${unreleased}\n\n## ${version} (${day})\n${after}`;
}
