import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { fluentThemes } from '../tools/build/fluentThemes.ts';
import { officeJs } from '../tools/build/officeJs.ts';
import { printFirstView } from '../tools/build/printFirstView.ts';
import { shipGuide } from '../tools/build/shipGuide.ts';
import { certificate } from './server/certificate.ts';
import { developmentCertificate } from './server/developmentCertificate.ts';
import { sandboxServer } from './server/sandboxServer.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pane = process.env['PANE'] === 'dist' ? 'dist' : 'src';
const trusted = developmentCertificate(Date.now());

/**
 * `npm start`: the host page, the simulated Exchange and the pane on one https address, and the pane for a real Outlook.
 * PORT chooses another port, SCENARIO what the printed address begins with; PANE=dist serves the built pane, byte for
 * byte, instead of its sources.
 */
export default defineConfig(async () => ({
  root,
  // Vite answers 404 for what is not there, instead of the host page.
  appType: 'mpa' as const,
  // The pane's public files belong to the pane's folder, and are served there.
  publicDir: false as const,
  clearScreen: false,
  // The shipped configuration's own office.js and guide, under the same relative addresses; a built pane has them already.
  plugins: [
    pane === 'src' && [printFirstView(), fluentThemes(), officeJs(), shipGuide()],
    sandboxServer({ root, pane, trusted }),
  ],
  server: {
    host: '127.0.0.1',
    port: Number(process.env['PORT'] ?? 3000),
    https: trusted.kind === 'valid' ? trusted.certificate : await certificate(join(root, '.sandbox')),
    // What is tested is the build as it stands: nothing reloads underneath a test.
    ...(pane === 'dist'
      ? { hmr: false as const, watch: null }
      : {
          watch: {
            ignored: [
              ...['dist', 'release', 'test-results', '.sandbox'].map((folder) => join(root, folder, '**')),
            ],
          },
        }),
  },
  // Two servers of one repository, one for people and one for tests, must not write into the same folder.
  cacheDir: join(root, '.sandbox', `vite-${pane}`),
  optimizeDeps:
    pane === 'dist'
      ? { noDiscovery: true }
      : { entries: ['src/taskpane.html', 'sandbox/index.html', 'sandbox/gallery/index.html'] },
}));
