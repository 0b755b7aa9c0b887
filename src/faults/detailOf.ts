import type { Fault } from './Fault.ts';

/** @returns what the server or Outlook itself said, to be shown as text and never as markup; empty where it said nothing */
export function detailOf(fault: Fault): string {
  switch (fault.kind) {
    case 'responseError':
    case 'soapFault':
      return [fault.responseCode, fault.messageText].filter(Boolean).join(': ');
    case 'otherXml':
      return `<${fault.found}>`;
    case 'notXml':
      return fault.excerpt;
    case 'outlookError':
      return `${String(fault.code)}: ${fault.text}`;
    case 'noPermission':
    case 'notSent':
    case 'refused':
    case 'otherAccount':
    case 'network':
      return fault.text;
    case 'http':
      return `HTTP ${String(fault.status)}`;
    case 'noItem':
    case 'accountUnproven':
    case 'silence':
    case 'signInPage':
      return '';
  }
}
