import type { Scenario } from '../scenarios/Scenario.ts';

/** What tells one Exchange from another in ServerVersionInfo and in Outlook on the web. */
export interface ServerVersion {
  readonly major: number;
  readonly minor: number;
  readonly build: number;
  readonly revision: number;
  readonly schema: string;
}

/** https://learn.microsoft.com/exchange/new-features/build-numbers-and-release-dates */
export const servers: Readonly<Record<Scenario['server'], ServerVersion>> = {
  2013: { major: 15, minor: 0, build: 1497, revision: 48, schema: 'V2_23' },
  2016: { major: 15, minor: 1, build: 2507, revision: 39, schema: 'V2017_07_11' },
  2019: { major: 15, minor: 2, build: 1544, revision: 11, schema: 'V2018_01_08' },
  SE: { major: 15, minor: 2, build: 2562, revision: 17, schema: 'V2018_01_08' },
  Online: { major: 15, minor: 20, build: 9023, revision: 12, schema: 'V2018_01_08' },
};

/** As Outlook on the web writes it: 15.1.2507.39. */
export function versionText(server: Scenario['server']): string {
  const { major, minor, build, revision } = servers[server];
  return [major, minor, build, revision].join('.');
}
