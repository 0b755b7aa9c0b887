import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { manifestProblems } from '../build/manifestProblems.ts';
import { manifestSchemaProblems } from '../build/manifestSchemaProblems.ts';
import { manifestSurroundings } from '../build/manifestSurroundings.ts';
import { WrongArgument } from '../verbs/readArguments.mjs';
import type { VerbInput } from '../verbs/Verb.ts';
import { repository } from './repository.ts';

const schemas = join(repository, '../shared/schemas/manifest');

/** `npm run validate`. Tells what is to be mended in a manifest. Resolves with the exit status: 1 when there is something. */
export async function start({ positionals: [file = 'manifest.xml'] }: VerbInput): Promise<number> {
  const path = resolve(repository, file);
  if (!existsSync(path)) throw new WrongArgument(`There is no ${file}.`);
  const manifest = readFileSync(path, 'utf8');
  const own = manifestProblems(manifest, manifestSurroundings(repository));
  const bySchema = await manifestSchemaProblems(manifest, schemas);
  const problems = [...own, ...(bySchema ?? [])];
  for (const problem of problems) console.error(`${file}: ${problem}`);
  console.log(verdict(problems.length, bySchema !== undefined));
  return problems.length === 0 ? 0 : 1;
}

function verdict(problems: number, hasSchemas: boolean): string {
  if (problems > 0) return `${problems} to mend.`;
  return hasSchemas
    ? 'The manifest is valid: the published schema, and what Outlook asks besides.'
    : `The manifest is valid as far as could be checked without the published schemas, which are not at ${schemas}.`;
}
