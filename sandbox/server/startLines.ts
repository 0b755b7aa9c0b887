import type { DevelopmentCertificate } from './developmentCertificate.ts';

/**
 * What `npm start` says once it listens: the address to open, and how to get the pane into a real Outlook.
 * @param scenario the situation to begin with, if one was asked for
 */
export function startLines(
  port: number,
  found: DevelopmentCertificate,
  scenario?: string,
): readonly string[] {
  const address = `https://localhost:${String(port)}/`;
  const question = scenario === undefined ? '' : `?scenario=${scenario}`;
  return [
    `Active Calls in its sandbox: ${address}${question}`,
    `In a real Outlook: ${realOutlook(address, found)}`,
  ];
}

function realOutlook(address: string, found: DevelopmentCertificate): string {
  switch (found.kind) {
    case 'valid':
      return `install ${address}manifest.xml (docs/testers.md says how)`;
    case 'none':
      return 'first npm run trust, then npm start again (docs/testers.md says how)';
    case 'unusable':
      return `not now: the development certificates in ${found.folder} ${found.why}. npm run trust makes new ones`;
  }
}
