import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { AddCall } from './AddCall.tsx';
import type { AddCallProps } from './AddCall.tsx';
import { PlayOnPhone } from './PlayOnPhone.tsx';
import type { PlayOnPhoneProps } from './PlayOnPhone.tsx';
import { useStrings } from './StringsContext.ts';
import { useFocusable } from './useFocusable.ts';

export type FormsProps = PlayOnPhoneProps & Pick<AddCallProps, 'add'> & { readonly ready: boolean };

/** The two ways a call comes into the list. Loaded after the list, which comes first. */
export function Forms({ add, ready, ...play }: FormsProps): ReactElement {
  const strings = useStrings();
  const [adding, setAdding] = useState(false);
  const { attach, focusSoon } = useFocusable();
  return (
    <>
      {ready && (
        <section className="play" aria-label={strings.playOnPhone}>
          <PlayOnPhone {...play} />
        </section>
      )}
      {adding ? (
        <AddCall
          add={add}
          close={() => {
            setAdding(false);
            focusSoon();
          }}
        />
      ) : (
        <Button
          ref={attach}
          appearance="subtle"
          disabled={!ready}
          onClick={() => {
            setAdding(true);
          }}
        >
          {strings.addCall}
        </Button>
      )}
    </>
  );
}
