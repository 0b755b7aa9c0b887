// What Exchange and Outlook say of operations that they do not let add-ins use (office-js issues 937, 1374, 1872).
const refusal = /web method is unavailable to this caller|method is unavailable to add-?ins/i;

/** @param text the message of a failure */
export function isRefusalText(text: string): boolean {
  return refusal.test(text);
}
