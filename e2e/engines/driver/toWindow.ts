import type { InputSource, Protocol, Window } from './Window.ts';

/** Keys without a character, by the code points that WebDriver gives them. */
export const keys = {
  tab: '\uE004',
  enter: '\uE006',
  shift: '\uE008',
  escape: '\uE00C',
  space: ' ',
} as const;

type MouseSource = Extract<InputSource, { readonly type: 'pointer' }>;

function mouse(...actions: MouseSource['actions']): MouseSource {
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

function moveTo(x: number, y: number): MouseSource['actions'][number] {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
}

function clickAt(x: number, y: number): InputSource {
  return mouse(
    // From elsewhere: where it rests already, the pane takes no press before somebody can have seen what came there.
    moveTo(0, 0),
    moveTo(x, y),
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  );
}

function strokes(typed: readonly string[]): InputSource {
  const isShifted = typed[0] === keys.shift;
  const plain = (isShifted ? typed.slice(1) : typed).flatMap((text) => Array.from(text));
  const inside = plain.flatMap((value) => [
    { type: 'keyDown' as const, value },
    { type: 'keyUp' as const, value },
  ]);
  const actions = isShifted
    ? [
        { type: 'keyDown' as const, value: keys.shift },
        ...inside,
        { type: 'keyUp' as const, value: keys.shift },
      ]
    : inside;
  return { type: 'key', id: 'keyboard', actions };
}

/** @returns the window behind a protocol, with what is the same in all of them */
export function toWindow(protocol: Protocol): Window {
  return {
    ...protocol,
    async run<Args extends readonly unknown[], Result>(
      script: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ): Promise<Result> {
      // Undefined has no JSON.
      const text = `async () => JSON.stringify([await (${script.toString()})(...${JSON.stringify(args)})])`;
      const [result] = JSON.parse(await protocol.run(text)) as [Result];
      return result;
    },
    move: (x, y) => protocol.act([mouse(moveTo(x, y))]),
    click: (x, y) => protocol.act([clickAt(x, y)]),
    type: (...typed) => protocol.act([strokes(typed)]),
  };
}
