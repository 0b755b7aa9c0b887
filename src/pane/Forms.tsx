import { memo, useState } from 'react';
import type { ReactElement } from 'react';
import { AddButton } from './AddButton.tsx';
import { AddCall } from './AddCall.tsx';
import type { AddCallProps } from './AddCall.tsx';
import { PlayOnPhone } from './PlayOnPhone.tsx';
import type { PlayOnPhoneProps } from './PlayOnPhone.tsx';
import { useStrings } from './StringsContext.ts';
import { useFocusable } from './useFocusable.ts';

export type FormsProps = PlayOnPhoneProps & Pick<AddCallProps, 'add'>;

/** The two ways a call comes into the list. */
export const Forms = memo(function Forms({ add, ...play }: FormsProps): ReactElement {
  const strings = useStrings();
  const [adding, setAdding] = useState(false);
  const { attach, focusSoon } = useFocusable();
  if (play.unifiedMessaging.kind === 'noPhone') {
    return (
      <section className="play" aria-label={strings.playOnPhone}>
        <PlayOnPhone {...play} />
      </section>
    );
  }
  return (
    <>
      <section className="play" aria-label={strings.playOnPhone}>
        <PlayOnPhone {...play} />
      </section>
      {adding ? (
        <AddCall
          add={add}
          close={(hadFocus) => {
            setAdding(false);
            if (hadFocus) focusSoon();
          }}
        />
      ) : (
        <AddButton
          ref={attach}
          add={() => {
            setAdding(true);
          }}
        />
      )}
    </>
  );
});
