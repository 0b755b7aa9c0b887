import { existsSync, readFileSync } from 'node:fs';
import { paneAddress } from '../build/paneAddress.ts';
import { WrongArgument } from '../verbs/readArguments.mjs';
import type { VerbInput } from '../verbs/Verb.ts';
import { examine } from './doctor/examine.ts';
import { table } from './doctor/table.ts';
import { versionIn } from './repository.ts';

/** `npm run doctor`. Looks at a deployed pane and tells what it found. Resolves with the exit status: 1 when something fails. */
export async function start({ positionals: [given = ''], option, has }: VerbInput): Promise<number> {
  const address = paneAddress(given);
  const lines = await examine(address, {
    ca: readCertificate(option('ca')),
    outlook: checkedOutlook(option('outlook')),
    version: versionIn('package.json'),
    now: Date.now(),
  });
  const failed = lines.some(({ verdict }) => verdict === 'fail');
  console.log(has('json') ? JSON.stringify({ address, ok: !failed, lines }, null, 2) : table(lines));
  return failed ? 1 : 0;
}

function readCertificate(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  if (!existsSync(path)) throw new WrongArgument(`There is no certificate at ${path}.`);
  const text = readFileSync(path, 'utf8');
  if (!text.includes('-----BEGIN CERTIFICATE-----'))
    throw new WrongArgument(`${path} is no certificate in PEM form.`);
  return text;
}

function checkedOutlook(address: string | undefined): string | undefined {
  if (address !== undefined && !URL.canParse(address))
    throw new WrongArgument(`--outlook is an address, like https://outlook.contoso.com, not "${address}".`);
  return address;
}
