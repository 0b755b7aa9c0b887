import { asAnotherAccount } from './anotherAccount.ts';
import { carryOut } from './operations/carryOut.ts';
import type { EwsRequest, Exchanged } from './Exchange.ts';
import { findHttpProblem } from './request/findHttpProblem.ts';
import { readRequest } from './request/readRequest.ts';
import { type SpoiltAnswer, spoil } from './faults/spoil.ts';
import type { World } from './World.ts';
import { writeFault } from './reply/writeFault.ts';
import { writeReply } from './reply/writeReply.ts';

/** What becomes of a request: its answer, or undefined if none will come, and how much longer than usual it takes. */
export interface Outcome extends SpoiltAnswer {
  readonly operation: Exchanged['operation'];
}

/** The simulator's heart: the answer that a request gets in a world, which it may change. */
export function answer(request: EwsRequest, whole: World): Outcome {
  const world = request.asAnotherAccount === true ? asAnotherAccount(whole) : whole;
  const asked = readRequest(request.body);
  if ('code' in asked) return { operation: 'unknown', answer: writeFault(asked), delay: 0 };
  const { operation } = asked;
  const problem = findHttpProblem(request, operation);
  if (problem !== undefined) return { operation, answer: problem, delay: 0 };
  const obey = () => writeReply(carryOut(asked, world), world.server);
  const fault = world.nextFault(operation);
  if (fault === undefined) return { operation, answer: obey(), delay: 0 };
  return { operation, ...spoil(operation, fault.reply, obey) };
}
