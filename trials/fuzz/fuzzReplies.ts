import type { Reply } from '../../src/ews/Reply.ts';
import type { Figures, Violation } from './Figures.ts';
import { forbiddenBetween } from './forbidden.ts';
import { isGoodValue } from './isGoodValue.ts';
import { lackedWord } from './lackedWord.ts';
import { mutate } from './mutate.ts';
import type { Mutant } from './mutate.ts';
import { operationNames } from './operationNames.ts';
import type { OperationName } from './operationNames.ts';
import type { Original } from './Original.ts';
import type { Readers } from './readers.ts';

/** Which replies of which run. */
export interface Part {
  readonly seed: number;
  readonly from: number;
  /** The first that is not in it. */
  readonly to: number;
}

/** A hang, in milliseconds. */
const limit = 50;

interface Reading {
  readonly milliseconds: number;
  readonly reply?: Reply<unknown>;
  readonly thrown?: unknown;
}

function readOnce(read: (text: string) => Reply<unknown>, text: string): Reading {
  const started = performance.now();
  try {
    const reply = read(text);
    return { milliseconds: performance.now() - started, reply };
  } catch (thrown) {
    return { milliseconds: performance.now() - started, thrown };
  }
}

/**
 * Long readings are timed again, and the shortest time counts: the machine may have been busy with something else.
 * A reply that hangs the reader does so every time.
 */
function readTimed(read: (text: string) => Reply<unknown>, text: string): Reading {
  const first = readOnce(read, text);
  let { milliseconds } = first;
  for (let again = 0; again < 19 && milliseconds > limit / 4; again += 1)
    milliseconds = Math.min(milliseconds, readOnce(read, text).milliseconds);
  return { ...first, milliseconds };
}

/** What rings a phone and is not read cannot be hung up: the id of a call is read wherever it stands well-formed. */
function isIdLost(
  { original, mutations }: Mutant,
  operation: OperationName,
  reply: Reply<unknown>,
  read: (text: string) => Reply<unknown>,
): boolean {
  const isIntact = mutations.every((name) => name === forbiddenBetween);
  if (operation !== 'PlayOnPhone' || !isIntact || lackedWord(original, operation) !== undefined) return false;
  const unharmed = read(original.text);
  return unharmed.kind === 'success' && (reply.kind !== 'success' || reply.value !== unharmed.value);
}

type Finding = Pick<Violation, 'what' | 'detail'>;

/** @returns what is wrong with a reading; undefined where nothing is */
function judge(
  mutant: Mutant,
  operation: OperationName,
  reading: Reading,
  read: (text: string) => Reply<unknown>,
): Finding | undefined {
  const { reply, thrown, milliseconds } = reading;
  if (!reply) return { what: 'threw', detail: String(thrown) };
  if (milliseconds > limit) return { what: 'slow', detail: `${milliseconds.toFixed(1)} ms` };
  if (isIdLost(mutant, operation, reply, read)) return { what: 'lostId', detail: JSON.stringify(reply) };
  if (reply.kind !== 'success') return undefined;
  const detail = JSON.stringify(reply.value);
  if (lackedWord(mutant.original, operation) !== undefined) return { what: 'falseSuccess', detail };
  return isGoodValue(operation, reply.value) ? undefined : { what: 'badValue', detail };
}

function kindOf({ reply }: Reading): string {
  if (!reply) return 'threw';
  return reply.kind === 'notXml' ? `notXml, ${reply.reason}` : reply.kind;
}

/** Each reply is read as the reply to its own operation, if it has one, and to another in turn. */
function askedFor({ operation }: Original, index: number): readonly OperationName[] {
  const own = operation ?? operationNames[index % operationNames.length];
  const others = operationNames.filter((name) => name !== own);
  return [own, others[index % others.length]].filter((name) => name !== undefined);
}

/** Reads mutated replies, and judges what comes of it. */
export function fuzzReplies(readers: Readers, { seed, from, to }: Part): Figures {
  const kinds: Record<string, number> = {};
  const violations: Violation[] = [];
  let slowest = { milliseconds: 0, index: from };
  for (let index = from; index < to; index += 1) {
    const mutant = mutate(seed, index);
    const { original, text, mutations } = mutant;
    for (const readAs of askedFor(original, index)) {
      const reading = readTimed(readers[readAs], text);
      const { milliseconds } = reading;
      if (milliseconds > slowest.milliseconds) slowest = { milliseconds, index };
      const kind = kindOf(reading);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      const finding = judge(mutant, readAs, reading, readers[readAs]);
      if (finding)
        violations.push({
          ...finding,
          index,
          readAs,
          original: original.name,
          mutations,
          text: text.slice(0, 5000),
        });
    }
  }
  return { replies: to - from, kinds, slowest, violations };
}
