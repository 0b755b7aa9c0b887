import { escapeXml } from './escapeXml.ts';
import type { LineCall } from '../Exchange.ts';

/** What GetPhoneCallInformation tells of a call. State and cause are any text, so that a fault can invent some. */
export function callInformation(state: string, cause: string, sip: LineCall['sip']): string {
  return (
    `<m:PhoneCallInformation><t:PhoneCallState>${escapeXml(state)}</t:PhoneCallState>` +
    `<t:ConnectionFailureCause>${escapeXml(cause)}</t:ConnectionFailureCause>` +
    (sip === undefined
      ? ''
      : `<t:SIPResponseText>${escapeXml(sip.text)}</t:SIPResponseText>` +
        `<t:SIPResponseCode>${String(sip.code)}</t:SIPResponseCode>`) +
    '</m:PhoneCallInformation>'
  );
}
