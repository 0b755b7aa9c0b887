import fc from 'fast-check';
import type { Answer } from '../../ews/Ask.ts';
import type { OperationName } from '../../ews/Operation.ts';
import type { Plan } from './createTestExchange.ts';
import type { SavePlan } from './createTestMailbox.ts';
import { faultExamples, responseError } from './faultExamples.ts';

/** One thing that happens. `which` chooses among the calls there are, `pane` among the panes. */
export type Step =
  | { readonly kind: 'place'; readonly pane: number }
  | { readonly kind: 'add'; readonly pane: number }
  | { readonly kind: 'press'; readonly pane: number; readonly which: number; readonly times: number }
  | {
      readonly kind: 'hangUpAll' | 'lookUpAll' | 'clear' | 'dismiss' | 'openPane' | 'reload';
      readonly pane: number;
    }
  | { readonly kind: 'awake'; readonly pane: number; readonly awake: boolean }
  | { readonly kind: 'turn'; readonly which: number; readonly state: string }
  | { readonly kind: 'treat'; readonly operation: OperationName; readonly plans: readonly Plan[] }
  | { readonly kind: 'treatSaves'; readonly plans: readonly SavePlan[] }
  /** How long Exchange takes from now on for a hang-up whose order it has taken. */
  | { readonly kind: 'hangUpTakes'; readonly milliseconds: number }
  | { readonly kind: 'jump'; readonly by: number }
  | { readonly kind: 'pass'; readonly milliseconds: number };

/** What somebody does in a pane. */
export type PaneStep = Extract<Step, { readonly pane: number }>;

const pane = fc.nat(1);
const which = fc.nat(9);
const operation = fc.constantFrom<OperationName>(
  'PlayOnPhone',
  'GetPhoneCallInformation',
  'DisconnectPhoneCall',
);
const after = fc.constantFrom(
  10,
  150,
  1_000,
  12_000,
  25_000,
  31_000,
  50_000,
  64_999,
  65_000,
  66_000,
  90_000,
  Infinity,
);
const answer = fc.constantFrom<Answer<unknown>>(
  ...Object.values(faultExamples),
  responseError('ErrorServerBusy', 20_000),
  responseError('ErrorMailboxFailover'),
  responseError('ErrorServerBusy'),
);
const plan: fc.Arbitrary<Plan> = fc.oneof(
  fc.record({ after }),
  fc.record({ after, answer }),
  fc.record({ after, answer, runs: fc.constant(true) }),
);
const savePlan: fc.Arbitrary<SavePlan> = fc.oneof(
  fc.record({ after }),
  fc.record({ after, fails: fc.constant(true) }),
  fc.record({ after, fails: fc.constant(true), arrives: fc.constant(true) }),
);

const kind = <Kind extends string>(...kinds: Kind[]): fc.Arbitrary<Kind> => fc.constantFrom(...kinds);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: kind('place'), pane }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('add'), pane }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: kind('press'), pane, which, times: fc.integer({ min: 1, max: 2 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: kind('hangUpAll', 'lookUpAll', 'clear', 'dismiss', 'openPane', 'reload'),
      pane,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('awake'), pane, awake: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('turn'),
      which,
      state: fc.constantFrom('Connected', 'Alerted', 'Disconnected'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: kind('treat'),
      operation,
      plans: fc.array(plan, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('treatSaves'),
      plans: fc.array(savePlan, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kind('hangUpTakes'),
      milliseconds: fc.constantFrom(0, 1_000, 8_000, 15_000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('jump'), by: fc.constantFrom(-7_200_000, 3_600_000) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: kind('pass'),
      milliseconds: fc.oneof(fc.nat(400), fc.nat(5_000), fc.constantFrom(20_000, 66_000)),
    }),
  },
);

/** Anything that may happen, in any order. */
export const anyScript: fc.Arbitrary<readonly Step[]> = fc.array(step, { maxLength: 30, size: 'max' });
