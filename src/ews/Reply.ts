/** Which Exchange answered, from the reply's ServerVersionInfo header. */
export interface ServerVersion {
  /** For example 15.1.2507.6. */
  readonly build: string;
  /** The schema version it calls itself, for example Exchange2016; absent where it does not say. */
  readonly name?: string;
}

/** Exchange's own words on a request that it did not carry out, or not to its end. */
export interface ResponseError {
  readonly kind: 'responseError';
  /** A warning, too, means that the request was not processed. */
  readonly responseClass: string;
  readonly responseCode: string;
  readonly messageText: string;
  /** How long Exchange asks to be left alone, in milliseconds; with ErrorServerBusy. */
  readonly backOff?: number;
}

/** The request was turned away, nearly always before any operation ran: see the table of faults for the codes that leave it open. */
export interface SoapFault {
  readonly kind: 'soapFault';
  readonly responseCode: string;
  readonly messageText: string;
  readonly backOff?: number;
}

/** XML, but no reply to this operation. */
export interface OtherXml {
  readonly kind: 'otherXml';
  /** The name of the root element or of what the SOAP body holds. */
  readonly found: string;
}

/** Not XML at all, or nothing that may be read as XML. */
export interface NotXml {
  readonly kind: 'notXml';
  readonly reason: 'empty' | 'malformed' | 'tooLong' | 'doctype';
  /** The beginning of what came, to be shown as text. */
  readonly excerpt: string;
}

export type ReplyFault = ResponseError | SoapFault | OtherXml | NotXml;

/** A reply to an operation, told apart. */
export type Reply<Value> = ({ readonly kind: 'success'; readonly value: Value } | ReplyFault) & {
  readonly server?: ServerVersion;
};
