// @ts-check

/** @typedef {import('./Verb.ts').Verb} Verb */

/**
 * @param {Verb} verb
 * @returns {readonly [string, string][]} each argument and option, and what it is
 */
function partsOf({ argument, options = [] }) {
  /** @type {[string, string][]} */
  const parts = argument ? [[argument.name, argument.means]] : [];
  for (const { name, value, means, choices, repeated } of options) {
    const shown = value === undefined ? `--${name}` : `--${name} ${choices?.join('|') ?? value}`;
    parts.push([shown, repeated === true ? `${means}; may be repeated` : means]);
  }
  return parts;
}

/**
 * @param {readonly (readonly [string, string])[]} rows
 * @returns {string} two columns
 */
function columns(rows) {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

/**
 * @param {Verb} verb
 * @returns {string} how it is called in npm's own words: some have a short one
 */
function commandOf({ name }) {
  return name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
}

/**
 * @param {Verb} verb
 * @returns {string} what `--help` prints
 */
export function helpOf(verb) {
  const { argument, does } = verb;
  const parts = partsOf(verb);
  const words = [
    ...(argument ? [argument.required === true ? argument.name : `[${argument.name}]`] : []),
    ...((verb.options ?? []).length > 0 ? ['[options]'] : []),
  ];
  const usage = words.length > 0 ? `${commandOf(verb)} -- ${words.join(' ')}` : commandOf(verb);
  return [usage, does, ...(parts.length > 0 ? [columns(parts)] : [])].join('\n\n');
}

/**
 * @param {readonly Verb[]} verbs
 * @returns {string} all of them, a line each
 */
export function listOf(verbs) {
  return columns(verbs.map((verb) => [commandOf(verb), verb.does.split('\n')[0] ?? '']));
}
