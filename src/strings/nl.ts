import { oneOrOther, plural } from './plural.ts';
import type { Strings } from './Strings.ts';

const administrator = 'Vraag uw beheerder';

/** Dutch. */
export const nl: Strings = {
  heading: 'Actieve oproepen',
  activeCallsList: 'Actieve oproepen',
  recentCallsList: 'Recente oproepen',
  callCount: (count) => plural(oneOrOther, count, { one: '# oproep', other: '# oproepen' }),
  noCalls: 'Er loopt geen oproep.',
  loading: 'Bezig met starten…',

  states: {
    Idle: 'Wacht',
    Connecting: 'Belt',
    Alerted: 'Gaat over',
    Connected: 'Verbonden',
    Disconnected: 'Beëindigd',
    Incoming: 'Binnenkomend',
    Transferring: 'Wordt doorverbonden',
    Forwarding: 'Wordt doorgeschakeld',
  },
  stillCalling: 'Belt nog steeds: het nummer is mogelijk niet bereikbaar',
  placing: 'Wordt gestart',
  lookingUp: 'Wordt opgevraagd',
  hangingUp: 'Wordt opgehangen',
  hangingUpSoon: 'Wordt opgehangen zodra de oproep is gestart',
  lastKnown: (state) => `${state} (laatst bekend)`,
  unfollowed: 'Gaat misschien over',
  unfollowedSentence:
    'Outlook heeft niet gemeld of de oproep is gestart. Uw telefoon kan nog overgaan. Deze oproep kan hier niet worden gevolgd of opgehangen: gebruik de telefoon zelf.',
  unfollowedYet:
    'Outlook heeft nog niet gemeld of de oproep is gestart. Uw telefoon kan overgaan. U kunt hier al ophangen: dat gebeurt zodra Exchange de oproep meldt. Gebruik tot die tijd de telefoon zelf.',
  notPlaced: 'Niet gestart',
  neverSent: {
    title: 'Niet gestart',
    sentence: 'Het deelvenster is gesloten voordat deze oproep kon worden verstuurd.',
  },
  callsInTheWay: {
    title: 'Te veel oproepen tegelijk',
    sentence:
      'Exchange heeft naast de lopende oproepen geen nieuwe aangenomen. Hang eerst een daarvan op en speel het bericht daarna opnieuw af.',
  },
  stillRuns: {
    title: 'Loopt nog',
    sentence:
      'Exchange heeft de opdracht om op te hangen aangenomen, maar meldt dat de oproep nog loopt. Hang opnieuw op of gebruik de telefoon zelf.',
  },

  call: (shortId) => `Oproep ${shortId}`,
  callTo: (number) => `Oproep naar ${number}`,
  fromSender: (sender) => `van ${sender}`,
  toNumber: (number) => `naar ${number}`,
  hangUp: 'Ophangen',
  hangUpCall: (call) => `Ophangen: ${call}`,
  hangUpAll: 'Alles ophangen',
  hangUpAllQuestion: (count) =>
    plural(oneOrOther, count, { one: '# oproep ophangen?', other: 'Alle # oproepen ophangen?' }),
  hangUpAllCancel: 'Niet ophangen',
  hangUpAllFailed: (count) =>
    plural(oneOrOther, count, {
      one: 'Eén oproep kon niet worden opgehangen.',
      other: '# oproepen konden niet worden opgehangen.',
    }),
  tryAgainAt: (time) => `Nieuwe poging over ${time}.`,
  detailsOf: (call) => `Details: ${call}`,
  callId: 'Oproep-id',
  copyId: 'Id kopiëren',
  copied: 'Gekopieerd',
  dismiss: 'Verbergen',
  dismissCall: (call) => `Verbergen: ${call}`,
  playAgain: 'Opnieuw afspelen',
  playAgainCall: (call) => `Opnieuw afspelen: ${call}`,
  callingAlready: 'Dit bericht wordt al op dit nummer afgespeeld.',
  callTwice: 'Nog een keer bellen',
  clear: 'Wissen',

  addCall: 'Oproep toevoegen',
  add: 'Toevoegen',
  cancel: 'Annuleren',
  added: {
    empty: 'Voer de id van een oproep in.',
    alreadyListed: 'Deze oproep staat al in de lijst.',
    unknown: 'Exchange kent geen oproep met deze id. Controleer de id.',
    notCarriable:
      'Deze id bevat een teken dat niet naar Exchange kan worden verzonden. Kopieer de id opnieuw.',
  },

  playOnPhone: 'Afspelen op telefoon',
  phoneNumber: 'Telefoonnummer',
  usedNumbers: 'Eerder gebruikte nummers',
  voiceMessage: 'Spraakbericht',
  readAloud: (subject) => `Wordt voorgelezen: ‘${subject}’`,
  readAloudWithoutSubject: 'Bericht, wordt voorgelezen',
  anotherNumber: 'Afspelen op een andere telefoon',
  selectMessage: 'Selecteer een bericht om het op uw telefoon af te spelen.',
  numberMissing: 'Voer een telefoonnummer of een SIP-adres in.',
  numberNotCarriable: 'Dit nummer bevat een teken dat niet naar Exchange kan worden verzonden.',
  umNotEnabled: `Unified Messaging is niet ingeschakeld voor dit postvak. ${administrator} dit in te schakelen.`,
  playOnPhoneDisabled: `‘Afspelen op telefoon’ is uitgeschakeld voor dit postvak. ${administrator} dit in te schakelen.`,
  noPhone: (product) =>
    `Dit postvak staat op ${product}, waar geen telefoonoproepen bestaan. Die bestaan met Unified Messaging, in postvakken op Exchange Server 2010, 2013 en 2016.`,

  endings: {
    hungUp: 'Opgehangen',
    hungUpUnconfirmed: 'Opgehangen (niet bevestigd)',
    unknown: 'Exchange kent deze oproep niet meer',
    expired: 'Al meer dan een dag niets vernomen',
    None: 'Beëindigd',
    UserBusy: 'In gesprek',
    NoAnswer: 'Geen gehoor',
    Unavailable: 'Niet bereikbaar',
    Other: 'Verbinding verbroken',
  },
  talked: (time) => `duur ${time}`,
  sipReason: (code, text) => `SIP ${[code, text].filter(Boolean).join(' ')}`,

  announcement: (call, state) => `${call}: ${state}`,
  quiet: (time) => `Exchange heeft het druk. Oproepen worden over ${time} weer opgevraagd.`,
  offline: 'U bent offline. U ziet de laatst bekende stand.',
  rememberedInBrowser:
    'Er kan nu niet naar uw postvak worden geschreven. Tot dat weer kan, worden oproepen alleen in deze browser onthouden.',
  rememberedNowhere:
    'Oproepen kunnen niet worden onthouden: houd dit deelvenster open totdat ze zijn beëindigd.',

  support: {
    title: 'Voor de helpdesk',
    way: 'Weg naar Exchange',
    ways: { makeEwsRequestAsync: 'via Outlook', direct: 'rechtstreeks', none: 'nog geen antwoord' },
    version: 'Actieve oproepen',
    officeJs: 'office.js',
    outlook: 'Outlook',
    exchange: 'Exchange',
    mailbox: 'Vereistenset Mailbox',
    language: 'Taal',
    lastError: 'Laatste fout',
    none: 'geen',
    copy: 'Details kopiëren',
    copyWithCalls: 'Details met oproepen kopiëren',
  },
  check: {
    button: 'Dit postvak controleren',
    hint: 'Vraagt Exchange wat hier werkt. Er gaat geen telefoon over. Uw browser opent misschien zijn aanmeldvenster.',
    checking: 'Bezig met controleren…',
    outlook: 'Via Outlook',
    direct: 'Rechtstreeks',
    unifiedMessaging: 'Unified Messaging',
    settings: 'Instellingen in het postvak',
    works: 'werkt',
    on: 'aan',
    off: 'uit',
    unknown: 'niet bekend',
    saved: 'kunnen worden opgeslagen',
    notSaved: 'kunnen niet worden opgeslagen',
    verdicts: {
      both: 'Oproepen werken hier, via Outlook en rechtstreeks.',
      outlook: 'Oproepen werken hier, via Outlook.',
      direct: 'Oproepen werken hier, rechtstreeks. Outlook geeft ze niet door, en dat hoeft ook niet.',
      none: 'Oproepen werken hier nog niet.',
    },
  },

  ribbon: {
    calling: (number) => `${number} wordt gebeld. ‘Ophangen’ beëindigt de oproep.`,
    callingUnremembered: (number) =>
      `${number} wordt gebeld. De oproep kan hier niet worden onthouden: hang op met de telefoon zelf.`,
    callingAlready: (number) =>
      `Dit bericht wordt al afgespeeld op ${number}. ‘Ophangen’ beëindigt de oproep.`,
    hungUp: (count) => plural(oneOrOther, count, { one: 'Opgehangen.', other: '# oproepen opgehangen.' }),
    noCall: 'Er loopt geen oproep.',
    failed: (what, next) => `${what}. ${next}`,
    changeNumber: 'Open ‘Actieve oproepen’ om een ander nummer te bellen.',
    seeDetails: 'Open ‘Actieve oproepen’ voor de details.',
    noNumber: 'Er is geen nummer bekend. Open ‘Actieve oproepen’ en voer er daar een in.',
    noPhone: (product) => `Dit postvak staat op ${product}, waar geen telefoonoproepen bestaan.`,
    mayRing:
      'Exchange heeft niet gemeld of de oproep is gestart. Uw telefoon kan overgaan: hang op met de telefoon zelf.',
    stillRuns: 'Volgens Exchange loopt de oproep nog. Hang opnieuw op of gebruik de telefoon zelf.',
    unconfirmed:
      'Exchange heeft de opdracht om op te hangen aangenomen, maar niet bevestigd. Hang opnieuw op of gebruik de telefoon zelf.',
  },

  outside: {
    title: 'Deze pagina hoort in Outlook',
    sentence:
      '‘Actieve oproepen’ werkt in Outlook, naast een bericht. In een gewoon browservenster kan het niets doen.',
    install:
      'Als u het wilt installeren, opent u de webversie van Outlook, gaat u naar Instellingen, Invoegtoepassingen beheren (of Invoegtoepassingen downloaden, Mijn invoegtoepassingen), kiest u Een aangepaste invoegtoepassing toevoegen en geeft u het adres van het manifest op:',
    then: 'Open daarna een bericht en kies ‘Actieve oproepen’.',
  },
  officeMissing: {
    title: 'Een deel van deze pagina ontbreekt',
    sentence:
      'Het bestand office.js kan niet worden geladen. Sluit het deelvenster en open het opnieuw. Als dat niet helpt, vraagt u uw beheerder om de installatie van ‘Actieve oproepen’ te controleren.',
  },
  officeSilent: {
    title: 'Outlook antwoordt niet',
    sentence:
      '‘Actieve oproepen’ wacht nog op Outlook. Sluit het deelvenster en open het opnieuw, of laad Outlook opnieuw.',
  },
  startFailed: {
    title: '‘Actieve oproepen’ kon niet starten',
    sentence:
      'Er is iets misgegaan bij het starten van dit deelvenster. Lopende oproepen worden hierdoor niet beïnvloed. Sluit het deelvenster en open het opnieuw. Als dat niet helpt, geeft u de details door aan uw helpdesk.',
  },
  broken: {
    title: 'Hier is iets misgegaan',
    sentence: 'Dit deel van het deelvenster werkt niet meer. Er is niets met uw oproepen gebeurd.',
    tryAgain: 'Opnieuw weergeven',
  },

  faultAction: {
    tryAgain: 'Probeer het opnieuw.',
    selectMessage: 'Selecteer een bericht en probeer het opnieuw.',
    changeNumber: 'Wijzig het nummer en probeer het opnieuw.',
    askAdministrator: 'Vraag uw beheerder om hulp.',
    copyDetails: 'Kopieer de details en geef ze door aan uw helpdesk.',
  },
  exchangeSays: (detail) => `Details: ${detail}`,
  guide: 'Handleiding voor beheerders',
  faults: {
    callUnknown: { title: 'Oproep onbekend', sentence: 'Exchange kent deze oproep niet.' },
    numberInvalid: {
      title: 'Geen telefoonnummer',
      sentence: 'Exchange accepteert dit telefoonnummer niet.',
    },
    numberNotDialable: {
      title: 'Nummer niet toegestaan',
      sentence: 'De kiesregels van uw organisatie staan geen oproep naar dit nummer toe.',
    },
    sipAddressInvalid: {
      title: 'Geen SIP-adres',
      sentence: 'Exchange verwacht hier een SIP-adres, zoals user@contoso.com.',
    },
    gatewayNotFound: {
      title: 'Geen telefoniegateway',
      sentence: 'Exchange heeft geen telefoniegateway die deze oproep kan starten.',
    },
    dialPlanNotFound: {
      title: 'Geen kiesplan',
      sentence: 'Exchange vindt geen kiesplan voor uw postvak.',
    },
    umRequestFailed: {
      title: 'Fout in Unified Messaging',
      sentence: 'De Unified Messaging-server kon dit niet uitvoeren.',
    },
    umServerNotFound: {
      title: 'Geen Unified Messaging-server',
      sentence: 'Exchange vindt geen Unified Messaging-server voor uw postvak.',
    },
    umServerUnavailable: {
      title: 'Unified Messaging antwoordt niet',
      sentence: 'De Unified Messaging-server is nu niet bereikbaar.',
    },
    umNotEnabled: {
      title: 'Niet ingeschakeld voor telefoonoproepen',
      sentence: 'Unified Messaging is niet ingeschakeld voor uw postvak.',
    },
    messageNotFound: {
      title: 'Bericht niet gevonden',
      sentence: 'Exchange kan dit bericht niet meer vinden.',
    },
    accessDenied: { title: 'Toegang geweigerd', sentence: 'Exchange staat u dit niet toe.' },
    requestNotUnderstood: {
      title: 'Exchange heeft het niet begrepen',
      sentence: 'Deze Exchange-server accepteert de aanvraag niet zoals die is verzonden.',
    },
    serverBusy: {
      title: 'Exchange heeft het druk',
      sentence: 'Exchange heeft op dit moment te veel te doen.',
    },
    serverTimeout: {
      title: 'Exchange deed er te lang over',
      sentence: 'Exchange was niet op tijd klaar.',
    },
    serverError: { title: 'Fout in Exchange', sentence: 'In Exchange is iets misgegaan.' },
    mailboxUnavailable: {
      title: 'Postvak niet bereikbaar',
      sentence: 'Exchange kan uw postvak nu niet bereiken.',
    },
    mailboxMoving: {
      title: 'Postvak wordt verplaatst',
      sentence: 'Uw postvak wordt naar een andere server verplaatst.',
    },
    passwordExpired: {
      title: 'Wachtwoord verlopen',
      sentence: 'Uw wachtwoord is verlopen. Wijzig het en probeer het opnieuw.',
    },
    accountDisabled: { title: 'Account uitgeschakeld', sentence: 'Uw account is uitgeschakeld.' },
    mailboxNotFound: { title: 'Postvak niet gevonden', sentence: 'Exchange vindt uw postvak niet.' },
    warning: {
      title: 'Niet uitgevoerd',
      sentence: 'Exchange heeft met een waarschuwing geantwoord en dit niet uitgevoerd.',
    },
    unknownCode: { title: 'Exchange heeft geweigerd', sentence: 'Exchange heeft dit niet uitgevoerd.' },
    otherReply: {
      title: 'Onverwacht antwoord',
      sentence:
        'Er kwam een antwoord dat niet bij deze vraag hoort. Het kan afkomstig zijn van iets tussen Outlook en Exchange.',
    },
    unreadableReply: {
      title: 'Onleesbaar antwoord',
      sentence: 'Het ontvangen antwoord kan niet worden gelezen.',
    },
    noItem: {
      title: 'Geen bericht geselecteerd',
      sentence:
        'Outlook laat invoegtoepassingen alleen vragen aan Exchange stellen zolang er een bericht is geselecteerd. Elk bericht is goed.',
    },
    noPermission: {
      title: 'Machtiging ontbreekt',
      sentence:
        'De invoegtoepassing is geïnstalleerd zonder de machtiging om het postvak te lezen en ernaar te schrijven.',
    },
    notSent: { title: 'Niet verzonden', sentence: 'De aanvraag kon niet worden verzonden.' },
    refused: {
      title: 'Invoegtoepassingen mogen hier geen oproepen beheren',
      sentence:
        'Deze Exchange-server laat invoegtoepassingen de telefoonfuncties niet gebruiken. Uw beheerder kan dit mogelijk maken door ‘Actieve oproepen’ aan te bieden onder dezelfde hostnaam als de webversie van Outlook.',
    },
    outlookRestricted: {
      title: 'Outlook heeft geweigerd',
      sentence: 'Outlook heeft de aanvraag niet doorgelaten.',
    },
    outlookError: { title: 'Fout in Outlook', sentence: 'Outlook kon dit niet uitvoeren.' },
    sharedFolder: {
      title: 'Gedeelde map',
      sentence: 'Dit werkt niet in een gedeelde map. Selecteer een bericht uit uw eigen postvak.',
    },
    replyTooLong: {
      title: 'Antwoord te lang',
      sentence: 'Het antwoord was veel langer dan enig antwoord over een oproep.',
    },
    silence: {
      title: 'Outlook reageert niet',
      sentence: 'Outlook heeft niet geantwoord. De oproep kan nog actief zijn.',
    },
    network: { title: 'Geen verbinding', sentence: 'Exchange kon niet worden bereikt.' },
    http: {
      title: 'Exchange niet bereikbaar op deze manier',
      sentence: 'De server heeft geantwoord, maar niet zoals Exchange dat doet.',
    },
    signIn: {
      title: 'Aanmelden is niet gelukt',
      sentence:
        'Exchange is er, maar accepteerde de aanmelding van deze browser niet. Als u hier op een knop drukt, vraagt de browser misschien om uw naam en wachtwoord: dan is het Exchange dat erom vraagt.',
    },
    accountUnproven: {
      title: 'Onzeker wie is aangemeld',
      sentence:
        'Exchange kent deze oproep niet, maar het is nog niet bekend of deze browser zich daar met uw account aanmeldt. Dat blijkt zolang er een bericht is geselecteerd.',
    },
    otherAccount: {
      title: 'Aangemeld als iemand anders',
      sentence:
        'Deze browser meldt zich bij Exchange aan met een account dat dit postvak niet mag openen. Meld u aan met het account waarvan het postvak is.',
    },
  },
};
