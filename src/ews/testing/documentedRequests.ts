import type { OperationName } from '../Operation.ts';

/** Microsoft's samples of the requests, the element of the body each. */
export const documentedRequests: Readonly<Record<OperationName, string>> = {
  PlayOnPhone: `<m:PlayOnPhone xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages">
  <m:ItemId Id="AkAjzQTbY/i=" />
  <m:DialString>5555551212</m:DialString>
</m:PlayOnPhone>`,
  GetPhoneCallInformation: `<m:GetPhoneCallInformation xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages">
  <m:PhoneCallId Id="NDDY5uY29y9t" />
</m:GetPhoneCallInformation>`,
  DisconnectPhoneCall: `<m:DisconnectPhoneCall xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages">
  <m:PhoneCallId Id="OWVl4NWb3N29t" />
</m:DisconnectPhoneCall>`,
  GetItem: `<m:GetItem xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"
  xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">
  <m:ItemShape>
    <t:BaseShape>IdOnly</t:BaseShape>
  </m:ItemShape>
  <m:ItemIds>
    <t:ItemId Id="AAAlAFVzZXJ"/>
  </m:ItemIds>
</m:GetItem>`,
  GetServiceConfiguration: `<m:GetServiceConfiguration xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages">
  <m:RequestedConfiguration>
    <m:ConfigurationName>UnifiedMessagingConfiguration</m:ConfigurationName>
  </m:RequestedConfiguration>
</m:GetServiceConfiguration>`,
};

/** The request as the page of DisconnectPhoneCall shows it: with namespaces in https, which Exchange refuses. */
export const documentedHttpsRequest = `<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
               xmlns:m="https://schemas.microsoft.com/exchange/services/2006/messages"
               xmlns:t="https://schemas.microsoft.com/exchange/services/2006/types"
               xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"
               xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <soap:Header>
    <t:RequestServerVersion Version="Exchange2010" />
  </soap:Header>
  <soap:Body>
    <m:DisconnectPhoneCall>
      <m:PhoneCallId Id="OWVl4NWb3N29t"/>
    </m:DisconnectPhoneCall>
  </soap:Body>
</soap:Envelope>
`;
