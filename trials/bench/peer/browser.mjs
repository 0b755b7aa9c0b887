// @ts-check
/* What a browser has by itself, in place of the Node packages that the peer asks for. */
export const DOMParser = globalThis.DOMParser;
export const XMLSerializer = globalThis.XMLSerializer;

export class XhrApi {}
export class ConfigurationApi {}
export class PublicClientApplication {}
export class ConfidentialClientApplication {}
