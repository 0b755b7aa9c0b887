/**
 * Which way imports point, and what each folder may name. The reasons are in the messages; the house is described in
 * README.md. Not eslint-plugin-boundaries (7.2 was tried): it says the imports alone, by the same tables in as many lines,
 * with a resolver besides; globals, syntax and the names that a gallery may import would stay here.
 */

const react = ['react', 'react-dom', 'react-dom/*', '@fluentui/*', '@griffel/*'];

/**
 * Each folder of src: those it must not import from, those of which it may only import types, and why.
 * main.ts and commands.ts know everyone, with what they share, and are known by nobody.
 */
const layers = {
  pane: {
    closed: ['ews', 'outlook', 'opening', 'ribbon'],
    typesOnly: ['transport'],
    why: 'The pane shows snapshots of calls/, faults/ and strings/. It knows no protocol and no Outlook.',
  },
  opening: {
    closed: ['ews', 'transport', 'outlook', 'ribbon'],
    why: 'The opening draws the views of pane/ that need no React, and knows nothing else.',
  },
  ribbon: {
    closed: ['ews', 'outlook', 'opening'],
    typesOnly: ['transport'],
    why: 'The ribbon presses what calls/ can do, and says what came of it. It knows no protocol and no Outlook.',
  },
  browser: {
    closed: ['opening', 'pane', 'ribbon', 'calls', 'ews', 'faults', 'outlook', 'strings'],
    typesOnly: ['transport'],
    why: 'browser/ speaks with the browser, and knows nothing of calls.',
  },
  calls: {
    closed: ['pane', 'ribbon', 'outlook', 'strings'],
    typesOnly: ['transport'],
    why: 'Calls are followed without knowing who looks at them, in which language, or through which Outlook.',
  },
  ews: {
    closed: ['pane', 'calls', 'faults', 'outlook', 'strings'],
    typesOnly: ['transport'],
    why: 'The protocol is pure: text in, values out. It needs nothing but the interface that carries it.',
  },
  transport: {
    closed: ['pane', 'calls', 'outlook', 'strings'],
    why: 'A transport carries an envelope and brings back text. It serves everybody and knows nobody.',
  },
  outlook: {
    closed: ['pane', 'ews', 'strings'],
    typesOnly: ['calls', 'ribbon', 'transport'],
    why: 'outlook/ turns the Office global into the plain interfaces of others, and runs none of their code.',
  },
  faults: {
    closed: [],
    typesOnly: ['pane', 'calls', 'ews', 'transport', 'outlook', 'strings'],
    why: 'A fault is data. It may name types of other folders, and run none of their code.',
  },
  strings: {
    closed: ['pane', 'calls', 'ews', 'transport', 'outlook', 'faults'],
    why: 'The texts stand alone, so that a translator needs no other folder.',
  },
};

/** The folders of src but these. */
const unlike = (...folders) =>
  Object.keys(layers)
    .filter((folder) => !folders.includes(folder))
    .join('|');

/** Relative paths that climb out of a folder into one of these. */
const into = (folders) => String.raw`^(\.\./)+(${folders.join('|')})/`;

const sandbox = {
  regex: String.raw`(^|/)sandbox/`,
  message: 'The sandbox never ships: the add-in must not know that it exists.',
};

const main = {
  regex: String.raw`^(\.\./)+(main|commands|createMailboxParts)\.ts$`,
  message: 'main.ts and commands.ts wire everything together: they know everyone, and nobody knows them.',
};

const clock = 'Time comes from a clock passed in, so that tests never sleep.';

const framework = (folder) => ({
  group: react,
  allowTypeImports: folder === 'opening',
  message: `${folder}/ runs without React, so that it can be tested and reused without a view.`,
});

const partsOfFluent = {
  group: ['@fluentui/*', '!@fluentui/react-components', '@griffel/*'],
  message: 'Fluent comes as @fluentui/react-components, and its packages in the versions that it brings.',
};

const views = {
  regex: String.raw`^\.\./pane/.*\.tsx$`,
  message: 'The ribbon shares words with the views, and no view.',
};

const timers = ['setTimeout', 'setInterval', 'performance'].map((name) => ({ name, message: clock }));

/** Reading the machine's clock; making a Date of a given time is harmless. */
const now = [
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
].map((selector) => ({ selector, message: clock }));

