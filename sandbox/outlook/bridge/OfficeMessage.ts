/** What office.js posts to its host. */
export interface OfficeRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 a call, 1 registers for an event, 2 ends that. */
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What office.js expects from its host. */
export interface OfficeResponse {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: number;
  /** 0 answers a call, 1 raises an event. */
  readonly _responseType: 0 | 1;
  readonly _serializerVersion: 1;
}

/** The request in a posted message, if it is one. */
export function readOfficeRequest(posted: unknown): OfficeRequest | undefined {
  if (typeof posted !== 'string') return undefined;
  try {
    const message = JSON.parse(posted) as Partial<OfficeRequest> | null;
    return message?._messageType === 0 && typeof message._actionName === 'string'
      ? (message as OfficeRequest)
      : undefined;
  } catch {
    return undefined; // Something else that the pane posts to its parent.
  }
}

/** The answer to a request, or an event that the request has registered for. */
export function responseTo(
  request: OfficeRequest,
  data: unknown,
  { errorCode = 0, event = false }: { readonly errorCode?: number; readonly event?: boolean } = {},
): OfficeResponse {
  return {
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: location.origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: event ? 1 : 0,
    _serializerVersion: 1,
  };
}
