import type { Clock } from '../../transport/Clock.ts';
import { nextPaint } from '../nextPaint.ts';
import { createAim } from './createAim.ts';
import { createClicks } from './createClicks.ts';
import { createKeys } from './createKeys.ts';
import { focusGiven } from './giveFocus.ts';

/** Where the space bar writes. */
const fields = 'input, textarea';

/**
 * What stands for a thing that can be pressed: what is drawn anew is the same, and another call's button in the same
 * place is another.
 */
function thingOf(target: EventTarget | null): unknown {
  const button = target instanceof Element ? target.closest('button, a') : null;
  if (!button) return undefined;
  const key = button.closest<HTMLElement>('[data-key]')?.dataset['key'];
  return [key, button.className, button.textContent].join(' ');
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function watchPage(changed: () => void): void {
  const observer = new MutationObserver(changed);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Whether the key presses what has the focus. */
function isPress({ key, target }: KeyboardEvent): boolean {
  return key === 'Enter' || (key === ' ' && !(target instanceof Element && target.matches(fields)));
}

function guardKeys(clock: Clock): void {
  const keys = createKeys(clock);
  const listen = (
    type: 'keydown' | 'keypress' | 'keyup',
    mayAct: (key: string, thing: unknown, isRepeat: boolean) => boolean,
  ): void => {
    addEventListener(
      type,
      (event) => {
        const { key, target, repeat } = event;
        // Without its default it presses nothing; whoever else listens may hear of it.
        if (isPress(event) && !mayAct(key, thingOf(target) ?? target, repeat)) event.preventDefault();
      },
      true,
    );
  };
  listen('keydown', keys.down);
  listen('keypress', keys.goesOn);
  listen('keyup', keys.up);
  addEventListener('focusin', ({ target }) => {
    keys.focused(thingOf(target) ?? target);
  });
  addEventListener(focusGiven, ({ target }) => {
    keys.given(thingOf(target));
  });
  watchPage(() => {
    const focused = document.activeElement;
    keys.changed(thingOf(focused) ?? focused);
  });
}

function guardPointer(clock: Clock): void {
  const aim = createAim(clock);
  const clicks = createClicks();
  let isLooking = false;

  /** Looks what lies under the pointer, after the paint, when it costs no layout. */
  function look(): void {
    if (isLooking || !aim.place()) return;
    isLooking = true;
    void nextPaint().then(() => {
      isLooking = false;
      const place = aim.place();
      if (place) aim.found(thingOf(document.elementFromPoint(place.x, place.y)));
    });
  }

  const pointed = ({ target, clientX: x, clientY: y }: PointerEvent): void => {
    aim.pointed(thingOf(target), { x, y });
  };
  addEventListener('pointermove', pointed, true);
  addEventListener(
    'pointerdown',
    (event) => {
      pointed(event);
      clicks.pressed(thingOf(event.target), aim.isAimed());
    },
    true,
  );
  addEventListener('pointercancel', clicks.cancelled, true);
  document.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
    // A finger leaves with every press, and comes back to the same place.
    if (pointerType === 'mouse') aim.left();
  });
  addEventListener(
    'click',
    (event) => {
      if (!clicks.clicked(thingOf(event.target), event.detail)) stop(event);
    },
    true,
  );
  const changed = (): void => {
    aim.pageChanged();
    look();
  };
  addEventListener('resize', changed);
  watchPage(changed);
  // Whoever scrolls looks what comes.
  addEventListener('scroll', look, true);
}

/**
 * From now on one physical press in this window is one action, and presses what it was aimed at:
 * - a key that is held acts once, and only where it went down; so Enter does in a field;
 * - what has come under a resting pointer, was given the focus, or has come to do something else while it had it, takes
 *   no press until somebody can have seen it;
 * - the second click of a double-click does not press another thing than the first.
 *
 * It decides about keys and clicks before anybody else hears of them, whoever has drawn the button. Clicks of screen
 * readers and scripts come without a key and without a pointer: each counts.
 */
export function guardPresses(clock: Clock): void {
  guardKeys(clock);
  guardPointer(clock);
}
