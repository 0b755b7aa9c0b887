import { memo, useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import type { Diagnosis } from '../calls/Diagnosis.ts';
import { detailOf } from '../faults/detailOf.ts';
import { lineOf } from '../faults/lineOf.ts';
import type { Strings } from '../strings/Strings.ts';
import { aboutText, aboutTextWithCalls } from './aboutText.ts';
import type { Known } from './aboutText.ts';
import { CopyButton } from './CopyButton.tsx';
import { MailboxCheckPanel } from './MailboxCheckPanel.tsx';
import type { About, Versions } from './PaneModel.ts';
import { useStrings } from './StringsContext.ts';
import { useWatched } from './useWatched.ts';

export interface AboutPanelProps {
  readonly about: About;
  /** Asked for only when it is copied. */
  readonly readCalls: () => CallsSnapshot;
}

function factsInWords(
  versions: Versions,
  diagnosis: Diagnosis,
  strings: Strings,
): readonly (readonly [string, string])[] {
  const words = strings.about;
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

function Facts({ about, readCalls }: AboutPanelProps): ReactElement {
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
            <dd>{value || strings.about.none}</dd>
          </div>
        ))}
      </dl>
      <MailboxCheckPanel check={about.check} />
      <div className="buttons">
        <CopyButton label={strings.about.copy} text={() => aboutText(known())} />
        <CopyButton
          label={strings.about.copyWithCalls}
          text={() => aboutTextWithCalls(known(), readCalls())}
        />
      </div>
    </>
  );
}

/** What support wants to know, on demand. */
export const AboutPanel = memo(function AboutPanel(props: AboutPanelProps): ReactElement {
  const strings = useStrings();
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <section className="about">
      <button
        type="button"
        className="button details"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {strings.about.title}
      </button>
      {open && (
        <div id={panel}>
          <Facts {...props} />
        </div>
      )}
    </section>
  );
});
