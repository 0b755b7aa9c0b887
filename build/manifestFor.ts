/** Where manifest.xml says that the pane is: where the sandbox serves it. */
export const sandboxAddress = 'https://localhost:3000/pane/';

/** The manifest for a pane that is served below another address. Throws one clear sentence when that address cannot work. */
export function manifestFor(manifest: string, address: string): string {
  return manifest.replaceAll(sandboxAddress, escapeAttribute(checkedAddress(address)));
}

/** Outlook only opens https, and the manifest's addresses are made by putting a file name behind this one. */
function checkedAddress(address: string): string {
  if (!URL.canParse(address))
    throw new Error(
      `"${address}" is not an address. Give the pane's, like https://mail.example.com/active-calls/`,
    );
  const url = new URL(address);
  if (url.protocol !== 'https:') throw new Error(`Outlook opens https only, and "${address}" is not.`);
  if (url.search !== '' || url.hash !== '')
    throw new Error(`"${address}" must name a folder, without ? or #.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** An address may hold & and ', which a double-quoted attribute cannot hold as they are. */
function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
