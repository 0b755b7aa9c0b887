import type { OperationName } from '../../scenarios/Scenario.ts';
import type { ElementParticle, ElementShape } from './ElementShape.ts';
import { namespaces } from '../namespaces.ts';

const { messages, types } = namespaces;
const anyText = (): undefined => undefined;
const configurationNames = ['MailTips', 'UnifiedMessagingConfiguration', 'ProtectionRules'];

const once = (shape: ElementShape): ElementParticle => ({ shape, least: 1, most: 1 });
const optional = (shape: ElementShape): ElementParticle => ({ shape, least: 0, most: 1 });
const text = (name: string, namespace: string): ElementShape => ({ name, namespace, textProblem: anyText });

const itemId = (namespace: string): ElementShape => ({
  name: 'ItemId',
  namespace,
  attributes: { Id: 'required', ChangeKey: 'optional' },
});
const phoneCallId: ElementShape = {
  name: 'PhoneCallId',
  namespace: messages,
  attributes: { Id: 'required' },
};

const actingAs: ElementShape = {
  name: 'ActingAs',
  namespace: messages,
  children: [
    optional(text('Name', types)),
    optional(text('EmailAddress', types)),
    optional(text('RoutingType', types)),
    optional(text('MailboxType', types)),
    optional(itemId(types)),
  ],
};

const requestedConfiguration: ElementShape = {
  name: 'RequestedConfiguration',
  namespace: messages,
  children: [
    {
      least: 1,
      most: Infinity,
      shape: {
        name: 'ConfigurationName',
        namespace: messages,
        textProblem: (value) =>
          value.split(/[ \t\r\n]+/).every((word) => word === '' || configurationNames.includes(word))
            ? undefined
            : `The value '${value}' is invalid according to its datatype '${types}:ServiceConfigurationType' - The Enumeration constraint failed.`,
      },
    },
  ],
};

/** The requests as the schemas of Exchange 2010 to 2016 define them. */
export const operationShapes: Readonly<Record<OperationName, ElementShape>> = {
  PlayOnPhone: {
    name: 'PlayOnPhone',
    namespace: messages,
    children: [once(itemId(messages)), once(text('DialString', messages))],
  },
  GetPhoneCallInformation: {
    name: 'GetPhoneCallInformation',
    namespace: messages,
    children: [once(phoneCallId)],
  },
  DisconnectPhoneCall: { name: 'DisconnectPhoneCall', namespace: messages, children: [once(phoneCallId)] },
  GetServiceConfiguration: {
    name: 'GetServiceConfiguration',
    namespace: messages,
    children: [optional(actingAs), once(requestedConfiguration)],
  },
};