const protocol = ['fetch', 'XMLHttpRequest', 'DOMParser'].map((name) => ({
  name,
  message: 'Protocol belongs to ews/ and transport/.',
}));

const office = { name: 'Office', message: 'outlook/ is the only folder that names the Office global.' };

const officeType = {
  selector: "TSQualifiedName[left.name='Office']",
  message:
    'outlook/ is the only folder that names Office, its types included: describe what is needed as an interface.',
};

/** What may not be named as a global, by folder. The machine's clock lives in transport/. */
const globals = {
  pane: [office, ...timers, ...protocol],
  opening: [office, ...timers, ...protocol],
  ribbon: [office, ...timers, ...protocol],
  browser: [office, ...protocol],
  calls: [office, ...timers, ...protocol],
  ews: [office, ...timers],
  transport: [office],
  outlook: [],
  faults: [office, ...timers, ...protocol],
  strings: [office, ...timers, ...protocol],
};

/** What may not be written, by folder, besides what may be written nowhere. */
const syntax = {
  pane: [officeType, ...now],
  opening: [officeType, ...now],
  ribbon: [officeType, ...now],
  browser: [officeType],
  calls: [officeType, ...now],
  ews: [officeType, ...now],
  transport: [officeType],
  outlook: now,
  faults: [officeType, ...now],
  strings: [officeType, ...now],
};

/** The tests stand outside: they bring parts together that must not know each other. */
const tests = ['**/*.test.{ts,tsx}', '**/testing/**'];

const layer = (everywhere, [folder, { closed, typesOnly = [], why }]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  excludeFiles: tests,
  rules: {
    'eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          sandbox,
          main,
          ...(folder === 'pane' ? [partsOfFluent] : [framework(folder)]),
          ...(folder === 'ribbon' ? [views] : []),
          ...(closed.length === 0 ? [] : [{ regex: into(closed), message: why }]),
          ...(typesOnly.length === 0
            ? []
            : [{ regex: into(typesOnly), allowTypeImports: true, message: `Types only. ${why}` }]),
        ],
      },
    ],
    'eslint/no-restricted-globals': ['error', { globals: globals[folder], checkGlobalObject: true }],
    'house/restricted-syntax': ['error', ...everywhere, ...syntax[folder]],
  },
});

/** What is drawn before React is there, and taken over by it. */
const plainViews = [
  'src/pane/{card,rows,trouble}/*.{ts,tsx}',
  'src/pane/{Head,PaneViews,Views,createPaneState}.{ts,tsx}',
];

/** @param everywhere what restricted-syntax forbids in each file: a rule's options replace earlier ones */
export const fences = (everywhere) => [
  {
    files: ['src/*.{ts,tsx}'],
    rules: {
      'eslint/no-restricted-imports': ['error', { patterns: [sandbox] }],
      'eslint/no-restricted-globals': ['error', { globals: [office], checkGlobalObject: true }],
      'house/restricted-syntax': ['error', ...everywhere, officeType],
    },
  },
  ...Object.entries(layers).map((entry) => layer(everywhere, entry)),
  {
    files: plainViews,
    excludeFiles: tests,
    rules: {
      'eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            sandbox,
            {
              group: react,
              allowTypeImports: true,
              message:
                'Drawn before React and Fluent are there: no hooks, no components of theirs (see src/opening).',
            },
            { regex: into(['ews', 'outlook', 'opening', 'ribbon']), message: layers.pane.why },
          ],
        },
      ],
    },
  },
  {
    files: ['sandbox/**/*.{ts,tsx}'],
    excludeFiles: ['sandbox/gallery/**'],
    rules: {
      'eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`(^|/)src/`,
              message:
                'Two independent writers of one protocol: a shared helper would let one mistake cancel itself out.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['sandbox/gallery/**/*.{ts,tsx}'],
    excludeFiles: ['**/*.test.tsx'],
    rules: {
      'eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`(^|/)src/((${unlike('pane', 'strings')})/|[^/]*$)`,
              // The empty list is a value, and has no protocol in it.
              allowImportNames: ['emptyCallList'],
              allowTypeImports: true,
              message:
                'The gallery shows the pane’s own views of moments that it makes up: it needs types, and no protocol.',
            },
            {
              regex: String.raw`(^|/)src/(ews|transport|outlook)/`,
              message: 'The gallery knows no protocol and no Outlook.',
            },
          ],
        },
      ],
    },
  },
];
