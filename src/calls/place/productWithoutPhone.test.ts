import { expect, it } from 'vitest';
import { createTestWorld } from '../testing/createTestWorld.ts';
import { responseError } from '../testing/faultExamples.ts';
import { productOfBuild } from './ProductWithoutPhone.ts';

it.each([
  ['15.20.9412.10', 'Exchange Online'],
  ['15.2.1748.10', 'Exchange Server 2019'],
  ['15.2.2562.17', 'Exchange Server Subscription Edition'],
  ['15.1.2507.6', undefined],
  ['15.0.1497.2', undefined],
  ['14.3.123.4', undefined],
  ['16.0.18025.20000', undefined],
  ['', undefined],
])('%s is %s', (build, product) => {
  expect(productOfBuild(build)).toBe(product);
});

const configuration = 'GetServiceConfiguration';

it('asks Exchange nothing where Outlook says that the mailbox has no phone', async () => {
  const { clock, mailbox, open } = createTestWorld();
  const pane = open({ mailbox, address: () => '', productWithoutPhone: () => 'Exchange Online' });
  const noPhone = { kind: 'noPhone', product: 'Exchange Online' };
  expect(pane.calls.getSnapshot().unifiedMessaging).toEqual(noPhone);
  pane.calls.askConfiguration();
  pane.calls.lookUpAll();
  await clock.advance(60_000);
  expect(pane.traffic.sent).toEqual([]);
  expect(pane.calls.getSnapshot().unifiedMessaging).toEqual(noPhone);
});

it('learns it from any reply, whatever that says, and keeps a remembered call with all that it can', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  const server = { build: '15.2.1748.10' };
  exchange.always('GetPhoneCallInformation', { answer: { ...responseError('ErrorServerBusy'), server } });
  pane.add('a');
  await clock.advance(1_000);
  expect(pane.calls.getSnapshot()).toMatchObject({
    unifiedMessaging: { kind: 'noPhone', product: 'Exchange Server 2019' },
    active: [{ kind: 'live', id: 'a' }],
  });
  pane.calls.askConfiguration();
  pane.hangUp('a');
  await clock.advance(1_000);
  expect(pane.times(configuration)).toEqual([]);
  expect(pane.times('DisconnectPhoneCall')).toHaveLength(1);
});

it('is told it by the configuration itself, however late that comes', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  const value = { umEnabled: false, playOnPhoneEnabled: false, playOnPhoneDialString: '' };
  exchange.next(configuration, {
    answer: { kind: 'success', value, server: { build: '15.20.9412.10' } },
  });
  pane.calls.askConfiguration();
  await clock.advance(1_000);
  expect(pane.calls.getSnapshot().unifiedMessaging).toMatchObject({ kind: 'noPhone' });
});
