// @ts-check

/**
 * @typedef {import('./Verb.ts').Verb} Verb
 * @typedef {import('./Verb.ts').VerbInput} VerbInput
 * @typedef {import('./Verb.ts').VerbOption} VerbOption
 */

/** What was asked cannot be: its message says what, and what can. */
export class WrongArgument extends Error {
  /**
   * Vite loads modules of its own beside Node's: it is known by its name.
   * @override
   */
  name = 'WrongArgument';
}

const longest = 65_535;

/** @type {Record<NonNullable<VerbOption['kind']>, { fits: (text: string) => boolean, words: string }>} */
const kinds = {
  text: { fits: (text) => text !== '', words: 'a text' },
  whole: { fits: (text) => /^\d+$/.test(text), words: 'a whole number' },
  number: { fits: (text) => /^\d+(\.\d+)?$/.test(text), words: 'a number' },
  port: { fits: (text) => /^\d+$/.test(text) && Number(text) <= longest, words: 'a port, from 1 to 65535' },
};

/**
 * @param {VerbOption} option
 * @param {string} text its value
 */
function check({ name, kind = 'text', least, choices }, text) {
  const { fits, words } = kinds[kind];
  if (choices && !choices.includes(text))
    throw new WrongArgument(`--${name} is ${choices.join(' or ')}, not "${text}".`);
  if (!fits(text)) throw new WrongArgument(`--${name} is ${words}, not "${text}".`);
  const lowest = least ?? (kind === 'port' ? 1 : undefined);
  if (lowest !== undefined && Number(text) < lowest)
    throw new WrongArgument(`--${name} is at least ${String(lowest)}, not ${text}.`);
}

/**
 * @param {Verb} verb
 * @param {string} name as it was given
 */
function unknownOption({ name: verb, options = [] }, name) {
  const known = ['help', ...options.map((option) => option.name)].map((one) => `--${one}`).join(', ');
  return new WrongArgument(`npm run ${verb} has no option ${name}. It has ${known}.`);
}

/**
 * @param {Verb} verb
 * @param {readonly string[]} positionals
 */
function checkPositionals({ name, argument }, positionals) {
  const most = argument === undefined ? 0 : argument.many === true ? Infinity : 1;
  const tooMany = positionals[most];
  if (tooMany !== undefined)
    throw new WrongArgument(
      `npm run ${name} takes ${argument ? `one ${argument.name} only` : 'no argument'}: what is "${tooMany}"?`,
    );
  if (argument?.required === true && positionals.length === 0)
    throw new WrongArgument(`npm run ${name} needs ${argument.name}: ${argument.means}. (--help says more)`);
}

/**
 * Takes one option off the front of what is left.
 * @param {Verb} verb
 * @param {string} given like --seed or --seed=7
 * @param {string[]} left what comes after it; its value is taken from it
 * @returns {[name: string, value: string]}
 */
function takeOption(verb, given, left) {
  const [dashed = '', ...assigned] = given.split('=');
  const option = verb.options?.find(({ name }) => `--${name}` === dashed);
  if (!option) throw unknownOption(verb, dashed);
  if (option.value === undefined) {
    if (assigned.length > 0) throw new WrongArgument(`${dashed} takes no value.`);
    return [option.name, ''];
  }
  const text = assigned.length > 0 ? assigned.join('=') : left.shift();
  if (text === undefined || (assigned.length === 0 && text.startsWith('--')))
    throw new WrongArgument(`${dashed} needs a value: ${dashed} ${option.value}`);
  check(option, text);
  return [option.name, text];
}

/**
 * Reads what a verb was given: one reader for all of them.
 * @param {Verb} verb
 * @param {readonly string[]} args
 * @returns {VerbInput | 'help'}
 * @throws {WrongArgument} what is unknown, missing, or no such value
 */
export function readArguments(verb, args) {
  /** @type {Map<string, string[]>} */
  const values = new Map();
  /** @type {string[]} */
  const positionals = [];
  const left = [...args];
  for (let given = left.shift(); given !== undefined; given = left.shift()) {
    if (given === '--help' || given === '-h') return 'help';
    if (given.startsWith('-')) {
      const [name, text] = takeOption(verb, given, left);
      const isRepeated = verb.options?.some((option) => option.name === name && option.repeated) === true;
      if (values.has(name) && !isRepeated) throw new WrongArgument(`--${name} is given twice.`);
      values.set(name, [...(values.get(name) ?? []), text]);
    } else positionals.push(given);
  }
  checkPositionals(verb, positionals);
  /** @param {string} name */
  const option = (name) => values.get(name)?.at(-1);
  return {
    positionals,
    option,
    number(name) {
      const text = option(name);
      return text === undefined ? undefined : Number(text);
    },
    options: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
  };
}
