import type { ReleaseOptions } from './ReleaseOptions.ts';

/** What docs/administrators.md takes for its examples. */
const example = new URL('https://mail.contoso.com/active-calls/');
const exampleOutlook = new URL('https://outlook.contoso.com');

/** The administrators' guide as it is for one release: its version, its address, and what it was packaged with. */
export function installGuide(guide: string, options: ReleaseOptions): string {
  const { href, hostname, pathname } = new URL(options.address);
  const folder = pathname.slice(1, -1);
  const [outlook] = options.outlook;
  return (
    onlyFor(guide, [
      folder === '' ? 'own host' : 'folder',
      outlook === undefined ? 'same host' : 'other host',
    ])
      .replace(/^(?=## What you need$)/m, () => `${thisRelease(options)}\n`)
      .replaceAll(`npm run package -- ${example.href}`, () => packageCommand(options))
      .replaceAll(/^ {4}npm run doctor -- .*$/gm, () => doctorCommands(options))
      .replaceAll(/active-calls-\d+\.\d+\.\d+\.zip/g, `active-calls-${options.version}.zip`)
      .replaceAll(example.href, href)
      .replaceAll(example.hostname, hostname)
      .replaceAll(exampleOutlook.origin, outlook ?? exampleOutlook.origin)
      .replaceAll(exampleOutlook.hostname, new URL(outlook ?? exampleOutlook).hostname)
      .replaceAll('`/EWS/Exchange.asmx`', () => `\`${options.ewsPath ?? '/EWS/Exchange.asmx'}\``)
      // The virtual directory's name, quoted in commands, alone or after that of its site.
      .replace(/(Name ')active-calls'/g, `$1${folder}'`)
      .replaceAll(
        `'Default Web Site/active-calls'`,
        folder === '' ? "'Active Calls'" : `'Default Web Site/${folder}'`,
      )
      // The other guides stay in the repository.
      .replace(/\[([\w.]+\.md)\]\([\w./]+\)/g, 'docs/$1 of the repository')
  );
}

/** Leaves out the parts that are for others, and the marks of those that stay. */
function onlyFor(guide: string, circumstances: readonly string[]): string {
  return guide.replace(
    /<!-- only: ([\w ]+) -->\n\n([^]*?)<!-- end -->\n\n?/g,
    (_, circumstance: string, part: string) => (circumstances.includes(circumstance) ? part : ''),
  );
}

function thisRelease(options: ReleaseOptions): string {
  const { version, released, address, outlook, ewsPath, officeJs, officeJsVersion } = options;
  const rows = [
    ['Version', `${version}, of ${released}`],
    ['Address of the pane', address],
    ['Outlook on the web', outlook.join(', ') || 'under the same host name'],
    ['Exchange Web Services', ewsPath === undefined ? 'where they always are' : `at \`${ewsPath}\``],
    ['office.js', officeJs === 'self' ? `${officeJsVersion}, in the release` : "from Microsoft's CDN"],
  ];
  return `## This release

${rows.map(([what, how]) => `- ${what}: ${how}`).join('\n')}
`;
}

function packageCommand({ address, ewsPath, outlook, officeJs }: ReleaseOptions): string {
  return [
    `npm run package -- ${address}`,
    ...(ewsPath === undefined ? [] : [`--ews ${quoted(ewsPath)}`]),
    ...outlook.map((each) => `--outlook ${each}`),
    ...(officeJs === 'self' ? [] : [`--office-js ${officeJs}`]),
  ].join(' ');
}

/** One for each Outlook on the web, as each may be in another order. */
function doctorCommands({ address, outlook }: ReleaseOptions): string {
  const command = `    npm run doctor -- ${address}`;
  return outlook.length === 0 ? command : outlook.map((each) => `${command} --outlook ${each}`).join('\n');
}

/** For every shell: a path holds neither spaces nor double quotes. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
