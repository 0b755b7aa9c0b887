import type { UnifiedMessaging } from '../../scenarios/Scenario.ts';
import { escapeXml } from './escapeXml.ts';

/** What GetServiceConfiguration tells. Of all that can be asked for, only Unified Messaging is simulated. */
export function serviceConfiguration(asked: readonly string[], settings: UnifiedMessaging): string {
  const content = asked.includes('UnifiedMessagingConfiguration')
    ? unifiedMessagingConfiguration(settings)
    : '';
  return (
    '<m:ResponseMessages><m:ServiceConfigurationResponseMessageType ResponseClass="Success">' +
    `<m:ResponseCode>NoError</m:ResponseCode>${content}` +
    '</m:ServiceConfigurationResponseMessageType></m:ResponseMessages>'
  );
}

function unifiedMessagingConfiguration({
  umEnabled,
  dialString,
  playOnPhoneEnabled,
}: UnifiedMessaging): string {
  return (
    `<m:UnifiedMessagingConfiguration><t:UmEnabled>${String(umEnabled)}</t:UmEnabled>` +
    `<t:PlayOnPhoneDialString>${escapeXml(dialString)}</t:PlayOnPhoneDialString>` +
    `<t:PlayOnPhoneEnabled>${String(playOnPhoneEnabled)}</t:PlayOnPhoneEnabled></m:UnifiedMessagingConfiguration>`
  );
}
