import { join } from 'node:path';
import { defineConfig } from 'vite';
import { fluentThemes } from './tools/build/fluentThemes.ts';
import { inlineStyles } from './tools/build/inlineStyles.ts';
import { joinScripts } from './tools/build/joinScripts.ts';
import { oneSharedChunk } from './tools/build/oneSharedChunk.ts';
import { officeJs } from './tools/build/officeJs.ts';
import { printFirstView } from './tools/build/printFirstView.ts';
import { plainImports } from './tools/build/plainImports.ts';
import { plainTags } from './tools/build/plainTags.ts';
import { refuseSandbox } from './tools/build/refuseSandbox.ts';
import { shipGuide } from './tools/build/shipGuide.ts';
import { shipManifest } from './tools/build/shipManifest.ts';
import { thirdPartyNotices } from './tools/build/thirdPartyNotices.ts';

const repository = import.meta.dirname;

/** The add-in as it ships: the pane's page, the ribbon's, and their files, in a folder that works under any path of any https server. */
export default defineConfig({
  root: join(repository, 'src'),
  base: './',
  publicDir: join(repository, 'public'),
  plugins: [
    printFirstView(),
    fluentThemes(),
    officeJs(),
    oneSharedChunk(['src/main.ts', 'src/commands.ts'].map((script) => join(repository, script))),
    shipManifest(),
    shipGuide(),
    refuseSandbox(repository),
    plainImports(),
    plainTags(),
    joinScripts(),
    inlineStyles(),
    // Copied, and written into the style sheet: neither is a module of the build.
    thirdPartyNotices(repository, ['@microsoft/office-js', '@fluentui/react-theme', '@fluentui/tokens']),
  ],
  build: {
    outDir: join(repository, 'dist'),
    emptyOutDir: true,
    // The last WebView2 and Chrome for Windows 8.1 and Server 2012 R2, the Firefox ESR that outlived them, and the
    // WKWebView of the oldest macOS that Outlook for Mac supports with an on-premises mailbox.
    target: ['chrome109', 'edge109', 'firefox115', 'safari15.4'],
    // Browsers without modulepreload still work, one round trip later; the polyfill would cost all the others.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [join(repository, 'src/taskpane.html'), join(repository, 'src/commands.html')],
      // Fluent marks each of its files 'use client', which means nothing without a server: some hundred warnings.
      checks: { moduleLevelDirective: false },
    },
  },
});
