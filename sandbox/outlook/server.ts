import type { PhoneMove, SettingsBag, TrafficLine, WorldView } from '../server/protocol.ts';
import type { MailboxOwner } from './bridge/PaneHost.ts';

/** The sandbox's control API, from the page. */
export const server = {
  world: () => ask<WorldView>('GET', '/sandbox/world'),
  chooseScenario: (id: string) => ask<WorldView>('POST', '/sandbox/scenario', { id }),
  advance: (milliseconds: number) => ask<WorldView>('POST', '/sandbox/advance', { milliseconds }),
  answerAll: () => ask<{ passed: number }>('POST', '/sandbox/answer'),
  phone: (move: PhoneMove) => ask<WorldView>('POST', '/sandbox/phone', move),
  traffic: (last: number) => ask<readonly TrafficLine[]>('GET', `/sandbox/journal?last=${String(last)}`),
  settings: (owner: MailboxOwner) => ask<SettingsBag>('GET', settingsOf(owner)),
  saveSettings: (owner: MailboxOwner, bag: SettingsBag) => ask<SettingsBag>('PUT', settingsOf(owner), bag),
};

function settingsOf({ displayName }: MailboxOwner): string {
  return `/sandbox/settings?of=${encodeURIComponent(displayName)}`;
}

async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${await response.text()}`);
  return (await response.json()) as T;
}
