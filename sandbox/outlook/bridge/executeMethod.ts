import type { SettingsBag } from '../../server/protocol.ts';
import type { HostCall, Interference, PaneHost } from './PaneHost.ts';
import type { Slots } from './slots.ts';
import { server } from '../server.ts';
import { readNotification } from './Notification.ts';
import { makeEwsRequest } from './makeEwsRequest.ts';

/** How a call ends: an answer, a breakdown of the host (office.js makes 9017 of it), or never. */
export type Outcome =
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'breakDown' }
  | { readonly kind: 'silence' };

const dispatchIds = { makeEwsRequestAsync: 5, replaceAsync: 35, closeContainer: 97, saveAsync: 404 } as const;
const settingsFailed = { error: true, errorCode: 9019 };
const notificationFailed = { error: true, errorCode: 9023 };
const notPlayed = { error: true, errorCode: 5000 };

/** Carries out what the add-in asks of Outlook by ExecuteMethod. */
export async function executeMethod(data: unknown, slots: Slots, host: PaneHost): Promise<Outcome> {
  const { ApiParams: parameters, MethodData: method } = data as ExecuteMethodData;
  switch (method?.DispatchId) {
    case dispatchIds.makeEwsRequestAsync: {
      const envelope = (parameters as { body: string }).body;
      return limited(slots, host, { method: 'makeEwsRequestAsync', envelope }, refuseEws, async () => {
        return { kind: 'data', data: await makeEwsRequest(envelope) };
      });
    }
    case dispatchIds.saveAsync: {
      const [bag] = parameters as readonly [SettingsBag];
      return limited(
        slots,
        host,
        { method: 'saveAsync' },
        () => settingsFailed,
        () => saveSettings(bag, host),
      );
    }
    case dispatchIds.replaceAsync:
      return limited(
        slots,
        host,
        { method: 'replaceAsync' },
        () => notificationFailed,
        () => Promise.resolve(notify(parameters, host)),
      );
    case dispatchIds.closeContainer:
      host.close();
      return { kind: 'data', data: { wasSuccessful: true } };
    default:
      host.unknown(`ExecuteMethod ${String(method?.DispatchId)}`, data);
      return { kind: 'data', data: notPlayed };
  }
}

interface ExecuteMethodData {
  readonly ApiParams?: unknown;
  readonly MethodData?: { readonly DispatchId?: number };
}

async function limited(
  slots: Slots,
  host: PaneHost,
  call: HostCall,
  refuse: (message: string) => unknown,
  carryOut: () => Promise<Outcome>,
): Promise<Outcome> {
  const giveBack = slots.take();
  // Too many at once are answered like requests of somebody unknown.
  if (!giveBack)
    return { kind: 'data', data: refuse('The remote server returned an error: (401) Unauthorized.') };
  const outcome = await spoiled(host.interfere(call), refuse, carryOut);
  if (outcome.kind !== 'silence') giveBack();
  return outcome;
}

async function spoiled(
  how: Interference | undefined,
  refuse: (message: string) => unknown,
  carryOut: () => Promise<Outcome>,
): Promise<Outcome> {
  if (how?.kind === 'fail') return { kind: 'data', data: refuse(how.message) };
  if (how?.kind === 'breakDown') return { kind: 'breakDown' };
  const outcome = await carryOut();
  if (how?.kind === 'silence') return { kind: 'silence' };
  if (how?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, how.milliseconds));
  return outcome;
}

async function saveSettings(bag: SettingsBag, host: PaneHost): Promise<Outcome> {
  const { settings } = host.world().scenario.host;
  if (settings === 'silent') return { kind: 'silence' };
  if (settings === 'fails') return { kind: 'data', data: settingsFailed };
  const isSaved = await server.saveSettings(host.owner, bag).then(
    () => true,
    // Outlook itself is offline.
    () => false,
  );
  return { kind: 'data', data: isSaved ? { wasSuccessful: true } : settingsFailed };
}

function notify(parameters: unknown, host: PaneHost): Outcome {
  const notification = host.item() && readNotification(parameters);
  if (!notification) return { kind: 'data', data: notificationFailed };
  host.notify(notification);
  return { kind: 'data', data: { wasSuccessful: true } };
}

function refuseEws(errorMessage: string): unknown {
  return { wasProxySuccessful: false, errorMessage };
}
