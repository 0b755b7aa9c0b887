import { oneOrOther, plural } from './plural.ts';
import type { Strings } from './Strings.ts';

const administrator = 'Ask your administrator';

/** English. */
export const en: Strings = {
  heading: 'Active calls',
  activeCallsList: 'Active calls',
  recentCallsList: 'Recent calls',
  callCount: (count) => plural(oneOrOther, count, { one: '# call', other: '# calls' }),
  noCalls: 'No call is running.',
  loading: 'Starting …',

  states: {
    Idle: 'Waiting',
    Connecting: 'Calling',
    Alerted: 'Ringing',
    Connected: 'Connected',
    Disconnected: 'Ended',
    Incoming: 'Incoming',
    Transferring: 'Transferring',
    Forwarding: 'Forwarding',
  },
  stillCalling: 'Still calling: the number may not be reachable',
  placing: 'Placing',
  lookingUp: 'Looking up',
  hangingUp: 'Hanging up',
  hangingUpSoon: 'Hanging up as soon as the call is placed',
  lastKnown: (state) => `${state} (last known)`,
  unfollowed: 'May be ringing',
  unfollowedSentence:
    'Outlook did not say whether the call was placed. Your phone may still ring. This call cannot be followed or hung up from here: use the phone itself.',
  unfollowedYet:
    'Outlook has not said yet whether the call was placed. Your phone may ring. You can hang up here already: that is carried out as soon as Exchange tells of the call. Until then, use the phone itself.',
  notPlaced: 'Not placed',
  neverSent: { title: 'Not placed', sentence: 'The pane was closed before this call could go out.' },
  callsInTheWay: {
    title: 'Too many calls at once',
    sentence:
      'Exchange did not take another call beside those that are running. Hang one up first, then play the message again.',
  },
  stillRuns: {
    title: 'Still running',
    sentence:
      'Exchange took the order to hang up, and says that the call still runs. Hang up again, or use the phone itself.',
  },

  call: (shortId) => `Call ${shortId}`,
  callTo: (number) => `Call to ${number}`,
  fromSender: (sender) => `from ${sender}`,
  toNumber: (number) => `to ${number}`,
  hangUp: 'Hang up',
  hangUpCall: (call) => `Hang up ${call}`,
  hangUpAll: 'Hang up all',
  hangUpAllQuestion: (count) =>
    plural(oneOrOther, count, { one: 'Hang up # call?', other: 'Hang up all # calls?' }),
  hangUpAllCancel: 'Keep them',
  hangUpAllFailed: (count) =>
    plural(oneOrOther, count, {
      one: 'One call could not be hung up.',
      other: '# calls could not be hung up.',
    }),
  tryAgainAt: (time) => `Trying again in ${time}.`,
  detailsOf: (call) => `Details of ${call}`,
  callId: 'Call ID',
  copyId: 'Copy ID',
  copied: 'Copied',
  dismiss: 'Dismiss',
  dismissCall: (call) => `Dismiss ${call}`,
  playAgain: 'Play again',
  playAgainCall: (call) => `Play again: ${call}`,
  callingAlready: 'This message is already being played to this number.',
  callTwice: 'Call a second time',
  clear: 'Clear',

  addCall: 'Add a call',
  add: 'Add',
  cancel: 'Cancel',
  added: {
    empty: 'Enter the ID of a call.',
    alreadyListed: 'This call is listed already.',
    unknown: 'Exchange does not know a call with this ID. Check the ID.',
    notCarriable: 'This ID holds a character that cannot be sent to Exchange. Copy the ID again.',
  },

  playOnPhone: 'Play on phone',
  phoneNumber: 'Phone number',
  usedNumbers: 'Numbers used before',
  voiceMessage: 'Voice message',
  readAloud: (subject) => `Read aloud: “${subject}”`,
  readAloudWithoutSubject: 'Message, read aloud',
  anotherNumber: 'Play on another phone',
  selectMessage: 'Select a message to play it on your phone.',
  numberMissing: 'Enter a phone number or a SIP address.',
  numberNotCarriable: 'This number holds a character that cannot be sent to Exchange.',
  umNotEnabled: `Unified Messaging is not enabled for this mailbox. ${administrator} to enable it.`,
  playOnPhoneDisabled: `Play on Phone is switched off for this mailbox. ${administrator} to switch it on.`,
  noPhone: (product) =>
    `This mailbox is on ${product}, which has no phone calls. They exist with Unified Messaging, in mailboxes on Exchange Server 2010, 2013 and 2016.`,

  endings: {
    hungUp: 'Hung up',
    hungUpUnconfirmed: 'Hung up (not confirmed)',
    unknown: 'Exchange no longer knows this call',
    expired: 'Not heard of for more than a day',
    None: 'Ended',
    UserBusy: 'Busy',
    NoAnswer: 'No answer',
    Unavailable: 'Could not be reached',
    Other: 'Cut off',
  },
  talked: (time) => `talked ${time}`,
  sipReason: (code, text) => `SIP ${[code, text].filter(Boolean).join(' ')}`,

  announcement: (call, state) => `${call}: ${state}`,
  quiet: (time) => `Exchange is busy. Calls are looked up again in ${time}.`,
  offline: 'You are offline. What is shown is the last known.',
  rememberedInBrowser:
    'Your mailbox cannot be written to. Until it can, calls are remembered in this browser only.',
  rememberedNowhere: 'Calls cannot be remembered: keep this pane open until they have ended.',

  support: {
    title: 'For support',
    way: 'Way to Exchange',
    ways: { makeEwsRequestAsync: 'through Outlook', direct: 'directly', none: 'not answered yet' },
    version: 'Active Calls',
    officeJs: 'office.js',
    outlook: 'Outlook',
    exchange: 'Exchange',
    mailbox: 'Mailbox requirement set',
    language: 'Language',
    lastError: 'Last error',
    none: 'none',
    copy: 'Copy details',
    copyWithCalls: 'Copy details with calls',
  },
  check: {
    button: 'Check this mailbox',
    hint: 'Asks Exchange what works here. No phone rings. Your browser may open its window for signing in.',
    checking: 'Checking …',
    outlook: 'Through Outlook',
    direct: 'Directly',
    unifiedMessaging: 'Unified Messaging',
    settings: 'Settings in the mailbox',
    works: 'works',
    on: 'on',
    off: 'off',
    unknown: 'not known',
    saved: 'can be saved',
    notSaved: 'cannot be saved',
    verdicts: {
      both: 'Calls work here, through Outlook and directly.',
      outlook: 'Calls work here, through Outlook.',
      direct: 'Calls work here, directly. Outlook does not pass them on, and does not have to.',
      none: 'Calls do not work here yet.',
    },
  },

  ribbon: {
    calling: (number) => `Calling ${number}. Hang up ends it.`,
    callingUnremembered: (number) =>
      `Calling ${number}. It cannot be remembered here: hang up on the phone itself.`,
    callingAlready: (number) => `This message is already being played to ${number}. Hang up ends it.`,
    hungUp: (count) => plural(oneOrOther, count, { one: 'Hung up.', other: '# calls hung up.' }),
    noCall: 'No call is running.',
    failed: (what, next) => `${what}. ${next}`,
    changeNumber: 'Open Active calls to call another number.',
    seeDetails: 'Open Active calls for the details.',
    noNumber: 'No number is known to call. Open Active calls and enter one there.',
    noPhone: (product) => `This mailbox is on ${product}, which has no phone calls.`,
    mayRing:
      'Exchange did not say whether a call was placed. Your phone may ring: hang up on the phone itself.',
    stillRuns: 'Exchange says that the call still runs. Hang up again, or use the phone itself.',
    unconfirmed:
      'Exchange took the order to hang up, and has not confirmed it. Hang up again, or use the phone itself.',
  },

  outside: {
    title: 'This page belongs in Outlook',
    sentence:
      'Active Calls works inside Outlook, beside a message. In an ordinary browser window it can do nothing.',
    install:
      'To install it, open Outlook on the web, go to Settings, Manage add-ins (or Get add-ins, My add-ins), choose Add a custom add-in, and give the address of its manifest:',
    then: 'Then open a message and choose Active calls.',
  },
  officeMissing: {
    title: 'A part of this page is missing',
    sentence:
      'The file office.js could not be loaded. Close the pane and open it again. If that does not help, ask your administrator to check the installation of Active Calls.',
  },
  officeSilent: {
    title: 'Outlook does not answer',
    sentence:
      'Active Calls is still waiting for Outlook. Close the pane and open it again, or reload Outlook.',
  },
  startFailed: {
    title: 'Active Calls could not start',
    sentence:
      'Something went wrong while this pane was starting. Calls that are running are not affected. Close the pane and open it again. If that does not help, give the details to your support.',
  },
  broken: {
    title: 'Something went wrong here',
    sentence: 'This part of the pane failed. Your calls are safe.',
    tryAgain: 'Show it again',
  },

  faultAction: {
    tryAgain: 'Try again.',
    selectMessage: 'Select a message and try again.',
    changeNumber: 'Change the number and try again.',
    askAdministrator: 'Ask your administrator for help.',
    copyDetails: 'Copy the details and give them to your support.',
  },
  exchangeSays: (detail) => `Details: ${detail}`,
  guide: 'Guide for administrators',
  faults: {
    callUnknown: { title: 'Call not known', sentence: 'Exchange does not know this call.' },
    numberInvalid: { title: 'Not a phone number', sentence: 'Exchange does not accept this phone number.' },
    numberNotDialable: {
      title: 'Number not allowed',
      sentence: 'Your organization’s dialing rules do not allow a call to this number.',
    },
    sipAddressInvalid: {
      title: 'Not a SIP address',
      sentence: 'Exchange expects a SIP address here, such as user@contoso.com.',
    },
    gatewayNotFound: {
      title: 'No telephone gateway',
      sentence: 'Exchange has no telephone gateway that could place this call.',
    },
    dialPlanNotFound: { title: 'No dial plan', sentence: 'Exchange finds no dial plan for your mailbox.' },
    umRequestFailed: {
      title: 'Unified Messaging failed',
      sentence: 'The Unified Messaging server could not carry this out.',
    },
    umServerNotFound: {
      title: 'No Unified Messaging server',
      sentence: 'Exchange finds no Unified Messaging server for your mailbox.',
    },
    umServerUnavailable: {
      title: 'Unified Messaging does not answer',
      sentence: 'The Unified Messaging server cannot be reached just now.',
    },
    umNotEnabled: {
      title: 'Not enabled for phone calls',
      sentence: 'Unified Messaging is not enabled for your mailbox.',
    },
    messageNotFound: { title: 'Message not found', sentence: 'Exchange cannot find this message any more.' },
    accessDenied: { title: 'Access denied', sentence: 'Exchange does not let you do this.' },
    requestNotUnderstood: {
      title: 'Exchange did not understand',
      sentence: 'This Exchange does not accept the request as it was sent.',
    },
    serverBusy: { title: 'Exchange is busy', sentence: 'Exchange has too much to do just now.' },
    serverTimeout: { title: 'Exchange took too long', sentence: 'Exchange did not finish in time.' },
    serverError: { title: 'Error in Exchange', sentence: 'Something went wrong inside Exchange.' },
    mailboxUnavailable: {
      title: 'Mailbox not reachable',
      sentence: 'Exchange cannot reach your mailbox just now.',
    },
    mailboxMoving: {
      title: 'Mailbox is being moved',
      sentence: 'Your mailbox is being moved to another server.',
    },
    passwordExpired: {
      title: 'Password expired',
      sentence: 'Your password has expired. Change it, then try again.',
    },
    accountDisabled: { title: 'Account disabled', sentence: 'Your account is disabled.' },
    mailboxNotFound: { title: 'Mailbox not found', sentence: 'Exchange does not find your mailbox.' },
    warning: {
      title: 'Not carried out',
      sentence: 'Exchange answered with a warning and did not carry this out.',
    },
    unknownCode: { title: 'Exchange refused', sentence: 'Exchange did not carry this out.' },
    otherReply: {
      title: 'Unexpected reply',
      sentence:
        'A reply came that does not belong to this question. It may come from something between Outlook and Exchange.',
    },
    unreadableReply: { title: 'Unreadable reply', sentence: 'The reply that came cannot be read.' },
    noItem: {
      title: 'No message selected',
      sentence: 'Outlook lets add-ins ask Exchange only while a message is selected. Any message will do.',
    },
    noPermission: {
      title: 'Permission missing',
      sentence: 'The add-in is installed without the permission to read and write the mailbox.',
    },
    notSent: { title: 'Not sent', sentence: 'The request could not be sent.' },
    refused: {
      title: 'Add-ins may not manage calls here',
      sentence:
        'This Exchange does not let add-ins use its phone functions. Your administrator can make it possible by serving Active Calls under the same host name as Outlook on the web.',
    },
    outlookRestricted: { title: 'Outlook refused', sentence: 'Outlook did not let the request through.' },
    outlookError: { title: 'Error in Outlook', sentence: 'Outlook could not carry this out.' },
    sharedFolder: {
      title: 'Shared folder',
      sentence: 'This does not work in a shared folder. Select a message of your own mailbox.',
    },
    replyTooLong: {
      title: 'Reply too long',
      sentence: 'The reply was far longer than any answer about a call.',
    },
    silence: {
      title: 'Outlook does not reply',
      sentence: 'Outlook has not answered. The call may still be running.',
    },
    network: { title: 'No connection', sentence: 'Exchange could not be reached.' },
    http: {
      title: 'Exchange not reachable this way',
      sentence: 'The server answered, but not as Exchange does.',
    },
    signIn: {
      title: 'Signing in did not work',
      sentence:
        'Exchange is there, but did not accept how this browser signs in. When you press a button here, the browser may ask for your name and password: that is Exchange asking.',
    },
    accountUnproven: {
      title: 'Not sure who is signed in',
      sentence:
        'Exchange does not know this call, but nobody knows yet whether this browser signs in to it with your account. That is found out while a message is selected.',
    },
    otherAccount: {
      title: 'Signed in as somebody else',
      sentence:
        'This browser signs in to Exchange with an account that may not open this mailbox. Sign in with the account that the mailbox belongs to.',
    },
  },
};
