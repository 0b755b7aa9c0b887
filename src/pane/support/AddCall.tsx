import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, SyntheticEvent } from 'react';
import type { Added } from '../../calls/Calls.ts';
import { useStrings } from '../StringsContext.ts';
import { useFocusable } from '../useFocusable.ts';

export interface AddCallProps {
  readonly add: (text: string) => Promise<Added>;
}

interface FormProps extends AddCallProps {
  /** @param hadFocus whether the person is still in the form */
  readonly close: (hadFocus: boolean) => void;
}

function Form({ add, close }: FormProps): ReactElement {
  const strings = useStrings();
  const [text, setText] = useState('');
  /** Exchange is being asked whether it knows the call. */
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState<Exclude<Added, 'added'>>();
  const { attach, focusSoon } = useFocusable();
  useEffect(focusSoon, [focusSoon]);

  const form = useRef<HTMLFormElement>(null);
  const hasFocus = (): boolean => form.current?.contains(document.activeElement) === true;

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (adding) return;
    setAdding(true);
    const added = await add(text);
    setAdding(false);
    // Exchange has answered late, perhaps: who has gone on meanwhile is left there.
    const hadFocus = hasFocus();
    if (added === 'added') {
      close(hadFocus);
      return;
    }
    setProblem(added);
    if (hadFocus) focusSoon();
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // office.js would take Escape for leaving the pane.
    event.stopPropagation();
    close(true);
  }

  return (
    <form
      ref={form}
      className="form"
      aria-label={strings.addCall}
      onSubmit={(event) => {
        void submit(event);
      }}
      onKeyDown={closeOnEscape}
    >
      <Field
        label={strings.callId}
        {...(problem ? { validationState: 'error', validationMessage: strings.added[problem] } : {})}
      >
        <Input
          ref={attach}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => {
            setText(value);
            setProblem(undefined);
          }}
        />
      </Field>
      <div className="buttons">
        <Button type="submit" appearance="primary" disabledFocusable={adding}>
          {strings.add}
        </Button>
        <Button
          onClick={() => {
            close(true);
          }}
        >
          {strings.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Lists a call by its id: one that was placed elsewhere, or that support was told of. */
export function AddCall({ add }: AddCallProps): ReactElement {
  const strings = useStrings();
  const [open, setOpen] = useState(false);
  const { attach, focusSoon } = useFocusable();
  if (open) {
    return (
      <Form
        add={add}
        close={(hadFocus) => {
          setOpen(false);
          if (hadFocus) focusSoon();
        }}
      />
    );
  }
  return (
    <Button
      ref={attach}
      onClick={() => {
        setOpen(true);
      }}
    >
      {strings.addCall}
    </Button>
  );
}
