import type { Clock } from '../../transport/Clock.ts';
import type { Added } from '../Calls.ts';
import type { Listed } from './createListed.ts';
import { hasActive, readTypedId, withAdded } from './withAdded.ts';

export interface AddParts {
  readonly listed: Listed;
  readonly clock: Clock;
  newKey(): string;
  follow(key: string, isPressed: boolean): void;
}

/** @returns lists a call by an id that somebody typed, and tells what became of it */
export function createAdd({ listed, clock, newKey, follow }: AddParts): (text: string) => Promise<Added> {
  /** Undefined while Exchange has not been heard on it. */
  function becameOf(key: string, id: string): Added | undefined {
    const { recent } = listed.getSnapshot();
    const call = listed.callOf(key);
    if (!call) return recent.some((ended) => ended.id === id) ? 'added' : 'unknown';
    const isUnheard =
      call.kind === 'live' && call.unconfirmed && !call.lookUpFault && call.hangUp.kind === 'none';
    return isUnheard ? undefined : 'added';
  }

  return (text) => {
    const typed = readTypedId(text);
    if (typeof typed !== 'object') return Promise.resolve(typed);
    const { id } = typed;
    if (hasActive(listed.getSnapshot(), id)) return Promise.resolve('alreadyListed');
    const key = newKey();
    listed.change((list) => withAdded(list, id, key, clock.now()));
    const told = new Promise<Added>((resolve) => {
      const leave = listed.subscribe(() => {
        const became = becameOf(key, id);
        if (became === undefined) return;
        leave();
        resolve(became);
      });
    });
    follow(key, true);
    return told;
  };
}
