import { toXmlText } from './XmlText.ts';
import type { XmlText } from './XmlText.ts';

declare const phoneCall: unique symbol;

/** What Exchange calls a running call. Opaque: nothing may be read into its characters. */
export type PhoneCallId = XmlText & { readonly [phoneCall]: true };

/**
 * @param text an id as Exchange gave it, or as somebody typed it
 * @returns the id; undefined when it is empty or holds a character that XML cannot carry
 */
export function toPhoneCallId(text: string): PhoneCallId | undefined {
  const carriable = toXmlText(text);
  return carriable === undefined || carriable === '' ? undefined : (carriable as PhoneCallId);
}
