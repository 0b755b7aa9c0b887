/** What is pressed, moved and let go, as both WebDriver (https://www.w3.org/TR/webdriver2/#actions) and BiDi take it. */
export type InputSource =
  | {
      readonly type: 'pointer';
      readonly id: string;
      readonly parameters: { readonly pointerType: 'mouse' };
      readonly actions: readonly (
        | { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
        | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: number }
      )[];
    }
  | {
      readonly type: 'key';
      readonly id: string;
      readonly actions: readonly { readonly type: 'keyDown' | 'keyUp'; readonly value: string }[];
    };

/** What an engine's own protocol must bring: the rest is written once, in terms of it. */
export interface Protocol {
  /** Opens an address, and resolves when it is loaded. */
  visit(address: string): Promise<void>;
  /** Runs the text of a function without arguments in the page; it returns a text, or a promise of one. */
  run(script: string): Promise<string>;
  act(sources: readonly InputSource[]): Promise<void>;
  /** The size of what a page can fill, in pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What the page looks like: a PNG in base64. */
  shoot(): Promise<string>;
  close(): Promise<void>;
}

/** The one window of a browser that was started for a test. */
export interface Window extends Omit<Protocol, 'run'> {
  /** Runs a function in the page. It must be self-contained, for it is sent there as text, and so are its arguments, as JSON. */
  run<Args extends readonly unknown[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Moves the mouse there. */
  move(x: number, y: number): Promise<void>;
  /** A click of the mouse. */
  click(x: number, y: number): Promise<void>;
  /** A key goes down and up; with Shift, if that is named before it. A longer text is typed. */
  type(...keys: readonly string[]): Promise<void>;
}

/** How a browser is to be. */
export interface WindowOptions {
  /** The address of a proxy, host and port, that is asked for everything but this machine. */
  readonly proxy?: string;
  readonly dark?: boolean;
}
