import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { fences } from './eslint.fences.js';

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'A default export has another name in each file that imports it. Export it by its name.',
};

const moduleMock = {
  selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock|hoisted)$/]",
  message: 'A test that needs to replace a module shows that a seam is missing: pass the part in.',
};

export default defineConfig(
  globalIgnores(['dist', 'release', 'test-results', 'playwright-report', '.sandbox', 'public']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    extends: [js.configs.recommended],
    rules: {
      // A switch over a union counts once: each of its cases is a line of a table.
      complexity: ['error', { max: 10, variant: 'modified' }],
      eqeqeq: 'error',
      'max-lines': ['error', 200],
      'no-template-curly-in-string': 'error',
      'no-restricted-syntax': ['error', defaultExport, moduleMock],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    // Named rather than found: the tests of src belong to the outer project, not to the nearest.
    languageOptions: { parserOptions: { project: ['tsconfig.json', 'src/tsconfig.json'] } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      // There are no classes here: objects are closures, and their functions may be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    languageOptions: { globals: { window: 'readonly', self: 'readonly' } },
  },
  {
    files: ['{tools,trials}/**/*.mjs', '*.js'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  ...fences([defaultExport, moduleMock]),
  {
    // A language is one list, however long, and so are the fences.
    files: ['src/strings/*.ts', 'eslint.fences.js'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Examples are told one after the other, and what they set up is known to be there.
    files: ['**/*.test.{ts,tsx}', 'e2e/**/*.ts'],
    rules: {
      'max-lines': ['error', 500],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Tools ask for a default export in their configuration.
    files: ['*.config.{js,ts}', 'sandbox/vite.config.ts', 'e2e/engines/vitest.config.ts', 'knip.ts'],
    rules: { 'no-restricted-syntax': ['error', moduleMock] },
  },
);
