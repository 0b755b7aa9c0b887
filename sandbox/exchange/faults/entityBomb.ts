import type { OperationName } from '../../scenarios/Scenario.ts';
import type { EwsAnswer } from '../Exchange.ts';
import { successReply } from '../reply/successReply.ts';
import { writeReply } from '../reply/writeReply.ts';

/** A success whose text would be a billion characters long, once its entities are resolved ("billion laughs"). */
export function entityBomb(operation: OperationName): EwsAnswer {
  const entities = Array.from({ length: 9 }, (_, level) => {
    const content = `&e${String(level)};`.repeat(10);
    return `<!ENTITY e${String(level + 1)} "${content}">`;
  });
  const doctype = `<!DOCTYPE s:Envelope [<!ENTITY e0 "."> ${entities.join(' ')}]>`;
  const answer = writeReply({ ...successReply(operation), text: '?' });
  const body = answer.body.replace('?>', `?>${doctype}`).replace('<m:MessageText>?', '<m:MessageText>&e9;');
  return { ...answer, body };
}
