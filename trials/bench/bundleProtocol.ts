import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** @returns a script that puts what the module exports into the global `name` */
async function bundle(entry: string, name: string, peerFolder?: string): Promise<string> {
  const outDir = resolve('.sandbox', 'bench', name);
  const modules = peerFolder && resolve(peerFolder, 'node_modules');
  const browser = resolve('trials/bench/peer/browser.mjs');
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env': '{}', global: 'globalThis' },
    resolve: {
      alias: modules
        ? [
            { find: /^(@ewsjs\/xhr.*|@azure\/msal-node|@xmldom\/xmldom)$/, replacement: browser },
            { find: /^ews-javascript-api$/, replacement: join(modules, 'ews-javascript-api') },
          ]
        : [],
    },
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry: resolve(entry), formats: ['iife'], name, fileName: () => 'bundle.js' },
    },
  });
  return readFileSync(join(outDir, 'bundle.js'), 'utf8');
}

/** Our protocol, and the package that it is compared with, as scripts for a browser. */
export interface ProtocolScripts {
  readonly own: string;
  readonly peer: string;
}

/** @param peerFolder where `installPeer` has put the package */
export async function bundleProtocol(peerFolder: string): Promise<ProtocolScripts> {
  return {
    own: await bundle('src/ews/disconnectPhoneCall.ts', 'own'),
    peer: await bundle('trials/bench/peer/peer.mjs', 'peer', peerFolder),
  };
}
