import type { Lanes } from '../transport/createLanes.ts';
import type { Ask } from './Ask.ts';
import type { AskEitherWay } from './createAskEitherWay.ts';

/**
 * @param askEitherWay how a question gets to Exchange
 * @param lanes when it goes out
 */
export function createAsk(askEitherWay: AskEitherWay, lanes: Lanes): Ask {
  return (errand, operation, input, isWanted = () => true) =>
    new Promise((resolve) => {
      lanes.run(errand, () => {
        if (!isWanted()) {
          resolve({ kind: 'unwanted' });
          return undefined;
        }
        const asking = askEitherWay(operation, input, errand);
        void asking.then((answer) => {
          lanes.tell(errand, () => {
            resolve(answer);
          });
        });
        return asking;
      });
    });
}
