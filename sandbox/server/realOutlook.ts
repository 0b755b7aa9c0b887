import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestFor } from '../../tools/build/manifestFor.ts';
import { withEwsPath } from '../../tools/release/adaptPage.ts';
import { send } from './http.ts';

/** Where a real Outlook finds the pane: beside the sandbox's own, which the simulated Exchange answers. */
export const addInFolder = '/add-in/';

const noExchange = `${addInFolder}no-exchange`;

/**
 * The page for a real Outlook. Nothing answers on its direct way: what a real Outlook shows must never come from a
 * simulated Exchange, and the real one answers under no other host name than its own.
 */
export function forRealOutlook(html: string): string {
  return html.includes('name="ews-path"') ? withEwsPath(html, noExchange) : html;
}

/** The manifest that a real Outlook installs, and its copy beside the pane, which names it to whoever opens it alone. */
const manifestPaths: readonly string[] = ['/manifest.xml', `${addInFolder}manifest.xml`];

/** Answers a request for the manifest. False: somebody else is to answer. */
export async function serveManifest(
  root: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!manifestPaths.includes(path)) return false;
  const manifest = await readFile(join(root, 'manifest.xml'), 'utf8');
  // The port that is really listened on: the one that was asked for may have been taken.
  const address = `https://localhost:${String(request.socket.localPort)}${addInFolder}`;
  send(response, 200, 'text/xml; charset=utf-8', manifestFor(manifest, address));
  return true;
}
