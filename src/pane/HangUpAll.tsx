import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { ActiveCall } from '../calls/Call.ts';
import { Handset } from './Handset.tsx';
import { useStrings } from './StringsContext.ts';
import { useFocusable } from './useFocusable.ts';

interface HangUpAllProps {
  readonly active: readonly ActiveCall[];
  readonly hangUpAll: () => void;
}

function failedCount(active: readonly ActiveCall[]): number {
  return active.filter((call) => call.kind === 'live' && call.hangUp.kind === 'failed').length;
}

/** With two or more calls: asks once, hangs all up, and says how many failed. */
export function HangUpAll({ active, hangUpAll }: HangUpAllProps): ReactElement | null {
  const strings = useStrings();
  const [asking, setAsking] = useState(false);
  const [pressed, setPressed] = useState(false);
  const { attach, focusSoon } = useFocusable();
  const failed = failedCount(active);

  function close(): void {
    setAsking(false);
    focusSoon();
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // office.js would take Escape for leaving the pane.
    event.stopPropagation();
    close();
  }

  const report = pressed && failed > 0 && <p role="alert">{strings.hangUpAllFailed(failed)}</p>;
  if (active.length < 2) return report || null;
  if (!asking) {
    return (
      <div className="all">
        {report}
        <Button
          ref={attach}
          className="hang-up-all"
          icon={<Handset />}
          onClick={() => {
            setAsking(true);
          }}
        >
          {strings.hangUpAll}
        </Button>
      </div>
    );
  }
  const question = strings.hangUpAllQuestion(active.length);
  return (
    <div className="all asking" role="alertdialog" aria-label={question} onKeyDown={closeOnEscape}>
      <p>{question}</p>
      <Button
        appearance="primary"
        className="hang-up"
        icon={<Handset />}
        autoFocus
        onClick={() => {
          setPressed(true);
          close();
          hangUpAll();
        }}
      >
        {strings.hangUpAll}
      </Button>
      <Button onClick={close}>{strings.hangUpAllCancel}</Button>
    </div>
  );
}
