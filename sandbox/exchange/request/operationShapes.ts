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

const baseShapes = ['IdOnly', 'Default', 'AllProperties', 'PcxPeopleSearch'];

/** Of the many forms that the schemas allow, the one that asks for the item itself. */
const itemShape: ElementShape = {
  name: 'ItemShape',
  namespace: messages,
  children: [
    once({
      name: 'BaseShape',
      namespace: types,
      textProblem: (value) =>
        baseShapes.includes(value)
          ? undefined
          : `The value '${value}' is invalid according to its datatype '${types}:DefaultShapeNamesType' - The Enumeration constraint failed.`,
    }),
  ],
};

const itemIds: ElementShape = {
  name: 'ItemIds',
  namespace: messages,
  children: [{ least: 1, most: Infinity, shape: itemId(types) }],
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
  GetItem: { name: 'GetItem', namespace: messages, children: [once(itemShape), once(itemIds)] },
  GetServiceConfiguration: {
    name: 'GetServiceConfiguration',
    namespace: messages,
    children: [optional(actingAs), once(requestedConfiguration)],
  },
};
