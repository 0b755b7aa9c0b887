import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from '../build/manifestProblems.ts';
import { manifestSchemaProblems } from '../build/manifestSchemaProblems.ts';
import { manifestSurroundings } from '../build/manifestSurroundings.ts';
import { type Command, runCommand } from './command.ts';
import { repository } from './repository.ts';

const schemas = join(repository, '../shared/schemas/manifest');

const command: Command = {
  help: `npm run validate

Checks manifest.xml without a network: against the published schema where that is on this machine, lengths, addresses,
icons and their sizes, ids, version. npm run validate:online asks Microsoft's own validator.`,
  options: {},
  async run() {
    const manifest = readFileSync(join(repository, 'manifest.xml'), 'utf8');
    const bySchema = await manifestSchemaProblems(manifest, schemas);
    console.log(
      bySchema === undefined
        ? 'Schema: not on this machine, left out.'
        : `Schema: ${bySchema.length === 0 ? 'followed.' : ''}`,
    );
    const others = manifestProblems(manifest, manifestSurroundings(repository));
    console.log(`Lengths, addresses, icons, ids, version: ${others.length === 0 ? 'in order.' : ''}`);
    const problems = [...(bySchema ?? []), ...others];
    for (const problem of problems) console.error(`manifest.xml: ${problem}`);
    console.log(problems.length === 0 ? 'The manifest is valid.' : `${problems.length} to mend.`);
    return problems.length === 0 ? 0 : 1;
  },
};

/** `npm run validate`. */
export function main(args: readonly string[]): Promise<void> {
  return runCommand(command, args);
}
