import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readChoices } from './readChoices.ts';
import { type Command, runCommand } from './command.ts';
import { packageRelease } from './packageRelease.ts';
import { repository, versionIn } from './repository.ts';
import { zipRelease } from './zipRelease.ts';

const command: Command = {
  help: `npm run package -- ADDRESS [options]

Builds the add-in for an organisation and writes release/active-calls-<version>.zip.
ADDRESS is that of the folder which will hold the files, like https://mail.contoso.com/active-calls/

  --office-js self|cdn  where office.js comes from: the release itself (the default), or Microsoft's CDN
  --ews PATH            where Exchange Web Services listen on that host, if not at /EWS/Exchange.asmx
  --outlook ADDRESS     an Outlook on the web with another host name, which may show the pane; may be repeated
  --out FOLDER          where to write the zip, if not in release/`,
  options: {
    'office-js': { type: 'string' },
    ews: { type: 'string' },
    outlook: { type: 'string', multiple: true },
    out: { type: 'string' },
  },
  async run(input) {
    const choices = readChoices(input);
    const release = await packageRelease(choices, console.log);
    const folder = input.option('out') ?? join(repository, 'release');
    const path = join(folder, `active-calls-${versionIn('package.json')}.zip`);
    console.log(`Packing ${release.size} files …`);
    const bytes = zipRelease(release);
    await mkdir(folder, { recursive: true });
    await writeFile(path, bytes);
    console.log(
      `${path} (${(bytes.length / 1_000_000).toFixed(1)} MB). INSTALL.md in it says what to do next.`,
    );
    return 0;
  },
};

/** `npm run package`. */
export function main(args: readonly string[]): Promise<void> {
  return runCommand(command, args);
}
