import { readdirSync } from 'node:fs';

/** One file of the package and the address, below office.js's own folder, where office.js asks for it. */
export interface OfficeJsFile {
  readonly source: string;
  readonly target: string;
}

/**
 * The host files: Outlook on Windows, on Mac and on the web, and what Outlook 2013 and Exchange 2013 still ask for
 * (`outlook-15*`, `outlookwebapp-15*`). Outlook on phones cannot send EWS requests, so its files stay out.
 */
const host = /^outlook(webapp)?-(15|win32|mac|web)[-.\d]*\.js$/;

/** A folder of strings is named after a language: `en-us`, `sr-latn-rs`, `es-419`. */
const locale = /^[a-z]{2,3}-[a-z0-9-]+$/;

/** What every host needs, and what office.js would report a missing file for. */
const common = ['office.js', 'o15apptofilemappingtable.js', 'telemetry/oteljs_agave.js'];

/**
 * The page that asks whether to trust the host. The package has it in lower case but asks for it in mixed case,
 * which only a server that ignores case forgives.
 */
const trustPage: readonly OfficeJsFile[] = [
  { source: 'agaveerrorux/index.html', target: 'AgaveErrorUX/index.html' },
  { source: 'agaveerrorux/agaveerrorux.js', target: 'AgaveErrorUX/AgaveErrorUX.js' },
  { source: 'agaveerrorux/style/agaveerrorux.css', target: 'AgaveErrorUX/style/AgaveErrorUX.css' },
  {
    source: 'agaveerrorux/images/moe_status_icons.png',
    target: 'AgaveErrorUX/images/moe_status_icons.png',
  },
  {
    source: 'agaveerrorux/images/agavedefaulticon96x96.png',
    target: 'AgaveErrorUX/images/agavedefaulticon96x96.png',
  },
];

/** The files of the package `@microsoft/office-js` that Outlook loads, out of all of Office. */
export function officeJsFiles(packageDist: string): readonly OfficeJsFile[] {
  const entries = readdirSync(packageDist);
  const plain = [
    ...common,
    ...entries.filter((name) => host.test(name)),
    ...entries
      .filter((name) => locale.test(name))
      .flatMap((name) => [`${name}/office_strings.js`, `${name}/outlook_strings.js`]),
  ];
  return [...plain.map((path) => ({ source: path, target: path })), ...trustPage];
}
