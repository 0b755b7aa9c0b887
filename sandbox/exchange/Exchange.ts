import type { OperationName } from '../scenarios/Scenario.ts';

/** One request as it arrives at /EWS/Exchange.asmx. */
export interface EwsRequest {
  readonly body: string;
  /** Which way it came: through the host page's makeEwsRequestAsync, or posted by the pane itself. */
  readonly way: 'makeEwsRequestAsync' | 'direct';
  readonly soapAction?: string;
  /** The browser has signed in as somebody who may not use this mailbox. */
  readonly asAnotherAccount?: true;
  /** The Content-Type header, where there is one: Exchange takes text/xml only. */
  readonly contentType?: string;
}

/** One HTTP answer. */
export interface EwsAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** Where a redirection leads. */
  readonly location?: string;
  /** No answer at all: the connection is closed. Where that cannot be done, the rest of this is sent instead. */
  readonly closesConnection?: true;
}

/** A line of the traffic journal: one request and, once there is one, its reply. */
export interface Exchanged {
  readonly number: number;
  readonly operation: OperationName | 'unknown';
  readonly way: EwsRequest['way'];
  readonly receivedAt: number;
  readonly request: string;
  readonly answeredAt?: number;
  readonly answer?: EwsAnswer;
}

/** A call on the simulated telephone line. */
export interface LineCall {
  readonly id: string;
  readonly dialString: string;
  readonly itemId: string | undefined;
  readonly state:
    | 'Idle'
    | 'Connecting'
    | 'Alerted'
    | 'Connected'
    | 'Disconnected'
    | 'Incoming'
    | 'Transferring'
    | 'Forwarding';
  readonly ringing: boolean;
  readonly failureCause: 'None' | 'UserBusy' | 'NoAnswer' | 'Unavailable' | 'Other';
  readonly placedAt: number;
  readonly endedAt?: number;
  /** What the telephone network answered when it did not connect. */
  readonly sip?: { readonly code: number; readonly text: string };
}

/** A clock that goes by itself and that tests can push forward. Milliseconds since 1970. */
export interface ExchangeClock {
  now(): number;
  /** Moves time forward; everything that is due in between happens, in order, before this returns. */
  advance(milliseconds: number): void;
  /** From now on time passes only when it is moved. */
  stop(): void;
  /** Calls back once, at or after `now() + milliseconds`. Returns a function that cancels. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The simulated Exchange of one mailbox. */
export interface Exchange {
  readonly clock: ExchangeClock;
  /** Answers after the scenario's latency. A silenced request never resolves. */
  receive(request: EwsRequest): Promise<EwsAnswer>;
  /** Moves time forward as far as it takes to answer all that was asked. Returns by how many milliseconds. */
  answerAll(): number;
  /** Every call since the mailbox was opened, oldest first, ended ones too. */
  calls(): readonly LineCall[];
  /** The person at the phone. Unknown ids and impossible moves are ignored. */
  pickUp(id: string): void;
  refuse(id: string): void;
  putDown(id: string): void;
  /** The newest requests, oldest first. Very long texts are cut. */
  journal(): readonly Exchanged[];
  /** Told whenever a call or the journal has changed. Returns a function that ends it. */
  subscribe(listener: () => void): () => void;
}
