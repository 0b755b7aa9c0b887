import { memo, useEffect, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { canBeHungUp } from '../calls/life/abilities.ts';
import type { ActiveCall } from '../calls/life/Call.ts';
import { Handset } from './rows/Lamp.tsx';
import { useStrings } from './StringsContext.ts';
import { useFocusable } from './useFocusable.ts';
import { withHangUpResults } from './withHangUpResults.ts';
import type { HungUpTogether } from './withHangUpResults.ts';

interface HangUpAllProps {
  readonly active: readonly ActiveCall[];
  readonly hangUp: (key: string) => void;
}

interface QuestionProps {
  readonly count: number;
  readonly yes: () => void;
  readonly no: () => void;
}

function Question({ count, yes, no }: QuestionProps): ReactElement {
  const strings = useStrings();
  const { attach, focusSoon } = useFocusable();
  useEffect(focusSoon, [focusSoon]);

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // office.js would take Escape for leaving the pane.
    event.stopPropagation();
    no();
  }

  const question = strings.hangUpAllQuestion(count);
  return (
    <div className="all asking" role="alertdialog" aria-label={question} onKeyDown={closeOnEscape}>
      <p>{question}</p>
      <button ref={attach} type="button" className="button hang-up" onClick={yes}>
        <Handset />
        <span>{strings.hangUpAll}</span>
      </button>
      <button type="button" className="button" onClick={no}>
        {strings.hangUpAllCancel}
      </button>
    </div>
  );
}

/**
 * With two or more calls that can be hung up: asks once, hangs up those that it asked about, and says how many of them
 * failed. The question goes by itself when it makes no sense any more, and comes only when it is asked for.
 */
export const HangUpAll = memo(function HangUpAll({ active, hangUp }: HangUpAllProps): ReactElement | null {
  const strings = useStrings();
  const [askedAbout, setAskedAbout] = useState<ReadonlySet<string>>();
  const [together, setTogether] = useState<HungUpTogether>(new Map());
  const { attach, focusSoon } = useFocusable();

  const able = active.filter(canBeHungUp);
  const asked = askedAbout && able.filter(({ key }) => askedAbout.has(key));
  if (asked && asked.length < 2) setAskedAbout(undefined);
  const results = withHangUpResults(together, active);
  if (results !== together) setTogether(results);

  function close(): void {
    setAskedAbout(undefined);
    focusSoon();
  }

  if (asked && asked.length >= 2) {
    return (
      <Question
        count={asked.length}
        no={close}
        yes={() => {
          setTogether(new Map(asked.map(({ key }) => [key, 'open'])));
          close();
          for (const { key } of asked) hangUp(key);
        }}
      />
    );
  }
  const failed = [...results.values()].filter((result) => result === 'failed').length;
  return (
    <div className="all">
      {failed > 0 && <p role="alert">{strings.hangUpAllFailed(failed)}</p>}
      {able.length >= 2 && (
        <button
          ref={attach}
          type="button"
          className="button hang-up-all"
          onClick={() => {
            setAskedAbout(new Set(able.map(({ key }) => key)));
          }}
        >
          <Handset />
          <span>{strings.hangUpAll}</span>
        </button>
      )}
    </div>
  );
});
