import type { EwsAnswer } from '../Exchange.ts';

/** A text as Exchange sends it. */
export function xmlAnswer(status: number, envelope: string): EwsAnswer {
  return {
    status,
    contentType: 'text/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="utf-8"?>${envelope}`,
  };
}
