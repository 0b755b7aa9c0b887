import type { EwsMailbox } from '../transport/createOutlookTransport.ts';

/** @returns the part of `Office.context.mailbox` that carries questions to Exchange */
export function ewsMailbox(): EwsMailbox {
  const { mailbox } = Office.context;
  return {
    makeEwsRequestAsync: (data, callback) => {
      mailbox.makeEwsRequestAsync(data, callback);
    },
  };
}
