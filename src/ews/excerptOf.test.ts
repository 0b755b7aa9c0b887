import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { excerptOf } from './excerptOf.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

it('keeps the first two hundred characters', () => {
  expect(excerptOf('')).toBe('');
  expect(excerptOf('<a>é😀</a>')).toBe('<a>é😀</a>');
  expect(excerptOf('x'.repeat(5_000_000))).toBe('x'.repeat(200));
});

it('does not keep the rest in memory', () => {
  const before = heapUsed();
  const excerpts = Array.from({ length: 20 }, (_, index) =>
    excerptOf(Buffer.alloc(1_000_000, `${String(index)} `).toString()),
  );
  expect(heapUsed() - before).toBeLessThan(2_000_000);
  expect(excerpts).toHaveLength(20);
});
