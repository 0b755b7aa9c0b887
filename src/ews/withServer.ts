import type { Answer } from './Ask.ts';

/** @returns the answer with this version of Exchange in place of what it says itself; undefined: with none */
export function withServer<Value>(answer: Answer<Value>, server: Answer<Value>['server']): Answer<Value> {
  const { server: said, ...rest } = answer;
  if (said === server) return answer;
  return server ? { ...rest, server } : rest;
}
