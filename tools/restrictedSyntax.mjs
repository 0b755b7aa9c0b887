// @ts-check

/**
 * What may not be written, as selectors of ESLint, with the reason for each: oxlint has no such rule of its own.
 * @typedef {{ selector: string, message: string }} Restriction
 */
const restrictedSyntax = {
  meta: { schema: false },
  /** @param {{ options: readonly Restriction[], report(found: { node: unknown, message: string }): void }} context */
  create: ({ options, report }) =>
    Object.fromEntries(
      options.map(({ selector, message }) => [
        selector,
        (/** @type {unknown} */ node) => {
          report({ node, message });
        },
      ]),
    ),
};

export default { meta: { name: 'house' }, rules: { 'restricted-syntax': restrictedSyntax } };
