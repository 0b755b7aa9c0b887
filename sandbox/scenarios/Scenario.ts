/** What a called phone does by itself. Times are milliseconds on the exchange's clock, counted from the step before. */
export interface LinePlan {
  /** From PlayOnPhone to the phone ringing (PhoneCallState Connecting all the while; `alerts` makes it Alerted from here on). */
  readonly ringsAfter: number;
  /** Reported as Alerted while it rings; real servers mostly keep saying Connecting. */
  readonly alerts?: boolean;
  /**
   * From DisconnectPhoneCall's answer to the silence on the line: Exchange only takes an order (described of Exchange
   * 2013, and not verified).
   */
  readonly hangUpTakes: number;
  /**
   * Whether look-ups tell the answer of the telephone network. The text is documented as always OK, the code as always
   * 200, and neither as present (MS-OXWUMS 3.1.4.4.3.3); samples show both.
   */
  readonly tellsSip?: boolean;
  readonly outcome:
    | {
        readonly kind: 'answered';
        readonly after: number;
        readonly hungUpAfter?: number;
        readonly transferredAfter?: number;
        /** The person has voice access dial somebody: Connected, Connecting, Connected (MS-OXWUMS 3.1.1.1). */
        readonly dialsOnAfter?: number;
      }
    | { readonly kind: 'ringsOn' }
    | { readonly kind: 'busy'; readonly after: number }
    /** `sipCode` 480 is told as NoAnswer, 487 as None. */
    | { readonly kind: 'noAnswer'; readonly after: number; readonly sipCode: 480 | 487 }
    /** An unreachable number may stay Connecting for long (described of Exchange 2013, and not verified). */
    | { readonly kind: 'dialsOn' }
    | {
        readonly kind: 'unavailable';
        readonly after: number;
        readonly sipCode: number;
        readonly sipText: string;
        /** Documented, and hardly ever produced; else the cause that goes with the code. */
        readonly cause?: 'Unavailable';
      };
}

/** The operations that the simulated Exchange serves. */
export type OperationName = PhoneOperation | 'GetItem';

/** Those of Unified Messaging, none of which is among the 17 that add-ins may send through Outlook. */
export type PhoneOperation =
  | 'PlayOnPhone'
  | 'GetPhoneCallInformation'
  | 'DisconnectPhoneCall'
  | 'GetServiceConfiguration';

/**
 * One way to misbehave, for the requests it names. Only requests that Exchange would accept are counted and spoilt:
 * a mistake in a request is always told. Of several rules that are due, the first in the list applies.
 */
export interface FaultRule {
  /** Which requests: an operation, or every one. */
  readonly operation: OperationName | '*';
  /** How many matching requests to let through untouched first (0 when absent). They count even if another rule spoils them. */
  readonly after?: number;
  /** How many to spoil (all when absent). */
  readonly times?: number;
  readonly reply: RefusedReply | LostReply | BrokenReply;
}

/** The request is not carried out, unless `carriedOut` says that it is and the answer lies. */
export type RefusedReply = { readonly carriedOut?: boolean } & (
  | {
      readonly kind: 'responseCode';
      readonly code: string;
      readonly text: string;
      readonly responseClass?: 'Error' | 'Warning';
    }
  | { readonly kind: 'soapFault'; readonly code: string; readonly text: string; readonly status?: number }
  | { readonly kind: 'serverBusy'; readonly backOffMilliseconds: number; readonly as: 'fault' | 'response' }
  | { readonly kind: 'raw'; readonly status: number; readonly contentType: string; readonly body: string }
);

/** The request is carried out, unless `carriedOut` is false; the answer says nothing about it. */
export type LostReply = { readonly carriedOut?: boolean } &
  /** No answer ever comes. */
  (
    | { readonly kind: 'silence' }
    /** The connection is closed after the usual latency, without an answer. */
    | { readonly kind: 'connectionClosed' }
    /** The successful answer to another operation. */
    | { readonly kind: 'wrongOperation'; readonly operation: OperationName }
    /** A document type whose entities would grow to a billion characters. */
    | { readonly kind: 'entityBomb' }
  );

