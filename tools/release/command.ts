import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What a command was given. */
export interface CommandInput {
  readonly positionals: readonly string[];
  /** The last value of an option. */
  readonly option: (name: string) => string | undefined;
  /** All values of an option that may be given several times. */
  readonly options: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
}

/** One command: its options besides --help, what it says about itself, and what it does. */
export interface Command {
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Resolves with the exit status; what it throws is told in one line, and the exit status is 1. */
  readonly run: (input: CommandInput) => Promise<number>;
}

/** Runs a command with its arguments. */
export async function runCommand({ help, options, run }: Command, args: readonly string[]): Promise<void> {
  try {
    const known: Command['options'] = { ...options, help: { type: 'boolean', short: 'h' } };
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    if (values['help'] === true) {
      console.log(help);
      return;
    }
    const all = (name: string) => [values[name] ?? []].flat().filter((value) => typeof value === 'string');
    process.exitCode = await run({
      positionals,
      options: all,
      option: (name) => all(name).at(-1),
      has: (name) => values[name] === true,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
