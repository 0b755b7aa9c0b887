import { memo, useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { CallsSnapshot } from '../../calls/CallsSnapshot.ts';
import type { Diagnosis } from '../../calls/Diagnosis.ts';
import { detailOf } from '../../faults/detailOf.ts';
import { lineOf } from '../../faults/lineOf.ts';
import type { Strings } from '../../strings/Strings.ts';
import { supportText, supportTextWithCalls } from './supportText.ts';
import type { Known } from './supportText.ts';
import { AddCall } from './AddCall.tsx';
import type { AddCallProps } from './AddCall.tsx';
import { CopyButton } from './CopyButton.tsx';
import { MailboxCheckPanel } from './MailboxCheckPanel.tsx';
import type { About, Versions } from '../PaneModel.ts';
import { useStrings } from '../StringsContext.ts';
import { useWatched } from '../useWatched.ts';

export interface SupportSectionProps {
  readonly about: About;
  /** Absent in a mailbox that can have no calls. */
  readonly add: AddCallProps['add'] | undefined;
  /** Asked for only when it is copied. */
  readonly readCalls: () => CallsSnapshot;
}

function factsInWords(
  versions: Versions,
  diagnosis: Diagnosis,
  strings: Strings,
): readonly (readonly [string, string])[] {
  const words = strings.support;
  const { way, server, lastFault } = diagnosis;
  const exchange = server ? [server.build, server.name].filter(Boolean).join(' ') : '';
  const lastError = lastFault
    ? [strings.faults[lineOf(lastFault).name].title, detailOf(lastFault)].filter(Boolean)
    : [];
  return [
    [words.way, words.ways[way ?? 'none']],
    [words.version, versions.activeCalls],
    [words.officeJs, versions.officeJs ?? ''],
    [words.outlook, versions.outlook],
    [words.exchange, exchange],
    [words.mailbox, versions.mailbox],
    [words.language, versions.language],
    [words.lastError, lastError.join(' – ')],
  ];
}

function Facts({ about, readCalls, add }: SupportSectionProps): ReactElement {
  const strings = useStrings();
  const diagnosis = useWatched(about.diagnosis);
  const versions = about.readVersions();
  const known = (): Known => ({ versions, diagnosis, check: about.check.getSnapshot() });
  return (
    <>
      <dl className="facts">
        {factsInWords(versions, diagnosis, strings).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || strings.support.none}</dd>
          </div>
        ))}
      </dl>
      <MailboxCheckPanel check={about.check} />
      {add && <AddCall add={add} />}
      <div className="buttons">
        <CopyButton label={strings.support.copy} text={() => supportText(known())} />
        <CopyButton
          label={strings.support.copyWithCalls}
          text={() => supportTextWithCalls(known(), readCalls())}
        />
      </div>
    </>
  );
}

/** What support wants to know, on demand. */
export const SupportSection = memo(function SupportSection(props: SupportSectionProps): ReactElement {
  const strings = useStrings();
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <section className="support">
      <button
        type="button"
        className="button details"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {strings.support.title}
      </button>
      {open && (
        <div id={panel}>
          <Facts {...props} />
        </div>
      )}
    </section>
  );
});
