import { paneAddress } from '../build/paneAddress.ts';
import { WrongArgument } from '../verbs/readArguments.mjs';
import type { VerbInput } from '../verbs/Verb.ts';
import type { Choices } from './packageRelease.ts';

/** What `npm run package` was asked for. Throws one clear sentence when it cannot be. */
export function readChoices({
  positionals,
  option,
  options,
}: Pick<VerbInput, 'positionals' | 'option' | 'options'>): Choices {
  const [address = ''] = positionals;
  const ewsPath = option('ews');
  const choices: Choices = {
    address: paneAddress(address),
    officeJs: option('office-js') === 'cdn' ? 'cdn' : 'self',
    ewsPath: ewsPath === undefined ? undefined : checkedPath(ewsPath),
    outlook: options('outlook').map(originOf),
  };
  checkFolder(choices);
  return choices;
}

/** At the root of Exchange's own host, web.config would lay the pane's policy on Outlook on the web and all the rest. */
function checkFolder({ address, outlook }: Choices): void {
  if (new URL(address).pathname === '/' && outlook.length === 0)
    throw new WrongArgument(
      `"${address}" names no folder, like ${address}active-calls/. Only a host of the pane's own can do without, with --outlook.`,
    );
}

/** Only the pane's own host can be asked: for any other the browser would need a permission that Exchange never gives. */
function checkedPath(path: string): string {
  const base = 'https://host';
  const isPath = path.startsWith('/') && URL.canParse(path, base) && new URL(path, base).href === base + path;
  if (!isPath)
    throw new WrongArgument(
      `--ews is a path on the pane's own host, like /EWS/Exchange.asmx, not "${path}".`,
    );
  return path;
}

function originOf(text: string): string {
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:')
    throw new WrongArgument(
      `--outlook is an https address, like https://outlook.contoso.com, not "${text}".`,
    );
  return new URL(text).origin;
}
