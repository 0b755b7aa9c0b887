import type { HostBehaviour } from '../../sandbox/scenarios/Scenario.ts';
import type { Random } from './createRandom.ts';

/** How much goes wrong for a while. */
export interface Weather {
  /** How likely Exchange spoils a request, from 0 to 1. */
  readonly exchange: number;
  /** How likely Outlook spoils a request or a save. */
  readonly outlook: number;
  readonly phoneOperations: HostBehaviour['phoneOperations'];
  readonly directEws: HostBehaviour['directEws'];
  /** How long Exchange takes to hang up once it has taken the order, in milliseconds. */
  readonly hangUpTakes: number;
  /** The network is gone. */
  readonly offline: boolean;
}

export const calm: Weather = {
  exchange: 0,
  outlook: 0,
  phoneOperations: 'allowed',
  directEws: 'allowed',
  hangUpTakes: 1_000,
  offline: false,
};

/** Mostly mixed, at times calm, at times terrible. */
export function changeWeather(random: Random): Weather {
  return {
    exchange: random.pick([0, 0.2, 0.4, 0.4, 0.6, 0.9]),
    outlook: random.pick([0, 0.1, 0.1, 0.3, 0.5]),
    phoneOperations: random.pick(['allowed', 'allowed', 'allowed', 'refusedByFault', 'refusedByResult']),
    directEws: random.chance(0.7)
      ? 'allowed'
      : random.pick<Weather['directEws']>([401, 403, 404, 405, 'signInPage']),
    hangUpTakes: random.pick([0, 1_000, 1_000, 3_000, 15_000]),
    offline: random.chance(0.06),
  };
}
