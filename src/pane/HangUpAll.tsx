import { memo, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { Handset } from './Handset.tsx';
import { useStrings } from './StringsContext.ts';
import { useFocusable } from './useFocusable.ts';

interface HangUpAllProps {
  /** How many calls are active. */
  readonly count: number;
  /** How many of them could not be hung up. */
  readonly failed: number;
  readonly hangUpAll: () => void;
}

/** With two or more calls: asks once, hangs all up, and says how many failed. */
export const HangUpAll = memo(function HangUpAll(props: HangUpAllProps): ReactElement | null {
  const { count, failed, hangUpAll } = props;
  const strings = useStrings();
  const [asking, setAsking] = useState(false);
  const [pressed, setPressed] = useState(false);
  const { attach, focusSoon } = useFocusable();

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
  if (count < 2) return report || null;
  if (!asking) {
    return (
      <div className="all">
        {report}
        <button
          ref={attach}
          type="button"
          className="button hang-up-all"
          onClick={() => {
            setAsking(true);
          }}
        >
          <Handset />
          <span>{strings.hangUpAll}</span>
        </button>
      </div>
    );
  }
  const question = strings.hangUpAllQuestion(count);
  return (
    <div className="all asking" role="alertdialog" aria-label={question} onKeyDown={closeOnEscape}>
      <p>{question}</p>
      <button
        type="button"
        className="button hang-up"
        autoFocus
        onClick={() => {
          setPressed(true);
          close();
          hangUpAll();
        }}
      >
        <Handset />
        <span>{strings.hangUpAll}</span>
      </button>
      <button type="button" className="button" onClick={close}>
        {strings.hangUpAllCancel}
      </button>
    </div>
  );
});
