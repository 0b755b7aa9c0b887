import type { MailboxFindings, WayFindings } from '../../calls/check/MailboxCheck.ts';
import type { Fault } from '../../faults/Fault.ts';
import { lineOf } from '../../faults/lineOf.ts';
import type { Strings } from '../../strings/Strings.ts';

/** What is to be done, and on which way, where it matters. */
export interface Mend {
  readonly about: string;
  readonly sentence: string;
}

/** What was found out about a mailbox, in words. */
export interface CheckWords {
  readonly verdict: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly mends: readonly Mend[];
}

/** Why calls do not work on a way; undefined where they do. */
function faultOn({ configuration, lookUp }: WayFindings): Fault | undefined {
  if (lookUp.kind === 'failed') return lookUp.fault;
  return lookUp.kind === 'notAsked' && configuration.kind === 'failed' ? configuration.fault : undefined;
}

function mendOf(fault: Fault, strings: Strings): string {
  const { name, next } = lineOf(fault);
  return `${strings.faults[name].sentence} ${strings.faultAction[next]}`;
}

/** What an administrator can do. One way that works is enough. */
function mendsOf(findings: MailboxFindings, strings: Strings): readonly Mend[] {
  const { unifiedMessaging, settings } = findings;
  const outlook = faultOn(findings.outlook);
  const direct = faultOn(findings.direct);
  const mailbox = (sentence: string): Mend => ({ about: '', sentence });
  return [
    ...(outlook && direct
      ? [
          { about: strings.check.outlook, sentence: mendOf(outlook, strings) },
          { about: strings.check.direct, sentence: mendOf(direct, strings) },
        ]
      : []),
    ...(unifiedMessaging?.enabled === false ? [mailbox(strings.umNotEnabled)] : []),
    ...(unifiedMessaging?.enabled === true && !unifiedMessaging.playOnPhone
      ? [mailbox(strings.playOnPhoneDisabled)]
      : []),
    ...(settings.saved
      ? []
      : [mailbox(`${strings.rememberedInBrowser} ${strings.faultAction.askAdministrator}`)]),
  ];
}

function verdictOf({
  outlook,
  direct,
  unifiedMessaging,
}: MailboxFindings): keyof Strings['check']['verdicts'] {
  if (unifiedMessaging && !(unifiedMessaging.enabled && unifiedMessaging.playOnPhone)) return 'none';
  if (faultOn(outlook)) return faultOn(direct) ? 'none' : 'direct';
  return faultOn(direct) ? 'outlook' : 'both';
}

/** @returns what was found in plain words, and what to do where something does not work */
export function checkWords(findings: MailboxFindings, strings: Strings): CheckWords {
  const words = strings.check;
  const { unifiedMessaging, settings } = findings;
  const switched = (isOn: boolean | undefined): string =>
    isOn === undefined ? words.unknown : isOn ? words.on : words.off;
  const way = (found: WayFindings): string => {
    const fault = faultOn(found);
    return fault ? strings.faults[lineOf(fault).name].title : words.works;
  };
  return {
    verdict: words.verdicts[verdictOf(findings)],
    facts: [
      [words.outlook, way(findings.outlook)],
      [words.direct, way(findings.direct)],
      [words.unifiedMessaging, switched(unifiedMessaging?.enabled)],
      [strings.playOnPhone, switched(unifiedMessaging?.playOnPhone)],
      [words.settings, settings.saved ? words.saved : words.notSaved],
    ],
    mends: mendsOf(findings, strings),
  };
}
