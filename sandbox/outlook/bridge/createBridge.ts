import type { PaneHost } from './PaneHost.ts';
import type { PaneIdentity } from './PaneIdentity.ts';
import { isForPresses, pressData, readCompletion, type AppCommand } from './AppCommand.ts';
import { server } from '../server.ts';
import { appContext } from './appContext.ts';
import { executeMethod } from './executeMethod.ts';
import { initialData } from './initialData.ts';
import { notifyHost } from './notifyHost.ts';
import { readOfficeRequest, responseTo, type OfficeRequest, type OfficeResponse } from './OfficeMessage.ts';
import { createSlots, type Slots } from './slots.ts';

/** The host's end of the conversation with the office.js inside one iframe. */
export interface Bridge {
  readonly slots: Slots;
  /** Tells the add-in that another message, or none, is open now. */
  itemChanged(): void;
  /** Presses a button of the ribbon, as soon as the office.js in this page listens for that. */
  press(command: AppCommand): void;
  dispose(): void;
}

const itemChangedEvent = 'olkItemSelectedChanged';

/** Answers what the office.js in this iframe asks. */
export function createBridge(frame: HTMLIFrameElement, identity: PaneIdentity, host: PaneHost): Bridge {
  const slots = createSlots(host.world().scenario.host.limit);
  let registrations = new Map<string, OfficeRequest>();
  let waiting: readonly AppCommand[] = [];
  // A reloaded pane counts its calls from zero again: answers to calls of the page before must not reach it.
  let page = 0;

  function post(response: OfficeResponse): void {
    frame.contentWindow?.postMessage(JSON.stringify(response), new URL(frame.src).origin);
  }

  function itemData(): unknown {
    const item = host.item();
    if (!item) return null;
    const { server } = host.world().scenario;
    return initialData(item, host.owner, { server, hostVersion: identity.hostVersion });
  }

  async function answer(request: OfficeRequest): Promise<void> {
    const askedBy = request._actionName === 'ContextActivationManager_getAppContextAsync' ? ++page : page;
    const outcome = await outcomeOf(request);
    if (outcome.kind === 'silence' || askedBy !== page) return;
    if (outcome.kind === 'data') {
      post(responseTo(request, outcome.data));
      pressWaiting();
    }
    // Not null: office.js never calls back for a breakdown without an object.
    else post(responseTo(request, {}, { errorCode: unexpectedError }));
  }

  function pressWaiting(): void {
    const registration = [...registrations.values()].find(isForPresses);
    if (!registration) return;
    const presses = waiting;
    waiting = [];
    for (const command of presses) post(responseTo(registration, pressData(command), { event: true }));
  }

  async function outcomeOf(request: OfficeRequest): ReturnType<typeof executeMethod> {
    if (request._actionType !== 0) {
      if (request._actionType === 1) registrations.set(request._actionName, request);
      else registrations.delete(request._actionName);
      return { kind: 'data', data: { Error: 0 } };
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        registrations = new Map();
        slots.begin();
        return { kind: 'data', data: appContext(identity, await server.settings(host.owner)) };
      case 'GetInitialData':
        return { kind: 'data', data: itemData() };
      case 'ExecuteMethod':
        return executeMethod(request._data, slots, host);
      case 'executeMethod': {
        const completion = readCompletion(request._data);
        if (!completion) break;
        host.completed(completion);
        return { kind: 'data', data: { Error: 0 } };
      }
      case 'ContextActivationManager_notifyHost':
        notifyHost(request._data, host);
        return { kind: 'silence' };
    }
    host.unknown(request._actionName, request._data);
    return { kind: 'breakDown' };
  }

  function onMessage(event: MessageEvent): void {
    if (event.source !== frame.contentWindow) return;
    const request = readOfficeRequest(event.data);
    if (request?._conversationId === identity.conversation) void answer(request);
  }

  addEventListener('message', onMessage);
  return {
    slots,
    itemChanged() {
      const registration = registrations.get(itemChangedEvent);
      // No message is told by an empty text; that is what office.js turns into null.
      if (registration) post(responseTo(registration, itemData() ?? '', { event: true }));
    },
    press(command) {
      waiting = [...waiting, command];
      pressWaiting();
    },
    dispose() {
      removeEventListener('message', onMessage);
    },
  };
}

// E_FAIL: what a real host that breaks down answers, shown by office.js as error 9017.
const unexpectedError = -2147467259;
