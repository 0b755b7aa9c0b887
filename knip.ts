import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  // Their pages name them, and knip does not read pages.
  entry: ['src/main.tsx!', 'sandbox/outlook/main.ts', 'scripts/*.mjs'],
  project: ['src/**/*.{ts,tsx}!', '{sandbox,e2e,build,scripts}/**/*.{ts,tsx,mjs}', '*.{js,ts}'],
};

export default config;
