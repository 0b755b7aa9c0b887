import { paneAddress } from './paneAddress.ts';

/** Where manifest.xml says that the pane is: where `npm start` serves it for a real Outlook. */
export const sandboxAddress = 'https://localhost:3000/add-in/';

/** The manifest for a pane that is served below another address. Throws one clear sentence when that address cannot work. */
export function manifestFor(manifest: string, address: string): string {
  return manifest.replaceAll(sandboxAddress, paneAddress(address));
}
