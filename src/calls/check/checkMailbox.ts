import { abandonedAfter } from '../../abandonedAfter.ts';
import type { Answer } from '../../ews/Ask.ts';
import { createAccountProof } from '../../ews/createAccountProof.ts';
import { getItem } from '../../ews/getItem.ts';
import { withRefusalNamed } from '../../ews/withRefusalNamed.ts';
import { getPhoneCallInformation } from '../../ews/getPhoneCallInformation.ts';
import { getServiceConfiguration } from '../../ews/getServiceConfiguration.ts';
import type { UnifiedMessagingConfiguration } from '../../ews/getServiceConfiguration.ts';
import type { Operation } from '../../ews/Operation.ts';
import { toPhoneCallId } from '../../ews/PhoneCallId.ts';
import type { XmlText } from '../../ews/XmlText.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { Lanes } from '../../transport/createLanes.ts';
import type { Transport } from '../../transport/Transport.ts';
import type { MailboxSettings } from '../memory/MailboxSettings.ts';
import { findingOf } from './findingOf.ts';
import type { Finding, MailboxFindings, WayFindings } from './MailboxCheck.ts';

export interface MailboxCheckParts {
  readonly outlook: Transport;
  readonly direct: Transport;
  readonly settings: Pick<MailboxSettings, 'save'>;
  /** The message that is selected in Outlook. */
  selectedItem(this: void): XmlText | undefined;
  readonly lanes: Lanes;
  readonly clock: Clock;
}

/** How long Outlook is waited for, in milliseconds. The browser's window for signing in may take as long as anything. */
const patience = 30_000;

/** No call ever has this id. It is no secret, and rings no phone. */
const impossibleId = toPhoneCallId('active-calls-check');

const notAsked: Finding = { kind: 'notAsked' };

interface WayChecked {
  readonly found: WayFindings;
  readonly configuration: UnifiedMessagingConfiguration | undefined;
}

/**
 * Asks what is harmless, one question after the other, in turn with the look-ups, which all else goes before: whether
 * settings can be saved, then on each way what Unified Messaging allows, and about a call that cannot exist; on the direct
 * way also whether the selected message may be opened.
 */
export async function checkMailbox(parts: MailboxCheckParts): Promise<MailboxFindings> {
  const { clock, lanes } = parts;

  /** Undefined: nobody answered in time. */
  function inTurn<Value>(limit: number, task: () => Promise<Value>): Promise<Value | undefined> {
    return new Promise((resolve) => {
      lanes.run('lookUp', () => {
        const stopWaiting = clock.after(limit, () => {
          resolve(undefined);
        });
        const running = task();
        void running.then((value) => {
          stopWaiting();
          resolve(value);
        });
        return running;
      });
    });
  }

  async function ask<Input, Value>(
    transport: Transport,
    limit: number,
    operation: Operation<Input, Value>,
    input: Input,
  ): Promise<Answer<Value>> {
    const question = { operation: operation.name, envelope: operation.request(input) };
    const reply = await inTurn(limit, () => transport.send(question));
    if (reply === undefined) return { kind: 'silence' };
    const answer: Answer<Value> = reply.ok ? operation.read(reply.value) : reply.failure;
    // Only Outlook asks on behalf of an add-in.
    return transport === parts.outlook ? withRefusalNamed(answer) : answer;
  }

  async function checkWay(transport: Transport, limit: number): Promise<WayChecked> {
    const answer = await ask(transport, limit, getServiceConfiguration, undefined);
    const configuration = findingOf(answer);
    // Asked again, a way that leads nowhere would only open another window, or hold another lane.
    const leadsNowhere = ['silence', 'network', 'http', 'signInPage', 'noItem'].includes(answer.kind);
    const lookUp =
      leadsNowhere || impossibleId === undefined
        ? notAsked
        : findingOf(await ask(transport, limit, getPhoneCallInformation, impossibleId));
    return {
      found: { configuration, lookUp },
      configuration: answer.kind === 'success' ? answer.value : undefined,
    };
  }

  /** The direct way answers for whoever the browser signs in, who need not own this mailbox. */
  async function checkDirectWay(): Promise<WayChecked> {
    const checked = await checkWay(parts.direct, abandonedAfter);
    if (checked.configuration === undefined) return checked;
    const { findDoubt } = createAccountProof({
      clock,
      getItem: (itemId) => ask(parts.direct, abandonedAfter, getItem, itemId),
      selectedItem: parts.selectedItem,
    });
    const doubt = await findDoubt(undefined, true);
    if (doubt?.kind !== 'otherAccount') return doubt ? { ...checked, configuration: undefined } : checked;
    const found: WayFindings = { configuration: { kind: 'failed', fault: doubt }, lookUp: notAsked };
    return { found, configuration: undefined };
  }

  const saved = await inTurn(patience, () => parts.settings.save());
  const outlook = await checkWay(parts.outlook, patience);
  const direct = await checkDirectWay();
  const told = outlook.configuration ?? direct.configuration;
  return {
    at: clock.now(),
    outlook: outlook.found,
    direct: direct.found,
    unifiedMessaging: told && { enabled: told.umEnabled, playOnPhone: told.playOnPhoneEnabled },
    settings: saved?.ok === true ? { saved: true } : { saved: false, text: saved?.failure ?? '' },
  };
}
