// @ts-check
import { runNpm } from '../npm.mjs';
import { importTypeScript } from '../tool.mjs';

/**
 * @typedef {import('./Verb.ts').Verb} Verb
 * @typedef {import('./Verb.ts').VerbInput} VerbInput
 * @typedef {{ start: (input: VerbInput) => Promise<number> }} ReleaseModule
 */

/**
 * @param {string} file in tools/release
 * @returns {Verb['start']}
 */
function startOf(file) {
  return async (input) => {
    const { start } = /** @type {ReleaseModule} */ (await importTypeScript(`tools/release/${file}.ts`));
    return start(input);
  };
}

const paneFolder = 'the folder which holds the files, like https://mail.contoso.com/active-calls/';

/** @type {readonly Verb[]} */
export const releaseVerbs = [
  {
    name: 'package',
    does: 'Builds the add-in for an organisation and writes release/active-calls-<version>.zip.',
    argument: { name: 'ADDRESS', means: `that of ${paneFolder}`, required: true },
    options: [
      {
        name: 'office-js',
        value: 'FROM',
        choices: ['self', 'cdn'],
        means: "where office.js comes from: the release itself (the default), or Microsoft's CDN",
      },
      {
        name: 'ews',
        value: 'PATH',
        means: 'where Exchange Web Services listen on that host, if not at /EWS/Exchange.asmx',
      },
      {
        name: 'outlook',
        value: 'ADDRESS',
        means: 'an Outlook on the web with another host name, which may show the pane',
        repeated: true,
      },
      { name: 'out', value: 'FOLDER', means: 'where to write the zip, if not in release/' },
    ],
    start: startOf('package'),
  },
  {
    name: 'serve',
    does: `The rehearsal: serves a release on this machine as IIS and nginx will serve it.
Beside it are the sandbox's Outlook and Exchange. Without a release, one for this machine is made.`,
    argument: {
      name: 'RELEASE',
      means: 'a zip that npm run package has written, or a folder with its files',
    },
    options: [
      {
        name: 'port',
        value: 'NUMBER',
        kind: 'port',
        means: 'the port of https://localhost, if not 3000',
      },
      {
        name: 'like',
        value: 'SERVER',
        choices: ['iis', 'nginx'],
        means:
          'how to tell browsers that a file is the one they have: by its time alone, as IIS (the default), or by time and size, as nginx',
      },
    ],
    start: startOf('serve'),
  },
  {
    name: 'doctor',
    does: `Looks at a deployed pane from outside, and says of each part whether it is well and how to mend it.
The exit status is 0 when nothing fails, and 1 otherwise.`,
    argument: { name: 'ADDRESS', means: `that of ${paneFolder}`, required: true },
    options: [
      {
        name: 'ca',
        value: 'FILE',
        means:
          "a certificate (PEM) to trust besides the public ones: your organisation's root, or a self-signed one",
      },
      {
        name: 'outlook',
        value: 'ADDRESS',
        means: "where Outlook on the web is, if its host name is not the pane's",
      },
      { name: 'json', means: 'the same for programs' },
    ],
    start: startOf('doctor'),
  },
  {
    name: 'validate',
    does: `Checks manifest.xml, or another manifest of this add-in, without a network.
Well-formed, order of elements, id, locales, permission, what refers to what, lengths, addresses, icons and their sizes,
version; and against the published schema where that is on this machine.`,
    argument: { name: 'FILE', means: 'the manifest, if not manifest.xml' },
    start: startOf('validate'),
  },
  {
    name: 'validate:online',
    does: "Asks Microsoft's own validator about manifest.xml; this needs the internet.",
    start: () => runNpm(['exec', '--yes', '--', 'office-addin-manifest@3.0.0', 'validate', 'manifest.xml']),
  },
  {
    name: 'trust',
    does: `Makes certificates for localhost and has this machine trust them for 30 days; this needs the internet.
It fetches Microsoft's office-addin-dev-certs. docs/testers.md says what comes next.`,
    start: () => runNpm(['exec', '--yes', '--', 'office-addin-dev-certs@3.0.0', 'install']),
  },
  {
    name: 'release',
    does: `Writes a new version into package.json, package-lock.json and manifest.xml.
What stands under "Unreleased" in CHANGELOG.md becomes that of this version, with the day of today. Then run npm test,
commit, and package.`,
    argument: { name: 'VERSION', means: 'like 1.1.0', required: true },
    start: startOf('release'),
  },
];
