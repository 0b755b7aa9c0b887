import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { manifestProblems } from '../build/manifestProblems.ts';
import { manifestSchemaProblems } from '../build/manifestSchemaProblems.ts';
import { manifestSurroundings } from '../build/manifestSurroundings.ts';
import { type Command, runCommand } from './command.ts';
import { repository } from './repository.ts';

const schemas = join(repository, '../shared/schemas/manifest');

const command: Command = {
  help: `npm run validate -- [FILE]

Checks manifest.xml, or another manifest of this add-in, without a network: well-formed, order of elements, id, locales,
permission, what refers to what, lengths, addresses, icons and their sizes, version; and against the published schema
where that is on this machine. npm run validate:online asks Microsoft's own validator.`,
  options: {},
  async run({ positionals: [file = 'manifest.xml'] }) {
    const manifest = readFileSync(resolve(repository, file), 'utf8');
    const own = manifestProblems(manifest, manifestSurroundings(repository));
    const bySchema = await manifestSchemaProblems(manifest, schemas);
    const problems = [...own, ...(bySchema ?? [])];
    for (const problem of problems) console.error(`${file}: ${problem}`);
    console.log(verdict(problems.length, bySchema !== undefined));
    return problems.length === 0 ? 0 : 1;
  },
};

function verdict(problems: number, hasSchemas: boolean): string {
  if (problems > 0) return `${problems} to mend.`;
  return hasSchemas
    ? 'The manifest is valid: the published schema, and what Outlook asks besides.'
    : `The manifest is valid as far as could be checked without the published schemas, which are not at ${schemas}.`;
}

/** `npm run validate`. */
export function main(args: readonly string[]): Promise<void> {
  return runCommand(command, args);
}