/** The request is carried out; the answer is the true one, but for what is said here. */
export type BrokenReply =
  /** It comes this much later, so that answers can overtake each other. */
  | { readonly kind: 'late'; readonly milliseconds: number }
  /** It ends after so many characters. */
  | { readonly kind: 'truncated'; readonly characters: number }
  /** A comment before its body makes it this large. */
  | { readonly kind: 'hugeReply'; readonly characters: number }
  /** Its text holds characters that XML forbids, plain and as references (ews-java-api issues 153, 356 and 775). */
  | { readonly kind: 'forbiddenCharacters' }
  /** A GetPhoneCallInformation answer whose state and cause are words of this rule's choice. */
  | { readonly kind: 'callState'; readonly state: string; readonly cause?: string };

/** How the simulated Outlook on the web treats the add-in. */
export interface HostBehaviour {
  /** The Mailbox requirement set that is announced. */
  readonly mailbox: '1.1' | '1.3' | '1.5' | '1.6';
  /** Whether the pane can be pinned: it then survives another message being chosen, and hears ItemChanged. */
  readonly pins: boolean;
  /**
   * Whether the page of the ribbon's buttons is kept from one press to the next, while a message is open, or loaded anew
   * for each and gone when it has been carried out. Which of both an Outlook does is not documented.
   */
  readonly ribbonPage: 'kept' | 'anew';
  /**
   * What makeEwsRequestAsync does with operations that are not on Microsoft's list:
   * passes them on; answers HTTP 200 with the SOAP fault ErrorAccessDenied (reported: office-js issue 937); or meets
   * that fault with HTTP 500, of which Outlook tells its faultstring alone (described, and not verified).
   */
  readonly phoneOperations: 'allowed' | 'refusedByFault' | 'refusedByResult';
  /** No operation at all is let through: Exchange Online as it is now, in one of its forms. */
  readonly everything?: 'refused' | 'forbidden' | 'closed';
  /**
   * Whether POST /EWS/Exchange.asmx from the pane itself is answered, or with which HTTP status it is not.
   * `signInElsewhere` is a redirection to another host, as of a proxy that signs people in.
   */
  readonly directEws: 'allowed' | 401 | 403 | 404 | 405 | 'signInPage' | 'signInElsewhere' | 'anotherAccount';
  /** The language in which Exchange refuses: that of the mailbox or the server (reported: exchangelib issue 393). */
  readonly language: 'en-US' | 'de-DE';
  /** Whether Outlook tells whose mailbox it is; some never do (office-js issues 790 and 6115). */
  readonly tellsAddress: boolean;
  /** So long after ItemChanged comes the item, in milliseconds (office-js issues 1230 and 2295). */
  readonly itemComesAfter: number;
  /** roamingSettings.saveAsync: works, fails, or never answers. */
  readonly settings: 'saves' | 'fails' | 'silent';
  /** Outlook on the web allows three asynchronous requests per add-in; more are failed. */
  readonly limit: number;
}

/** A message in the simulated mailbox. */
export interface Message {
  readonly id: string;
  readonly itemClass: string;
  readonly subject: string;
  readonly from: { readonly displayName: string; readonly emailAddress: string };
  readonly received: string;
  readonly body: string;
}

/** What Exchange knows of the mailbox's Unified Messaging. */
export interface UnifiedMessaging {
  readonly umEnabled: boolean;
  readonly playOnPhoneEnabled: boolean;
  readonly dialString: string;
  /** Dial strings of this dial plan: digits, or SIP addresses. */
  readonly dialPlan: 'telephone' | 'sip';
}

/**
 * One situation, as data: a menu entry of the sandbox, what an e2e test starts from, and its documentation.
 * `exchange` and `host` are laid over the defaults of `answers.ts`.
 */
export interface Scenario {
  /** Used in the address: `?scenario=busy-line`. */
  readonly id: string;
  /** A few words for the menu. */
  readonly title: string;
  /** One sentence: what it shows. */
  readonly description: string;
  readonly messages: readonly Message[];
  /** Which Exchange it is: Unified Messaging ended with 2016. */
  readonly server: '2013' | '2016' | '2019' | 'SE' | 'Online';
  readonly unifiedMessaging: UnifiedMessaging;
  /** How many calls a mailbox may have at a time (described of Exchange 2013, and not verified). */
  readonly callsAtATime: number;
  readonly line: LinePlan;
  /** Calls already running when the mailbox is opened; their ids are `sandbox-call-1`, `sandbox-call-2`, ... */
  readonly runningCalls: number;
  /** Whether the pane already remembers those running calls (they are in its roaming settings). */
  readonly remembered: boolean;
  /** Milliseconds Exchange takes for each answer. */
  readonly latency: number;
  readonly faults: readonly FaultRule[];
  readonly host: HostBehaviour;
}
