import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  // The sandbox's page names its main.ts, which knip does not read, nor the gallery's; verbs are started by name,
  // and the page's first view is loaded while it is built.
  entry: [
    'sandbox/outlook/main.ts',
    'sandbox/gallery/main.tsx',
    'tools/release/{package,serve,doctor,validate,release}.ts',
    'trials/fuzz/page.ts',
    'tools/build/firstView.tsx',
    'trials/bench/bench.ts',
    'trials/bench/peer/*.mjs',
    'e2e/engines/{takePicture,**/*.story}.ts',
  ],
  project: ['src/**/*.{ts,tsx}', '{sandbox,e2e,trials,tools}/**/*.{ts,tsx,mjs}', '*.{mjs,ts}'],
  oxlint: { config: ['oxlint.config.mjs'] },
  vitest: { config: ['vitest.config.ts', 'e2e/engines/vitest.config.ts'] },
  // Served and copied as files by tools/build/officeJs.ts, never imported.
  // The bench installs what it compares with by itself. Verbs start oxlint, with what knows types, and oxfmt by their
  // files.
  ignoreDependencies: ['@microsoft/office-js', 'ews-javascript-api', 'oxlint', 'oxlint-tsgolint', 'oxfmt'],
  // A type that an exported function takes is exported with it, also while nobody else names it.
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
