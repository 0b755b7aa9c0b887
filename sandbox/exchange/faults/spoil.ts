import type { BrokenReply, FaultRule, OperationName } from '../../scenarios/Scenario.ts';
import { callInformation } from '../reply/callInformation.ts';
import type { EwsAnswer } from '../Exchange.ts';
import { lostAnswer } from './lostAnswer.ts';
import { refusedAnswer } from './refusedAnswer.ts';
import { successReply } from '../reply/successReply.ts';
import { writeReply } from '../reply/writeReply.ts';

/** An answer, or undefined for silence, and how much longer than usual it takes. */
export interface SpoiltAnswer {
  readonly answer: EwsAnswer | undefined;
  readonly delay: number;
}

/** Answers an operation as a fault rule wants it. `obey` carries the request out and gives the true answer. */
export function spoil(
  operation: OperationName,
  reply: FaultRule['reply'],
  obey: () => EwsAnswer,
): SpoiltAnswer {
  switch (reply.kind) {
    case 'late':
      return { answer: obey(), delay: reply.milliseconds };
    case 'truncated':
    case 'hugeReply':
    case 'callState':
    case 'forbiddenCharacters':
      return { answer: brokenAnswer(operation, reply, obey()), delay: 0 };
    case 'silence':
    case 'connectionClosed':
    case 'wrongOperation':
    case 'entityBomb':
      if (reply.carriedOut !== false) obey();
      return { answer: lostAnswer(operation, reply), delay: 0 };
    case 'responseCode':
    case 'soapFault':
    case 'serverBusy':
    case 'raw':
      if (reply.carriedOut === true) obey();
      return { answer: refusedAnswer(operation, reply), delay: 0 };
  }
}

/** MessageText is part of a successful answer, too. */
function withForbiddenCharacters(body: string): string {
  const text = '<m:MessageText>Playing &#x1;&#xB; \u0001 on the phone &#xD83D; \uFFFE</m:MessageText>';
  return body.includes('<m:MessageText>')
    ? body
    : body.replace('<m:ResponseCode>', `${text}<m:ResponseCode>`);
}

function brokenAnswer(
  operation: OperationName,
  reply: Exclude<BrokenReply, { kind: 'late' }>,
  honest: EwsAnswer,
): EwsAnswer {
  switch (reply.kind) {
    case 'truncated':
      return { ...honest, body: honest.body.slice(0, reply.characters) };
    case 'hugeReply': {
      const padding = Math.max(0, reply.characters - honest.body.length - '<!---->'.length);
      return { ...honest, body: honest.body.replace('<s:Body', `<!--${'.'.repeat(padding)}--><s:Body`) };
    }
    case 'forbiddenCharacters':
      return { ...honest, body: withForbiddenCharacters(honest.body) };
    case 'callState':
      if (operation !== 'GetPhoneCallInformation') return honest;
      return writeReply(
        successReply(operation, callInformation(reply.state, reply.cause ?? 'None', undefined)),
      );
  }
}
