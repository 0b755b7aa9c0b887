import type { Fault } from './Fault.ts';
import type { FaultLine } from './FaultLine.ts';
import { faultTable } from './faultTable.ts';

/** What a server says is never looked up on the prototype. */
function find(key: string): FaultLine | undefined {
  return Object.hasOwn(faultTable, key) ? faultTable[key as keyof typeof faultTable] : undefined;
}

/** .NET translates what it says around it: "Der Remoteserver hat einen Fehler zurückgegeben: (404) Nicht gefunden." */
const statusInText = /[(（](\d{3})[)）]/;

function lineOfCode(code: string, responseClass = 'Error'): FaultLine {
  // No other key of the table begins so.
  const line = code.startsWith('Error') ? find(code) : undefined;
  return line ?? faultTable[responseClass === 'Warning' ? 'otherWarning' : 'otherCode'];
}

function lineOfOutlook(code: number, text: string): FaultLine {
  const status = statusInText.exec(text)?.[1] ?? '';
  return find(`outlook ${String(code)}`) ?? find(`outlook (${status})`) ?? faultTable.outlookError;
}

/** @returns the table's line for a failure; a code that nobody has seen has one, too */
export function lineOf(fault: Fault): FaultLine {
  switch (fault.kind) {
    case 'responseError':
      return lineOfCode(fault.responseCode, fault.responseClass);
    case 'soapFault':
      return lineOfCode(fault.responseCode);
    case 'http':
      return find(`http ${String(fault.status)}`) ?? faultTable.http;
    case 'outlookError':
      return lineOfOutlook(fault.code, fault.text);
    case 'notXml':
      return faultTable[fault.reason === 'tooLong' ? 'tooLong' : 'notXml'];
    default:
      return faultTable[fault.kind];
  }
}
