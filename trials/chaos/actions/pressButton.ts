import { press } from '../page/press.ts';
import type { Run } from '../Run.ts';
import type { Action } from './Action.ts';
import { anyPane } from './anyPane.ts';

/** Presses any button with this text, as a screen reader does. */
export function pressButton(button: string): Action {
  return async (run: Run) => {
    const wanted = { pane: anyPane(run), button, which: run.random.integer(0, 20) };
    const pressed = await run.stage.page.evaluate(press, wanted);
    return pressed === undefined ? undefined : `press ${button}`;
  };
}
