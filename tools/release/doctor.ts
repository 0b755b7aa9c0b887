import { readFileSync } from 'node:fs';
import { paneAddress } from '../build/paneAddress.ts';
import { type Command, runCommand } from './command.ts';
import { examine } from './doctor/examine.ts';
import { table } from './doctor/table.ts';
import { versionIn } from './repository.ts';

const command: Command = {
  help: `npm run doctor -- ADDRESS [options]

Looks at a deployed pane from outside, and says of each part whether it is well and how to mend it.
ADDRESS is that of the folder which holds the files, like https://mail.contoso.com/active-calls/
The exit status is 0 when nothing fails, and 1 otherwise.

  --ca FILE          a certificate (PEM) to trust besides the public ones: your organisation's root, or a self-signed one
  --outlook ADDRESS  where Outlook on the web is, if its host name is not the pane's
  --json             the same for programs`,
  options: { ca: { type: 'string' }, outlook: { type: 'string' }, json: { type: 'boolean' } },
  async run({ positionals: [given, ...more], option, has }) {
    if (given === undefined || more.length > 0)
      throw new Error(
        'Say where the pane is: npm run doctor -- https://mail.contoso.com/active-calls/ (--help says more)',
      );
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
  },
};

function readCertificate(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const text = readFileSync(path, 'utf8');
  if (!text.includes('-----BEGIN CERTIFICATE-----'))
    throw new Error(`${path} is no certificate in PEM form.`);
  return text;
}

function checkedOutlook(address: string | undefined): string | undefined {
  if (address !== undefined && !URL.canParse(address))
    throw new Error(`--outlook is an address, like https://outlook.contoso.com, not "${address}".`);
  return address;
}

/** `npm run doctor`. */
export function main(args: readonly string[]): Promise<void> {
  return runCommand(command, args);
}
