/** Microsoft's samples of the replies, the element of the body each. */
export const documentedReplies = {
  PlayOnPhone: `<m:PlayOnPhoneResponse xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" ResponseClass="Success">
  <m:ResponseCode>NoError</m:ResponseCode>
  <m:PhoneCallId Id="ZWMtWYtMY29t" />
</m:PlayOnPhoneResponse>`,
  GetPhoneCallInformation: `<m:GetPhoneCallInformationResponse xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types" ResponseClass="Success">
  <m:ResponseCode>NoError</m:ResponseCode>
  <m:PhoneCallInformation>
    <t:PhoneCallState>Connected</t:PhoneCallState>
    <t:ConnectionFailureCause>None</t:ConnectionFailureCause>
  </m:PhoneCallInformation>
</m:GetPhoneCallInformationResponse>`,
  DisconnectPhoneCall: `<m:DisconnectPhoneCallResponse xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" ResponseClass="Success">
  <m:ResponseCode>NoError</m:ResponseCode>
</m:DisconnectPhoneCallResponse>`,
  GetServiceConfiguration: `<m:GetServiceConfigurationResponse xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types" ResponseClass="Success">
  <m:ResponseCode>NoError</m:ResponseCode>
  <m:ResponseMessages>
    <m:ServiceConfigurationResponseMessageType ResponseClass="Success">
      <m:ResponseCode>NoError</m:ResponseCode>
      <m:UnifiedMessagingConfiguration>
        <t:UmEnabled>true</t:UmEnabled>
        <t:PlayOnPhoneDialString>user@contoso.com</t:PlayOnPhoneDialString>
        <t:PlayOnPhoneEnabled>true</t:PlayOnPhoneEnabled>
      </m:UnifiedMessagingConfiguration>
    </m:ServiceConfigurationResponseMessageType>
  </m:ResponseMessages>
</m:GetServiceConfigurationResponse>`,
  fault: `<ns0:Fault xmlns:ns0="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns1="http://schemas.microsoft.com/exchange/services/2006/errors" xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">
  <faultcode>a:ErrorSchemaValidation</faultcode>
  <faultstring xml:lang="en-US">The request failed schema validation: 
  The 'http://schemas.microsoft.com/exchange/services/2006/messages:ConfigurationName' element 
  is invalid - The value 'UUnifiedMessagingConfiguration' is invalid according to its 
  datatype 'http://schemas.microsoft.com/exchange/services/2006/types:ServiceConfigurationType' 
  - The Enumeration constraint failed.</faultstring>
  <detail>
    <ns1:ResponseCode>ErrorSchemaValidation</ns1:ResponseCode>
    <ns1:Message>The request failed schema validation.</ns1:Message>
    <t:MessageXml>
      <t:LineNumber>13</t:LineNumber>
      <t:LinePosition>62</t:LinePosition>
      <t:Violation>The 'http://schemas.microsoft.com/exchange/services/2006/messages:ConfigurationName' element 
      is invalid - The value 'UUnifiedMessagingConfiguration' is invalid according to its 
      datatype 'http://schemas.microsoft.com/exchange/services/2006/types:ServiceConfigurationType'
      - The Enumeration constraint failed.</t:Violation>
    </t:MessageXml>
  </detail>
</ns0:Fault>`,
} as const;

/** The reply as the page of DisconnectPhoneCall shows it: whole, and with namespaces in https. */
export const documentedHttpsReply = `<?xml version="1.0" encoding="utf-8"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
  <s:Header>
    <h:ServerVersionInfo MajorVersion="14" 
                         MinorVersion="0" 
                         MajorBuildNumber="639" 
                         MinorBuildNumber="20" 
                         Version="Exchange2010" 
                         xmlns:h="https://schemas.microsoft.com/exchange/services/2006/types" 
                         xmlns="https://schemas.microsoft.com/exchange/services/2006/types" 
                         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" 
                         xmlns:xsd="http://www.w3.org/2001/XMLSchema"/>
  </s:Header>
  <s:Body xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" 
          xmlns:xsd="http://www.w3.org/2001/XMLSchema">
    <DisconnectPhoneCallResponse ResponseClass="Success" 
                                 xmlns="https://schemas.microsoft.com/exchange/services/2006/messages">
      <ResponseCode>NoError</ResponseCode>
    </DisconnectPhoneCallResponse>
  </s:Body>
</s:Envelope>
`;
