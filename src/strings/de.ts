import { oneOrOther, plural } from './plural.ts';
import type { Strings } from './Strings.ts';

const administrator = 'Bitten Sie Ihren Administrator';

/** German. */
export const de: Strings = {
  heading: 'Aktive Anrufe',
  activeCallsList: 'Aktive Anrufe',
  recentCallsList: 'Letzte Anrufe',
  callCount: (count) => plural(oneOrOther, count, { one: '# Anruf', other: '# Anrufe' }),
  noCalls: 'Es läuft kein Anruf.',
  loading: 'Wird gestartet …',

  states: {
    Idle: 'Wartet',
    Connecting: 'Ruft an',
    Alerted: 'Klingelt',
    Connected: 'Verbunden',
    Disconnected: 'Beendet',
    Incoming: 'Eingehend',
    Transferring: 'Wird übergeben',
    Forwarding: 'Wird weitergeleitet',
  },
  stillCalling: 'Ruft noch an: Die Nummer ist möglicherweise nicht erreichbar',
  placing: 'Wird aufgebaut',
  lookingUp: 'Wird abgefragt',
  hangingUp: 'Wird aufgelegt',
  hangingUpSoon: 'Wird aufgelegt, sobald der Anruf aufgebaut ist',
  lastKnown: (state) => `${state} (letzter bekannter Stand)`,
  unfollowed: 'Klingelt vielleicht',
  unfollowedSentence:
    'Outlook hat nicht gemeldet, ob der Anruf aufgebaut wurde. Ihr Telefon kann noch klingeln. Dieser Anruf lässt sich von hier aus weder verfolgen noch auflegen: Verwenden Sie das Telefon selbst.',
  unfollowedYet:
    'Outlook hat noch nicht gemeldet, ob der Anruf aufgebaut wurde. Ihr Telefon kann klingeln. Sie können hier schon auflegen: Das geschieht, sobald Exchange den Anruf meldet. Verwenden Sie bis dahin das Telefon selbst.',
  notPlaced: 'Nicht aufgebaut',
  neverSent: {
    title: 'Nicht aufgebaut',
    sentence: 'Der Bereich wurde geschlossen, bevor dieser Anruf hinausgehen konnte.',
  },
  callsInTheWay: {
    title: 'Zu viele Anrufe auf einmal',
    sentence:
      'Exchange hat neben den laufenden Anrufen keinen weiteren angenommen. Legen Sie zuerst einen davon auf, und geben Sie die Nachricht dann erneut wieder.',
  },
  stillRuns: {
    title: 'Läuft noch',
    sentence:
      'Exchange hat den Auftrag zum Auflegen angenommen, meldet aber, dass der Anruf noch läuft. Legen Sie erneut auf, oder verwenden Sie das Telefon selbst.',
  },

  call: (shortId) => `Anruf ${shortId}`,
  callTo: (number) => `Anruf an ${number}`,
  fromSender: (sender) => `von ${sender}`,
  toNumber: (number) => `an ${number}`,
  hangUp: 'Auflegen',
  hangUpCall: (call) => `Auflegen: ${call}`,
  hangUpAll: 'Alle auflegen',
  hangUpAllQuestion: (count) =>
    plural(oneOrOther, count, { one: '# Anruf auflegen?', other: 'Alle # Anrufe auflegen?' }),
  hangUpAllCancel: 'Nicht auflegen',
  hangUpAllFailed: (count) =>
    plural(oneOrOther, count, {
      one: 'Ein Anruf konnte nicht aufgelegt werden.',
      other: '# Anrufe konnten nicht aufgelegt werden.',
    }),
  tryAgainAt: (time) => `Neuer Versuch in ${time}.`,
  detailsOf: (call) => `Details: ${call}`,
  callId: 'Anruf-ID',
  copyId: 'ID kopieren',
  copied: 'Kopiert',
  dismiss: 'Ausblenden',
  dismissCall: (call) => `Ausblenden: ${call}`,
  playAgain: 'Erneut wiedergeben',
  playAgainCall: (call) => `Erneut wiedergeben: ${call}`,
  callingAlready: 'Diese Nachricht wird bereits unter dieser Nummer wiedergegeben.',
  callTwice: 'Ein zweites Mal anrufen',
  clear: 'Leeren',

  addCall: 'Anruf hinzufügen',
  add: 'Hinzufügen',
  cancel: 'Abbrechen',
  added: {
    empty: 'Geben Sie die ID eines Anrufs ein.',
    alreadyListed: 'Dieser Anruf steht bereits in der Liste.',
    unknown: 'Exchange kennt keinen Anruf mit dieser ID. Prüfen Sie die ID.',
    notCarriable:
      'Diese ID enthält ein Zeichen, das nicht an Exchange gesendet werden kann. Kopieren Sie die ID noch einmal.',
  },

  playOnPhone: 'Wiedergabe über Telefon',
  phoneNumber: 'Telefonnummer',
  usedNumbers: 'Zuletzt verwendete Nummern',
  voiceMessage: 'Sprachnachricht',
  readAloud: (subject) => `Wird vorgelesen: „${subject}“`,
  readAloudWithoutSubject: 'Nachricht, wird vorgelesen',
  anotherNumber: 'Über ein anderes Telefon wiedergeben',
  selectMessage: 'Wählen Sie eine Nachricht aus, um sie über Ihr Telefon wiederzugeben.',
  numberMissing: 'Geben Sie eine Telefonnummer oder eine SIP-Adresse ein.',
  numberNotCarriable: 'Diese Nummer enthält ein Zeichen, das nicht an Exchange gesendet werden kann.',
  umNotEnabled: `Unified Messaging ist für dieses Postfach nicht aktiviert. ${administrator}, es zu aktivieren.`,
  playOnPhoneDisabled: `Die Wiedergabe über Telefon ist für dieses Postfach ausgeschaltet. ${administrator}, sie einzuschalten.`,
  noPhone: (product) =>
    `Dieses Postfach liegt auf ${product}, wo es keine Telefonanrufe gibt. Die gibt es mit Unified Messaging, in Postfächern auf Exchange Server 2010, 2013 und 2016.`,

  endings: {
    hungUp: 'Aufgelegt',
    hungUpUnconfirmed: 'Aufgelegt (nicht bestätigt)',
    unknown: 'Exchange kennt diesen Anruf nicht mehr',
    expired: 'Seit mehr als einem Tag nichts gehört',
    None: 'Beendet',
    UserBusy: 'Besetzt',
    NoAnswer: 'Nicht abgenommen',
    Unavailable: 'Nicht erreichbar',
    Other: 'Verbindung abgebrochen',
  },
  talked: (time) => `Dauer ${time}`,
  sipReason: (code, text) => `SIP ${[code, text].filter(Boolean).join(' ')}`,

  announcement: (call, state) => `${call}: ${state}`,
  quiet: (time) => `Exchange ist ausgelastet. Anrufe werden in ${time} wieder abgefragt.`,
  offline: 'Sie sind offline. Angezeigt wird der letzte bekannte Stand.',
  rememberedInBrowser:
    'In Ihr Postfach kann gerade nicht geschrieben werden. Solange werden Anrufe nur in diesem Browser gespeichert.',
  rememberedNowhere:
    'Anrufe können nicht gespeichert werden: Lassen Sie diesen Bereich geöffnet, bis sie beendet sind.',

  support: {
    title: 'Für den Support',
    way: 'Weg zu Exchange',
    ways: { makeEwsRequestAsync: 'über Outlook', direct: 'direkt', none: 'noch keine Antwort' },
    version: 'Aktive Anrufe',
    officeJs: 'office.js',
    outlook: 'Outlook',
    exchange: 'Exchange',
    mailbox: 'Anforderungssatz „Mailbox“',
    language: 'Sprache',
    lastError: 'Letzter Fehler',
    none: 'keine Angabe',
    copy: 'Details kopieren',
    copyWithCalls: 'Details mit Anrufen kopieren',
  },
  check: {
    button: 'Dieses Postfach prüfen',
    hint: 'Fragt Exchange, was hier möglich ist. Kein Telefon klingelt. Ihr Browser öffnet vielleicht sein Anmeldefenster.',
    checking: 'Wird geprüft …',
    outlook: 'Über Outlook',
    direct: 'Direkt',
    unifiedMessaging: 'Unified Messaging',
    settings: 'Einstellungen im Postfach',
    works: 'funktioniert',
    on: 'ein',
    off: 'aus',
    unknown: 'nicht bekannt',
    saved: 'können gespeichert werden',
    notSaved: 'können nicht gespeichert werden',
    verdicts: {
      both: 'Anrufe funktionieren hier, über Outlook und direkt.',
      outlook: 'Anrufe funktionieren hier, über Outlook.',
      direct: 'Anrufe funktionieren hier, direkt. Outlook leitet sie nicht weiter und muss es auch nicht.',
      none: 'Anrufe funktionieren hier noch nicht.',
    },
  },

  ribbon: {
    calling: (number) => `${number} wird angerufen. „Auflegen“ beendet den Anruf.`,
    callingUnremembered: (number) =>
      `${number} wird angerufen. Der Anruf lässt sich hier nicht speichern: Legen Sie am Telefon selbst auf.`,
    callingAlready: (number) =>
      `Diese Nachricht wird bereits unter ${number} wiedergegeben. „Auflegen“ beendet den Anruf.`,
    hungUp: (count) => plural(oneOrOther, count, { one: 'Aufgelegt.', other: '# Anrufe aufgelegt.' }),
    noCall: 'Es läuft kein Anruf.',
    failed: (what, next) => `${what}. ${next}`,
    changeNumber: 'Öffnen Sie „Aktive Anrufe“, um eine andere Nummer anzurufen.',
    seeDetails: 'Öffnen Sie „Aktive Anrufe“, um die Details zu sehen.',
    noNumber:
      'Es ist keine Nummer bekannt, die angerufen werden könnte. Öffnen Sie „Aktive Anrufe“ und geben Sie dort eine ein.',
    noPhone: (product) => `Dieses Postfach liegt auf ${product}, wo es keine Telefonanrufe gibt.`,
    mayRing:
      'Exchange hat nicht gemeldet, ob angerufen wird. Ihr Telefon klingelt vielleicht: Legen Sie am Telefon selbst auf.',
    stillRuns:
      'Laut Exchange läuft der Anruf noch. Legen Sie noch einmal auf, oder verwenden Sie das Telefon selbst.',
    unconfirmed:
      'Exchange hat den Auftrag zum Auflegen angenommen, aber nicht bestätigt. Legen Sie noch einmal auf, oder verwenden Sie das Telefon selbst.',
  },

  outside: {
    title: 'Diese Seite gehört in Outlook',
    sentence:
      '„Aktive Anrufe“ arbeitet in Outlook, neben einer Nachricht. In einem gewöhnlichen Browserfenster kann es nichts tun.',
    install:
      'Zum Installieren öffnen Sie Outlook im Web, gehen zu „Einstellungen“ > „Add-Ins verwalten“ (oder „Add-Ins abrufen“ > „Meine Add-Ins“), wählen „Benutzerdefiniertes Add-In hinzufügen“ und geben die Adresse des Manifests an:',
    then: 'Öffnen Sie danach eine Nachricht und wählen Sie „Aktive Anrufe“.',
  },
  officeMissing: {
    title: 'Ein Teil dieser Seite fehlt',
    sentence:
      'Die Datei office.js konnte nicht geladen werden. Schließen Sie den Bereich und öffnen Sie ihn erneut. Wenn das nicht hilft, bitten Sie Ihren Administrator, die Installation von „Aktive Anrufe“ zu prüfen.',
  },
  officeSilent: {
    title: 'Outlook antwortet nicht',
    sentence:
      '„Aktive Anrufe“ wartet noch auf Outlook. Schließen Sie den Bereich und öffnen Sie ihn erneut, oder laden Sie Outlook neu.',
  },
  startFailed: {
    title: '„Aktive Anrufe“ konnte nicht starten',
    sentence:
      'Beim Starten dieses Bereichs ist etwas schiefgegangen. Laufende Anrufe sind davon nicht betroffen. Schließen Sie den Bereich und öffnen Sie ihn erneut. Wenn das nicht hilft, geben Sie die Details an Ihren Support weiter.',
  },
  broken: {
    title: 'Hier ist etwas schiefgegangen',
    sentence: 'Dieser Teil des Bereichs ist ausgefallen. Ihren Anrufen ist nichts geschehen.',
    tryAgain: 'Wieder anzeigen',
  },

  faultAction: {
    tryAgain: 'Versuchen Sie es noch einmal.',
    selectMessage: 'Wählen Sie eine Nachricht aus und versuchen Sie es noch einmal.',
    changeNumber: 'Ändern Sie die Nummer und versuchen Sie es noch einmal.',
    askAdministrator: 'Bitten Sie Ihren Administrator um Hilfe.',
    copyDetails: 'Kopieren Sie die Details und geben Sie sie Ihrem Support.',
  },
  exchangeSays: (detail) => `Details: ${detail}`,
  guide: 'Anleitung für Administratoren',
  faults: {
    callUnknown: { title: 'Anruf unbekannt', sentence: 'Exchange kennt diesen Anruf nicht.' },
    numberInvalid: {
      title: 'Keine Telefonnummer',
      sentence: 'Exchange nimmt diese Telefonnummer nicht an.',
    },
    numberNotDialable: {
      title: 'Nummer nicht zulässig',
      sentence: 'Die Wählregeln Ihrer Organisation lassen keinen Anruf an diese Nummer zu.',
    },
    sipAddressInvalid: {
      title: 'Keine SIP-Adresse',
      sentence: 'Exchange erwartet hier eine SIP-Adresse, etwa user@contoso.com.',
    },
    gatewayNotFound: {
      title: 'Kein Telefongateway',
      sentence: 'Exchange hat kein Telefongateway, über das dieser Anruf gehen könnte.',
    },
    dialPlanNotFound: {
      title: 'Kein Wählplan',
      sentence: 'Exchange findet keinen Wählplan für Ihr Postfach.',
    },
    umRequestFailed: {
      title: 'Fehler in Unified Messaging',
      sentence: 'Der Unified Messaging-Server konnte dies nicht ausführen.',
    },
    umServerNotFound: {
      title: 'Kein Unified Messaging-Server',
      sentence: 'Exchange findet keinen Unified Messaging-Server für Ihr Postfach.',
    },
    umServerUnavailable: {
      title: 'Unified Messaging antwortet nicht',
      sentence: 'Der Unified Messaging-Server ist gerade nicht erreichbar.',
    },
    umNotEnabled: {
      title: 'Nicht für Telefonanrufe aktiviert',
      sentence: 'Unified Messaging ist für Ihr Postfach nicht aktiviert.',
    },
    messageNotFound: {
      title: 'Nachricht nicht gefunden',
      sentence: 'Exchange findet diese Nachricht nicht mehr.',
    },
    accessDenied: { title: 'Zugriff verweigert', sentence: 'Exchange lässt Sie dies nicht tun.' },
    requestNotUnderstood: {
      title: 'Exchange hat nicht verstanden',
      sentence: 'Dieses Exchange nimmt die Anforderung so nicht an.',
    },
    serverBusy: { title: 'Exchange ist ausgelastet', sentence: 'Exchange hat gerade zu viel zu tun.' },
    serverTimeout: {
      title: 'Exchange hat zu lange gebraucht',
      sentence: 'Exchange ist nicht rechtzeitig fertig geworden.',
    },
    serverError: { title: 'Fehler in Exchange', sentence: 'In Exchange ist etwas schiefgegangen.' },
    mailboxUnavailable: {
      title: 'Postfach nicht erreichbar',
      sentence: 'Exchange erreicht Ihr Postfach gerade nicht.',
    },
    mailboxMoving: {
      title: 'Postfach wird verschoben',
      sentence: 'Ihr Postfach wird gerade auf einen anderen Server verschoben.',
    },
    passwordExpired: {
      title: 'Kennwort abgelaufen',
      sentence: 'Ihr Kennwort ist abgelaufen. Ändern Sie es und versuchen Sie es dann noch einmal.',
    },
    accountDisabled: { title: 'Konto deaktiviert', sentence: 'Ihr Konto ist deaktiviert.' },
    mailboxNotFound: { title: 'Postfach nicht gefunden', sentence: 'Exchange findet Ihr Postfach nicht.' },
    warning: {
      title: 'Nicht ausgeführt',
      sentence: 'Exchange hat mit einer Warnung geantwortet und dies nicht ausgeführt.',
    },
    unknownCode: { title: 'Exchange hat abgelehnt', sentence: 'Exchange hat dies nicht ausgeführt.' },
    otherReply: {
      title: 'Unerwartete Antwort',
      sentence:
        'Es kam eine Antwort, die nicht zu dieser Frage gehört. Sie kann von etwas zwischen Outlook und Exchange stammen.',
    },
    unreadableReply: {
      title: 'Unlesbare Antwort',
      sentence: 'Die Antwort, die kam, lässt sich nicht lesen.',
    },
    noItem: {
      title: 'Keine Nachricht ausgewählt',
      sentence:
        'Outlook lässt Add-Ins nur bei Exchange anfragen, solange eine Nachricht ausgewählt ist. Welche, ist gleich.',
    },
    noPermission: {
      title: 'Berechtigung fehlt',
      sentence: 'Das Add-In ist ohne die Berechtigung installiert, das Postfach zu lesen und zu beschreiben.',
    },
    notSent: { title: 'Nicht gesendet', sentence: 'Die Anforderung konnte nicht gesendet werden.' },
    refused: {
      title: 'Add-Ins dürfen hier keine Anrufe verwalten',
      sentence:
        'Dieses Exchange lässt Add-Ins seine Telefonfunktionen nicht verwenden. Ihr Administrator kann es möglich machen, indem er „Aktive Anrufe“ unter demselben Hostnamen wie Outlook im Web bereitstellt.',
    },
    outlookRestricted: {
      title: 'Outlook hat abgelehnt',
      sentence: 'Outlook hat die Anforderung nicht durchgelassen.',
    },
    outlookError: { title: 'Fehler in Outlook', sentence: 'Outlook konnte dies nicht ausführen.' },
    sharedFolder: {
      title: 'Freigegebener Ordner',
      sentence:
        'In einem freigegebenen Ordner geht das nicht. Wählen Sie eine Nachricht aus Ihrem eigenen Postfach aus.',
    },
    replyTooLong: {
      title: 'Antwort zu lang',
      sentence: 'Die Antwort war viel länger als jede Auskunft über einen Anruf.',
    },
    silence: {
      title: 'Outlook antwortet nicht',
      sentence: 'Outlook hat nicht geantwortet. Der Anruf kann noch laufen.',
    },
    network: { title: 'Keine Verbindung', sentence: 'Exchange war nicht zu erreichen.' },
    http: {
      title: 'Exchange so nicht erreichbar',
      sentence: 'Der Server hat geantwortet, aber nicht so, wie Exchange es tut.',
    },
    signIn: {
      title: 'Anmeldung nicht gelungen',
      sentence:
        'Exchange ist da, hat die Anmeldung dieses Browsers aber nicht angenommen. Wenn Sie hier eine Schaltfläche drücken, fragt der Browser vielleicht nach Ihrem Namen und Kennwort: Dann fragt Exchange danach.',
    },
    accountUnproven: {
      title: 'Unklar, wer angemeldet ist',
      sentence:
        'Exchange kennt diesen Anruf nicht. Aber es steht noch nicht fest, ob sich dieser Browser dort mit Ihrem Konto anmeldet. Das zeigt sich, während eine Nachricht ausgewählt ist.',
    },
    otherAccount: {
      title: 'Als jemand anderes angemeldet',
      sentence:
        'Dieser Browser meldet sich bei Exchange mit einem Konto an, das dieses Postfach nicht öffnen darf. Melden Sie sich mit dem Konto an, dem das Postfach gehört.',
    },
  },
};
