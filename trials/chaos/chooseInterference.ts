import type { Interference } from '../../sandbox/outlook/bridge/PaneHost.ts';
import type { Random } from './createRandom.ts';

const texts = [
  'The remote server returned an error: (403) Forbidden.',
  'The remote server returned an error: (503) Server Unavailable.',
  'The operation has timed out',
  'Response exceeds 1 MB size limit. Please modify your EWS request.',
  'API not supported for shared folders.',
  'Something that nobody has seen',
] as const;

/** One way for Outlook to misbehave. */
export function chooseInterference(random: Random): Interference {
  const kind = random.pick<Interference['kind']>(['silence', 'fail', 'fail', 'breakDown', 'delay', 'delay']);
  switch (kind) {
    case 'silence':
    case 'breakDown':
      return { kind };
    case 'fail':
      return { kind, message: random.pick(texts) };
    case 'delay':
      return { kind, milliseconds: random.integer(100, 50_000) };
  }
}
