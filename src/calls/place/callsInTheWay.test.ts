import { expect, it } from 'vitest';
import { createTestWorld } from '../testing/createTestWorld.ts';
import type { TestPane } from '../testing/createTestWorld.ts';
import { faultExamples, responseError } from '../testing/faultExamples.ts';
import type { Fault } from '../../faults/Fault.ts';
import { callsInTheWay } from './callsInTheWay.ts';

function inTheWay(pane: TestPane): readonly string[] {
  const { active } = pane.calls.getSnapshot();
  const refused = active.find(({ kind }) => kind === 'refused');
  if (!refused) throw new Error('No call was refused.');
  return callsInTheWay(refused, active).map(({ id }) => id);
}

it('two running calls are in the way of a third, until one of them has ended', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  for (const id of ['a', 'b']) pane.add(exchange.running(id, 'Connected'));
  exchange.next('PlayOnPhone', { answer: responseError('ErrorServerBusy') });
  pane.place();
  await clock.advance(1_000);
  expect(inTheWay(pane)).toEqual(['a', 'b']);
  exchange.hangUpTakes(5_000);
  pane.hangUp('a');
  await clock.advance(1_000);
  expect(inTheWay(pane)).toEqual(['a', 'b']);
  await clock.advance(10_000);
  expect(pane.ended('a')).toBeDefined();
  expect(inTheWay(pane)).toEqual([]);
});

const others: readonly (readonly [string, number, Fault])[] = [
  ['one call runs', 1, responseError('ErrorServerBusy')],
  ['Exchange says how long to wait', 2, responseError('ErrorServerBusy', 5_000)],
  ['it was refused for another reason', 2, responseError('ErrorPhoneNumberNotDialable')],
  ['nothing came of it', 2, faultExamples.notSent],
];

it.each(others)('nothing is in the way where %s', async (_, count, answer) => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  for (let id = 0; id < count; id += 1) pane.add(exchange.running(`running-${String(id)}`, 'Connected'));
  exchange.next('PlayOnPhone', { answer });
  pane.place();
  await clock.advance(1_000);
  expect(inTheWay(pane)).toEqual([]);
});
