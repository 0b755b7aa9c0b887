import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MailboxCheck } from '../../calls/check/MailboxCheck.ts';
import { checkWords } from './checkWords.ts';
import type { Mend } from './checkWords.ts';
import { useStrings } from '../StringsContext.ts';
import { GuideLink } from '../trouble/GuideLink.tsx';
import { useWatched } from '../useWatched.ts';

function Mends({ mends }: { readonly mends: readonly Mend[] }): ReactElement {
  const strings = useStrings();
  return (
    <>
      {mends.map(({ about, sentence }) => (
        <p key={about + sentence}>
          {about && <>{about}: </>}
          {sentence}
        </p>
      ))}
      {mends.length > 0 && (
        <p>
          <GuideLink strings={strings} />
        </p>
      )}
    </>
  );
}

/** Finds out what works in this mailbox when somebody asks, and says what to do where something does not. */
export function MailboxCheckPanel({ check }: { readonly check: MailboxCheck }): ReactElement {
  const strings = useStrings();
  const state = useWatched(check);
  const isChecking = state.kind === 'checking';
  const said = state.kind === 'checked' ? checkWords(state.findings, strings) : undefined;
  return (
    <div className="check">
      <Button size="small" disabledFocusable={isChecking} onClick={check.run}>
        {isChecking ? strings.check.checking : strings.check.button}
      </Button>
      <p className="hint">{strings.check.hint}</p>
      {/* There before it says something, which screen readers then read. */}
      <div role="status">
        {said && (
          <>
            <strong>{said.verdict}</strong>
            <dl className="facts">
              {said.facts.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <Mends mends={said.mends} />
          </>
        )}
      </div>
    </div>
  );
}
