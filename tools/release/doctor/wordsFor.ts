/** By the code that Node gives a failed connection. Whatever is not named is shown as it came. */
const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'this machine does not know the host name',
  EAI_AGAIN: 'this machine cannot look up host names just now',
  ETIMEDOUT: 'nothing answers there',
  EHOSTUNREACH: 'there is no way to that host',
  ENETUNREACH: 'there is no way to that network',
  ECONNRESET: 'the connection was closed without an answer',
  EPROTO: 'that port answers, but not with https',
  ERR_SSL_WRONG_VERSION_NUMBER: 'that port answers, but not with https',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'that port answers, but not with https',
  HPE_INVALID_CONSTANT: 'what answers there does not speak HTTP',
};

/** Why there is no answer, for a person who looks after servers. */
export function wordsFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Where a name has several addresses, each has failed for a reason of its own.
  const cause: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === undefined) return message;
  const known = words[code];
  return known === undefined ? `${code}: ${message}` : `${known} (${code})`;
}
