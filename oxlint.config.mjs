import { fences } from './oxlint.fences.mjs';

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'A default export has another name in each file that imports it. Export it by its name.',
};

const moduleMock = {
  selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock|hoisted)$/]",
  message: 'A test that needs to replace a module shows that a seam is missing: pass the part in.',
};

/**
 * @param {string} plugin
 * @param {string} names of its rules, between spaces
 */
const errors = (plugin, names) =>
  Object.fromEntries(Array.from(names.matchAll(/\S+/g), ([name]) => [`${plugin}/${name}`, 'error']));

/** What is probably a mistake, and what can be said in one way only, beside all that oxlint calls a mistake by itself. */
const script = errors(
  'eslint',
  `
    eqeqeq no-array-constructor no-case-declarations no-empty no-fallthrough no-prototype-builtins
    no-regex-spaces no-template-curly-in-string no-unexpected-multiline no-useless-assignment
    no-useless-constructor no-var prefer-const prefer-rest-params prefer-spread preserve-caught-error
  `,
);

/** The same, where types are known. */
const typed = {
  ...errors(
    'typescript',
    `
      adjacent-overload-signatures array-type ban-tslint-comment class-literal-property-style
      consistent-generic-constructors consistent-indexed-object-style consistent-type-assertions
      consistent-type-definitions consistent-type-imports no-confusing-non-null-assertion no-deprecated
      no-dynamic-delete no-empty-object-type no-explicit-any no-extraneous-class
      no-generated-empty-object-type no-inferrable-types no-misused-promises no-mixed-enums no-namespace
      no-non-null-asserted-nullish-coalescing no-non-null-assertion no-require-imports
      no-unnecessary-boolean-literal-compare no-unnecessary-condition no-unnecessary-template-expression
      no-unnecessary-type-arguments no-unnecessary-type-assertion no-unnecessary-type-constraint
      no-unnecessary-type-conversion no-unnecessary-type-parameters no-unsafe-argument no-unsafe-assignment
      no-unsafe-call no-unsafe-enum-assignment no-unsafe-enum-comparison no-unsafe-function-type
      no-unsafe-member-access no-unsafe-return non-nullable-type-assertion-style only-throw-error prefer-find
      prefer-for-of prefer-function-type prefer-includes prefer-literal-enum-member prefer-nullish-coalescing
      prefer-optional-chain prefer-promise-reject-errors prefer-reduce-type-parameter prefer-regexp-exec
      prefer-return-this-type prefer-string-starts-ends-with related-getter-setter-pairs require-await
      unified-signatures use-unknown-in-catch-callback-variable
    `,
  ),
  'eslint/no-empty-function': 'error',
  'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
  'typescript/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
  'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  'typescript/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
  'typescript/restrict-plus-operands': [
    'error',
    {
      allowAny: false,
      allowBoolean: false,
      allowNullish: false,
      allowNumberAndString: false,
      allowRegExp: false,
    },
  ],
  'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
  'typescript/return-await': ['error', 'error-handling-correctness-only'],
  'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

/** What is short can be read. A switch over a union counts once: each of its cases is a line of a table. */
const lengths = {
  'eslint/complexity': ['error', { max: 10, variant: 'modified' }],
  'eslint/max-lines': ['error', 200],
};

// Written as JavaScript, which Node 20 reads, too; oxlint finds such a file only where it is named.
export default {
  plugins: ['eslint', 'typescript', 'react'],
  jsPlugins: ['./tools/restrictedSyntax.mjs'],
  categories: { correctness: 'error' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['dist', 'release', 'test-results', 'playwright-report', '.sandbox', 'public'],
  rules: {
    ...script,
    ...lengths,
    // There are no classes here: objects are closures, and their functions may be taken apart.
    'typescript/unbound-method': 'off',
    'house/restricted-syntax': ['error', defaultExport, moduleMock],
  },
  overrides: [
    { files: ['**/*.{ts,tsx}'], rules: typed },
    {
      files: ['{tools,trials}/**/*.mjs', '*.mjs'],
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly' },
      rules: { 'eslint/no-undef': 'error' },
    },
    {
      files: ['src/**/*.{ts,tsx}'],
      rules: errors('react', 'rules-of-hooks unsupported-syntax'),
    },
    ...fences([defaultExport, moduleMock]),
    {
      // A language is one list, however long, and so are the fences.
      files: ['src/strings/*.ts', 'oxlint.fences.mjs'],
      rules: { 'eslint/max-lines': 'off' },
    },
    {
      // Examples are told one after the other, and what they set up is known to be there.
      files: ['**/*.test.{ts,tsx}', 'e2e/**/*.ts'],
      rules: { 'eslint/max-lines': ['error', 500], 'typescript/no-non-null-assertion': 'off' },
    },
    {
      // Tools ask for a default export in their configuration.
      files: [
        ...['*.config.{mjs,ts}', 'sandbox/vite.config.ts', 'e2e/engines/vitest.config.ts', 'knip.ts'],
        'tools/restrictedSyntax.mjs',
      ],
      rules: { 'house/restricted-syntax': ['error', moduleMock] },
    },
  ],
};
