/** A failure in words. */
interface Explanation {
  readonly title: string;
  readonly sentence: string;
}

type StateWord =
  | 'Idle'
  | 'Connecting'
  | 'Alerted'
  | 'Connected'
  | 'Disconnected'
  | 'Incoming'
  | 'Transferring'
  | 'Forwarding';

type EndingWord =
  | 'hungUp'
  | 'hungUpUnconfirmed'
  | 'unknown'
  | 'expired'
  | 'None'
  | 'UserBusy'
  | 'NoAnswer'
  | 'Unavailable'
  | 'Other';

/** The failures that are told apart. */
type ExplainedFault =
  | 'callUnknown'
  | 'numberInvalid'
  | 'numberNotDialable'
  | 'sipAddressInvalid'
  | 'gatewayNotFound'
  | 'dialPlanNotFound'
  | 'umRequestFailed'
  | 'umServerNotFound'
  | 'umServerUnavailable'
  | 'umNotEnabled'
  | 'messageNotFound'
  | 'accessDenied'
  | 'requestNotUnderstood'
  | 'serverBusy'
  | 'serverTimeout'
  | 'serverError'
  | 'mailboxUnavailable'
  | 'mailboxMoving'
  | 'passwordExpired'
  | 'accountDisabled'
  | 'mailboxNotFound'
  | 'warning'
  | 'unknownCode'
  | 'otherReply'
  | 'unreadableReply'
  | 'noItem'
  | 'noPermission'
  | 'notSent'
  | 'refused'
  | 'outlookRestricted'
  | 'outlookError'
  | 'sharedFolder'
  | 'replyTooLong'
  | 'silence'
  | 'network'
  | 'http'
  | 'signIn'
  | 'otherAccount'
  | 'accountUnproven';

/** Every text of the pane, once for each language. Parameters are shown as they come. */
export interface Strings {
  readonly heading: string;
  readonly activeCallsList: string;
  readonly recentCallsList: string;
  /** The heading, while calls are listed. */
  callCount(this: void, count: number): string;
  readonly noCalls: string;
  readonly loading: string;

  readonly states: Readonly<Record<StateWord, string>>;
  /** The same as calling, after so long that it is to be doubted. */
  readonly stillCalling: string;
  readonly placing: string;
  readonly lookingUp: string;
  readonly hangingUp: string;
  readonly hangingUpSoon: string;
  lastKnown(this: void, state: string): string;
  readonly unfollowed: string;
  readonly unfollowedSentence: string;
  /** The same while an answer may still come. */
  readonly unfollowedYet: string;
  readonly notPlaced: string;
  readonly neverSent: Explanation;
  /** Exchange refused a call while others run. */
  readonly callsInTheWay: Explanation;
  readonly stillRuns: Explanation;

  call(this: void, shortId: string): string;
  callTo(this: void, number: string): string;
  fromSender(this: void, sender: string): string;
  toNumber(this: void, number: string): string;
  readonly hangUp: string;
  hangUpCall(this: void, call: string): string;
  readonly hangUpAll: string;
  hangUpAllQuestion(this: void, count: number): string;
  readonly hangUpAllCancel: string;
  hangUpAllFailed(this: void, count: number): string;
  tryAgainAt(this: void, time: string): string;
  detailsOf(this: void, call: string): string;
  readonly callId: string;
  readonly copyId: string;
  readonly copied: string;
  readonly dismiss: string;
  dismissCall(this: void, call: string): string;
  readonly playAgain: string;
  playAgainCall(this: void, call: string): string;
  readonly callingAlready: string;
  readonly callTwice: string;
  readonly clear: string;

  readonly addCall: string;
  readonly add: string;
  readonly cancel: string;
  readonly added: Readonly<Record<'empty' | 'alreadyListed' | 'unknown' | 'notCarriable', string>>;

  readonly playOnPhone: string;
  readonly phoneNumber: string;
  readonly usedNumbers: string;
  /** Under the name of who left it. */
  readonly voiceMessage: string;
  /** The same of a message that is text: that is what the phone does with it. */
  readAloud(this: void, subject: string): string;
  readonly readAloudWithoutSubject: string;
  /** Unfolds the number again while the message is being played. */
  readonly anotherNumber: string;
  readonly selectMessage: string;
  readonly numberMissing: string;
  readonly numberNotCarriable: string;
  readonly umNotEnabled: string;
  readonly playOnPhoneDisabled: string;
  /** @param product Microsoft's name of what the mailbox is on, which is not translated */
  noPhone(this: void, product: string): string;

  readonly endings: Readonly<Record<EndingWord, string>>;
  /** Beside how a call ended: for how long somebody talked. */
  talked(this: void, time: string): string;
  sipReason(this: void, code: string, text: string): string;

  announcement(this: void, call: string, state: string): string;
  quiet(this: void, time: string): string;
  readonly offline: string;
  readonly rememberedInBrowser: string;
  readonly rememberedNowhere: string;

  readonly support: {
    readonly title: string;
    readonly way: string;
    readonly ways: Readonly<Record<'makeEwsRequestAsync' | 'direct' | 'none', string>>;
    readonly version: string;
    readonly officeJs: string;
    readonly outlook: string;
    readonly exchange: string;
    readonly mailbox: string;
    readonly language: string;
    readonly lastError: string;
    readonly none: string;
    readonly copy: string;
    readonly copyWithCalls: string;
  };

  /** What works in this mailbox. */
  readonly check: {
    readonly button: string;
    readonly hint: string;
    readonly checking: string;
    readonly outlook: string;
    readonly direct: string;
    readonly unifiedMessaging: string;
    readonly settings: string;
    readonly works: string;
    readonly on: string;
    readonly off: string;
    readonly unknown: string;
    readonly saved: string;
    readonly notSaved: string;
    readonly verdicts: Readonly<Record<'both' | 'outlook' | 'direct' | 'none', string>>;
  };

  /** On the message, after a press on the ribbon: each of them fits into 150 characters. */
  readonly ribbon: {
    calling(this: void, number: string): string;
    callingUnremembered(this: void, number: string): string;
    callingAlready(this: void, number: string): string;
    hungUp(this: void, count: number): string;
    readonly noCall: string;
    /** What went wrong, and the next step, which is a sentence of its own. */
    failed(this: void, what: string, next: string): string;
    readonly changeNumber: string;
    readonly seeDetails: string;
    readonly noNumber: string;
    /** @param product as in noPhone */
    noPhone(this: void, product: string): string;
    readonly mayRing: string;
    readonly stillRuns: string;
    readonly unconfirmed: string;
  };

  readonly outside: Explanation & { readonly install: string; readonly then: string };
  readonly officeMissing: Explanation;
  readonly officeSilent: Explanation;
  /** Something threw before there was anything to show. */
  readonly startFailed: Explanation;
  readonly broken: Explanation & { readonly tryAgain: string };

  readonly faultAction: Readonly<
    Record<'tryAgain' | 'selectMessage' | 'changeNumber' | 'askAdministrator' | 'copyDetails', string>
  >;
  exchangeSays(this: void, detail: string): string;
  /** The link to what an administrator can do. */
  readonly guide: string;
  readonly faults: Readonly<Record<ExplainedFault, Explanation>>;
}
