import { paneAddress } from '../build/paneAddress.ts';
import type { CommandInput } from './command.ts';
import type { Choices } from './packageRelease.ts';

/** What `npm run package` was asked for. Throws one clear sentence when it cannot be. */
export function readChoices({
  positionals,
  option,
  options,
}: Pick<CommandInput, 'positionals' | 'option' | 'options'>): Choices {
  const [address, ...more] = positionals;
  if (address === undefined)
    throw new Error(
      'Say where the pane will be: npm run package -- https://mail.contoso.com/active-calls/ (--help says more)',
    );
  if (more.length > 0) throw new Error(`One address only, please: what is "${more.join(' ')}"?`);
  const ewsPath = option('ews');
  const choices: Choices = {
    address: paneAddress(address),
    officeJs: officeJsFrom(option('office-js') ?? 'self'),
    ewsPath: ewsPath === undefined ? undefined : checkedPath(ewsPath),
    outlook: options('outlook').map(originOf),
  };
  checkFolder(choices);
  return choices;
}

/** At the root of Exchange's own host, web.config would lay the pane's policy on Outlook on the web and all the rest. */
function checkFolder({ address, outlook }: Choices): void {
  if (new URL(address).pathname === '/' && outlook.length === 0)
    throw new Error(
      `"${address}" names no folder, like ${address}active-calls/. Only a host of the pane's own can do without, with --outlook.`,
    );
}

function officeJsFrom(text: string): 'self' | 'cdn' {
  if (text !== 'self' && text !== 'cdn') throw new Error(`--office-js is self or cdn, not "${text}".`);
  return text;
}

/** Only the pane's own host can be asked: for any other the browser would need a permission that Exchange never gives. */
function checkedPath(path: string): string {
  const base = 'https://host';
  const isPath = path.startsWith('/') && URL.canParse(path, base) && new URL(path, base).href === base + path;
  if (!isPath)
    throw new Error(`--ews is a path on the pane's own host, like /EWS/Exchange.asmx, not "${path}".`);
  return path;
}

function originOf(text: string): string {
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:')
    throw new Error(`--outlook is an https address, like https://outlook.contoso.com, not "${text}".`);
  return new URL(text).origin;
}
