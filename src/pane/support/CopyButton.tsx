import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useStrings } from '../StringsContext.ts';

/** Copies by selecting: `navigator.clipboard` is closed to frames that the host does not allow it. */
function copy(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  // oxlint-disable-next-line typescript/no-deprecated -- the only way to copy inside Outlook's frames
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}

/** Copies a text that is made when it is wanted. */
export function CopyButton(props: { readonly label: string; readonly text: () => string }): ReactElement {
  const strings = useStrings();
  const [copied, setCopied] = useState(false);
  return (
    <Button
      size="small"
      // Its words are the answer to pressing it.
      aria-live="polite"
      onClick={() => {
        setCopied(copy(props.text()));
      }}
    >
      {copied ? strings.copied : props.label}
    </Button>
  );
}
