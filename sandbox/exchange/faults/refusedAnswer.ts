import type { OperationName, RefusedReply } from '../../scenarios/Scenario.ts';
import type { EwsAnswer } from '../Exchange.ts';
import { writeFault } from '../reply/writeFault.ts';
import { writeReply } from '../reply/writeReply.ts';

const serverBusy = 'The server cannot service this request right now. Try again later.';

/** The answer with which a rule refuses an operation. */
export function refusedAnswer(operation: OperationName, reply: RefusedReply): EwsAnswer {
  switch (reply.kind) {
    case 'responseCode': {
      const { code, text, responseClass = 'Error' } = reply;
      return writeReply({ operation, responseClass, code, text });
    }
    case 'soapFault': {
      const { code, text, status = 500 } = reply;
      return writeFault({ code, faultString: text, status });
    }
    case 'serverBusy': {
      const { backOffMilliseconds, as } = reply;
      const code = 'ErrorServerBusy';
      return as === 'fault'
        ? writeFault({ code, faultString: serverBusy, backOffMilliseconds })
        : writeReply({ operation, responseClass: 'Error', code, text: serverBusy, backOffMilliseconds });
    }
    case 'raw': {
      const { status, contentType, body } = reply;
      return { status, contentType, body };
    }
  }
}
