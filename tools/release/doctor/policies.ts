/** The directives of a Content-Security-Policy, without regard to spaces and capitals of their names. */
export type Directives = ReadonlySet<string>;

/** Each policy that comes with an answer: a browser obeys all of them at once. */
export function policiesIn(header: string | string[] | undefined): readonly Directives[] {
  return [header ?? []]
    .flat()
    .flatMap((text) => text.split(','))
    .map(directives)
    .filter(({ size }) => size > 0);
}

/** The directives of one policy. */
export function directives(policy: string): Directives {
  const parts = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Set(
    parts
      .filter(([name]) => name !== undefined && name !== '')
      .map(([name, ...sources]) => [name?.toLowerCase(), ...sources.sort()].join(' ')),
  );
}

/** Directives that take nothing away from a pane whose files are all on its own https host. */
const harmless = /^(upgrade-insecure-requests|block-all-mixed-content|report-uri|report-to)\b/;

/** The directives of a policy that the pane's own does not have, and that a browser would obey besides. */
export function beyond(policy: Directives, own: Directives): string[] {
  return [...policy].filter((directive) => !own.has(directive) && !harmless.test(directive));
}
