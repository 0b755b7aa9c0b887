/** What a person opens a page for, in accessible names alone: whoever writes the page is free in all else. */
export interface Purpose {
  /** The name of the button, or of all the buttons, that they came to press, as a regular expression. */
  readonly button: string;
  /** How many such buttons there are. */
  readonly count: number;
  /** What is typed before the press, and into which field. */
  readonly typed?: { readonly field: string; readonly text: string };
  /** What is to be read beside the button. */
  readonly shown?: string;
  /** What a press asks Exchange for. */
  readonly operation: string;
  /** The button in the view that comes last. */
  readonly last?: string;
}

const last = 'For support';
const hangUp = { button: '^Hang up(?! all$)', operation: 'DisconnectPhoneCall' };

/** What is loaded. Nobody has any call in "empty"; "five" are remembered. */
export const subjects = {
  bare: { file: 'bare.html', scenario: 'answers', purpose: { ...hangUp, count: 1 } },
  empty: {
    file: 'taskpane.html',
    scenario: 'answers',
    purpose: {
      button: '^Play on phone$',
      count: 1,
      typed: { field: 'Phone number', text: '4255550199' },
      shown: 'Katie Jordan',
      operation: 'PlayOnPhone',
      last,
    },
  },
  five: { file: 'taskpane.html', scenario: 'five-calls', purpose: { ...hangUp, count: 5, last } },
} as const satisfies Record<string, { file: string; scenario: string; purpose: Purpose }>;

export type Subject = keyof typeof subjects;

/** What every request has in it that comes of a press on the right button, with all that was typed. */
export function asksOf({ operation, typed }: Purpose): readonly string[] {
  return typed ? [operation, typed.text] : [operation];
}
