import { oneOrOther, plural } from './plural.ts';
import type { Strings } from './Strings.ts';

const administrator = 'Chiedere all’amministratore';

/** Italian, impersonal as Outlook is. */
export const it: Strings = {
  heading: 'Chiamate attive',
  activeCallsList: 'Chiamate attive',
  recentCallsList: 'Chiamate recenti',
  callCount: (count) => plural(oneOrOther, count, { one: '# chiamata', other: '# chiamate' }),
  noCalls: 'Nessuna chiamata in corso.',
  loading: 'Avvio in corso…',

  states: {
    Idle: 'In attesa',
    Connecting: 'Sta chiamando',
    Alerted: 'Sta squillando',
    Connected: 'Connessa',
    Disconnected: 'Terminata',
    Incoming: 'In arrivo',
    Transferring: 'Trasferimento',
    Forwarding: 'Inoltro',
  },
  stillCalling: 'Sta ancora chiamando: il numero potrebbe non essere raggiungibile',
  placing: 'Avvio della chiamata',
  lookingUp: 'Verifica dello stato',
  hangingUp: 'Riaggancio',
  hangingUpSoon: 'Verrà riagganciata appena la chiamata sarà avviata',
  lastKnown: (state) => `${state} (ultimo stato noto)`,
  unfollowed: 'Forse sta squillando',
  unfollowedSentence:
    'Outlook non ha indicato se la chiamata è stata avviata. Il telefono potrebbe ancora squillare. Non è possibile seguire né riagganciare questa chiamata da qui: usare il telefono stesso.',
  unfollowedYet:
    'Outlook non ha ancora indicato se la chiamata è stata avviata. Il telefono potrebbe squillare. È già possibile riagganciare qui: avverrà appena Exchange segnalerà la chiamata. Fino ad allora, usare il telefono stesso.',
  notPlaced: 'Non avviata',
  neverSent: {
    title: 'Non avviata',
    sentence: 'Il riquadro è stato chiuso prima che questa chiamata potesse partire.',
  },
  callsInTheWay: {
    title: 'Troppe chiamate contemporaneamente',
    sentence:
      'Exchange non ha accettato un’altra chiamata oltre a quelle in corso. Riagganciare prima una di queste, poi riascoltare il messaggio.',
  },
  stillRuns: {
    title: 'Ancora in corso',
    sentence:
      'Exchange ha accettato l’ordine di riagganciare, ma indica che la chiamata è ancora in corso. Riagganciare di nuovo o usare il telefono stesso.',
  },

  call: (shortId) => `Chiamata ${shortId}`,
  callTo: (number) => `Chiamata a ${number}`,
  fromSender: (sender) => `da ${sender}`,
  toNumber: (number) => `a ${number}`,
  hangUp: 'Riaggancia',
  hangUpCall: (call) => `Riaggancia: ${call}`,
  hangUpAll: 'Riaggancia tutte',
  hangUpAllQuestion: (count) =>
    plural(oneOrOther, count, {
      one: 'Riagganciare # chiamata?',
      other: 'Riagganciare tutte le # chiamate?',
    }),
  hangUpAllCancel: 'Non riagganciare',
  hangUpAllFailed: (count) =>
    plural(oneOrOther, count, {
      one: 'Non è stato possibile riagganciare una chiamata.',
      other: 'Non è stato possibile riagganciare # chiamate.',
    }),
  tryAgainAt: (time) => `Nuovo tentativo tra ${time}.`,
  detailsOf: (call) => `Dettagli: ${call}`,
  callId: 'ID chiamata',
  copyId: 'Copia ID',
  copied: 'Copiato',
  dismiss: 'Nascondi',
  dismissCall: (call) => `Nascondi: ${call}`,
  playAgain: 'Riascolta',
  playAgainCall: (call) => `Riascolta: ${call}`,
  callingAlready: 'Questo messaggio è già in riproduzione su questo numero.',
  callTwice: 'Chiama una seconda volta',
  clear: 'Cancella',

  addCall: 'Aggiungi chiamata',
  add: 'Aggiungi',
  cancel: 'Annulla',
  added: {
    empty: 'Immettere l’ID di una chiamata.',
    alreadyListed: 'Questa chiamata è già nell’elenco.',
    unknown: 'Exchange non conosce alcuna chiamata con questo ID. Controllare l’ID.',
    notCarriable:
      'Questo ID contiene un carattere che non può essere inviato a Exchange. Copiare di nuovo l’ID.',
  },

  playOnPhone: 'Ascolta al telefono',
  phoneNumber: 'Numero di telefono',
  usedNumbers: 'Numeri già usati',
  voiceMessage: 'Messaggio vocale',
  readAloud: (subject) => `Letto ad alta voce: «${subject}»`,
  readAloudWithoutSubject: 'Messaggio, letto ad alta voce',
  anotherNumber: 'Ascolta su un altro telefono',
  selectMessage: 'Selezionare un messaggio per ascoltarlo al telefono.',
  numberMissing: 'Immettere un numero di telefono o un indirizzo SIP.',
  numberNotCarriable: 'Questo numero contiene un carattere che non può essere inviato a Exchange.',
  umNotEnabled: `La messaggistica unificata non è abilitata per questa cassetta postale. ${administrator} di abilitarla.`,
  playOnPhoneDisabled: `La funzionalità «Ascolta al telefono» è disattivata per questa cassetta postale. ${administrator} di attivarla.`,
  noPhone: (product) =>
    `Questa cassetta postale si trova su ${product}, che non offre chiamate telefoniche. Esistono con la messaggistica unificata, nelle cassette postali su Exchange Server 2010, 2013 e 2016.`,

  endings: {
    hungUp: 'Riagganciata',
    hungUpUnconfirmed: 'Riagganciata (non confermata)',
    unknown: 'Exchange non conosce più questa chiamata',
    expired: 'Nessuna notizia da più di un giorno',
    None: 'Terminata',
    UserBusy: 'Occupato',
    NoAnswer: 'Nessuno ha risposto',
    Unavailable: 'Non raggiungibile',
    Other: 'Linea caduta',
  },
  talked: (time) => `durata ${time}`,
  sipReason: (code, text) => `SIP ${[code, text].filter(Boolean).join(' ')}`,

  announcement: (call, state) => `${call}: ${state}`,
  quiet: (time) => `Exchange è occupato. Le chiamate verranno verificate di nuovo tra ${time}.`,
  offline: 'Connessione assente. Viene mostrato l’ultimo stato noto.',
  rememberedInBrowser:
    'Al momento non è possibile scrivere nella cassetta postale. Nel frattempo le chiamate vengono ricordate solo in questo browser.',
  rememberedNowhere:
    'Non è possibile ricordare le chiamate: tenere aperto questo riquadro finché non sono terminate.',

  support: {
    title: 'Per il supporto tecnico',
    way: 'Accesso a Exchange',
    ways: { makeEwsRequestAsync: 'tramite Outlook', direct: 'diretto', none: 'ancora nessuna risposta' },
    version: 'Chiamate attive',
    officeJs: 'office.js',
    outlook: 'Outlook',
    exchange: 'Exchange',
    mailbox: 'Set di requisiti Mailbox',
    language: 'Lingua',
    lastError: 'Ultimo errore',
    none: 'nessuno',
    copy: 'Copia dettagli',
    copyWithCalls: 'Copia dettagli con le chiamate',
  },
  check: {
    button: 'Verifica questa cassetta postale',
    hint: 'Chiede a Exchange che cosa funziona qui. Nessun telefono squilla. Il browser può aprire la finestra di accesso.',
    checking: 'Verifica in corso…',
    outlook: 'Tramite Outlook',
    direct: 'Direttamente',
    unifiedMessaging: 'Messaggistica unificata',
    settings: 'Impostazioni nella cassetta postale',
    works: 'funziona',
    on: 'attiva',
    off: 'non attiva',
    unknown: 'non si sa',
    saved: 'si possono salvare',
    notSaved: 'non si possono salvare',
    verdicts: {
      both: 'Le chiamate funzionano qui, tramite Outlook e direttamente.',
      outlook: 'Le chiamate funzionano qui, tramite Outlook.',
      direct: 'Le chiamate funzionano qui, direttamente. Outlook non le inoltra, e non è necessario.',
      none: 'Le chiamate qui non funzionano ancora.',
    },
  },

  ribbon: {
    calling: (number) => `Chiamata a ${number} in corso. «Riaggancia» la termina.`,
    callingUnremembered: (number) =>
      `Chiamata a ${number} in corso. Qui non può essere ricordata: riagganciare dal telefono stesso.`,
    callingAlready: (number) =>
      `Questo messaggio è già in riproduzione su ${number}. «Riaggancia» termina la chiamata.`,
    hungUp: (count) =>
      plural(oneOrOther, count, { one: 'Chiamata riagganciata.', other: '# chiamate riagganciate.' }),
    noCall: 'Nessuna chiamata in corso.',
    failed: (what, next) => `${what}. ${next}`,
    changeNumber: 'Aprire «Chiamate attive» per chiamare un altro numero.',
    seeDetails: 'Aprire «Chiamate attive» per i dettagli.',
    noNumber: 'Non si conosce alcun numero da chiamare. Aprire «Chiamate attive» e immetterne uno.',
    noPhone: (product) => `Questa cassetta postale è su ${product}, che non offre chiamate telefoniche.`,
    mayRing:
      'Exchange non ha indicato se la chiamata è stata avviata. Il telefono potrebbe squillare: riagganciare dal telefono stesso.',
    stillRuns:
      'Secondo Exchange la chiamata è ancora in corso. Riagganciare di nuovo o usare il telefono stesso.',
    unconfirmed:
      'Exchange ha accettato l’ordine di riagganciare, ma non lo ha confermato. Riagganciare di nuovo o usare il telefono stesso.',
  },

  outside: {
    title: 'Il posto di questa pagina è Outlook',
    sentence:
      '«Chiamate attive» funziona all’interno di Outlook, accanto a un messaggio. In una normale finestra del browser non può fare nulla.',
    install:
      'Per installarlo, aprire Outlook sul Web, andare a Impostazioni, Gestisci componenti aggiuntivi (o Scarica componenti aggiuntivi, Componenti aggiuntivi personali), scegliere Aggiungi un componente aggiuntivo personalizzato e indicare l’indirizzo del manifesto:',
    then: 'Aprire quindi un messaggio e scegliere «Chiamate attive».',
  },
  officeMissing: {
    title: 'Manca una parte di questa pagina',
    sentence:
      'Impossibile caricare il file office.js. Chiudere il riquadro e riaprirlo. Se non basta, chiedere all’amministratore di controllare l’installazione di «Chiamate attive».',
  },
  officeSilent: {
    title: 'Outlook non risponde',
    sentence:
      '«Chiamate attive» è ancora in attesa di Outlook. Chiudere il riquadro e riaprirlo oppure ricaricare Outlook.',
  },
  startFailed: {
    title: 'Impossibile avviare «Chiamate attive»',
    sentence:
      'Qualcosa non ha funzionato durante l’avvio di questo riquadro. Le chiamate in corso non ne risentono. Chiudere il riquadro e riaprirlo. Se non basta, comunicare i dettagli al supporto tecnico.',
  },
  broken: {
    title: 'Qualcosa non ha funzionato',
    sentence: 'Questa parte del riquadro si è bloccata. Le chiamate non ne risentono.',
    tryAgain: 'Mostra di nuovo',
  },

  faultAction: {
    tryAgain: 'Riprovare.',
    selectMessage: 'Selezionare un messaggio e riprovare.',
    changeNumber: 'Modificare il numero e riprovare.',
    askAdministrator: 'Chiedere aiuto all’amministratore.',
    copyDetails: 'Copiare i dettagli e inviarli al supporto tecnico.',
  },
  exchangeSays: (detail) => `Dettagli: ${detail}`,
  guide: 'Guida per gli amministratori',
  faults: {
    callUnknown: { title: 'Chiamata sconosciuta', sentence: 'Exchange non conosce questa chiamata.' },
    numberInvalid: {
      title: 'Numero non valido',
      sentence: 'Exchange non accetta questo numero di telefono.',
    },
    numberNotDialable: {
      title: 'Numero non consentito',
      sentence: 'Le regole di composizione dell’organizzazione non consentono di chiamare questo numero.',
    },
    sipAddressInvalid: {
      title: 'Indirizzo SIP non valido',
      sentence: 'Exchange si aspetta qui un indirizzo SIP, ad esempio user@contoso.com.',
    },
    gatewayNotFound: {
      title: 'Nessun gateway telefonico',
      sentence: 'Exchange non dispone di un gateway telefonico in grado di effettuare questa chiamata.',
    },
    dialPlanNotFound: {
      title: 'Nessun dial plan',
      sentence: 'Exchange non trova un dial plan per la cassetta postale.',
    },
    umRequestFailed: {
      title: 'Errore della messaggistica unificata',
      sentence: 'Il server di messaggistica unificata non ha potuto eseguire l’operazione.',
    },
    umServerNotFound: {
      title: 'Nessun server di messaggistica unificata',
      sentence: 'Exchange non trova un server di messaggistica unificata per la cassetta postale.',
    },
    umServerUnavailable: {
      title: 'La messaggistica unificata non risponde',
      sentence: 'Il server di messaggistica unificata al momento non è raggiungibile.',
    },
    umNotEnabled: {
      title: 'Non abilitata per le chiamate',
      sentence: 'La messaggistica unificata non è abilitata per la cassetta postale.',
    },
    messageNotFound: {
      title: 'Messaggio non trovato',
      sentence: 'Exchange non trova più questo messaggio.',
    },
    accessDenied: { title: 'Accesso negato', sentence: 'Exchange non consente questa operazione.' },
    requestNotUnderstood: {
      title: 'Exchange non ha capito',
      sentence: 'Questo server Exchange non accetta la richiesta così com’è stata inviata.',
    },
    serverBusy: { title: 'Exchange è occupato', sentence: 'Exchange ha troppo da fare in questo momento.' },
    serverTimeout: {
      title: 'Exchange ha impiegato troppo tempo',
      sentence: 'Exchange non ha terminato in tempo.',
    },
    serverError: { title: 'Errore in Exchange', sentence: 'Qualcosa non ha funzionato in Exchange.' },
    mailboxUnavailable: {
      title: 'Cassetta postale non raggiungibile',
      sentence: 'Exchange al momento non riesce a raggiungere la cassetta postale.',
    },
    mailboxMoving: {
      title: 'Cassetta postale in spostamento',
      sentence: 'La cassetta postale viene spostata in un altro server.',
    },
    passwordExpired: {
      title: 'Password scaduta',
      sentence: 'La password è scaduta. Cambiarla e riprovare.',
    },
    accountDisabled: { title: 'Account disabilitato', sentence: 'L’account è disabilitato.' },
    mailboxNotFound: {
      title: 'Cassetta postale non trovata',
      sentence: 'Exchange non trova la cassetta postale.',
    },
    warning: {
      title: 'Non eseguita',
      sentence: 'Exchange ha risposto con un avviso e non ha eseguito l’operazione.',
    },
    unknownCode: { title: 'Exchange ha rifiutato', sentence: 'Exchange non ha eseguito l’operazione.' },
    otherReply: {
      title: 'Risposta imprevista',
      sentence:
        'È arrivata una risposta che non riguarda questa domanda. Può provenire da qualcosa tra Outlook ed Exchange.',
    },
    unreadableReply: {
      title: 'Risposta illeggibile',
      sentence: 'La risposta ricevuta non può essere letta.',
    },
    noItem: {
      title: 'Nessun messaggio selezionato',
      sentence:
        'Outlook consente ai componenti aggiuntivi di interrogare Exchange solo mentre è selezionato un messaggio. Va bene qualsiasi messaggio.',
    },
    noPermission: {
      title: 'Autorizzazione mancante',
      sentence:
        'Il componente aggiuntivo è installato senza l’autorizzazione a leggere e scrivere nella cassetta postale.',
    },
    notSent: { title: 'Non inviata', sentence: 'Non è stato possibile inviare la richiesta.' },
    refused: {
      title: 'Qui i componenti aggiuntivi non possono gestire le chiamate',
      sentence:
        'Questo server Exchange non consente ai componenti aggiuntivi di usare le funzioni telefoniche. L’amministratore può renderlo possibile pubblicando «Chiamate attive» con lo stesso nome host di Outlook sul Web.',
    },
    outlookRestricted: {
      title: 'Outlook ha rifiutato',
      sentence: 'Outlook non ha lasciato passare la richiesta.',
    },
    outlookError: { title: 'Errore in Outlook', sentence: 'Outlook non ha potuto eseguire l’operazione.' },
    sharedFolder: {
      title: 'Cartella condivisa',
      sentence:
        'In una cartella condivisa non è possibile. Selezionare un messaggio della propria cassetta postale.',
    },
    replyTooLong: {
      title: 'Risposta troppo lunga',
      sentence: 'La risposta era molto più lunga di qualsiasi risposta su una chiamata.',
    },
    silence: {
      title: 'Outlook non risponde',
      sentence: 'Outlook non ha risposto. La chiamata potrebbe essere ancora in corso.',
    },
    network: { title: 'Nessuna connessione', sentence: 'Non è stato possibile raggiungere Exchange.' },
    http: {
      title: 'Exchange non raggiungibile in questo modo',
      sentence: 'Il server ha risposto, ma non come risponde Exchange.',
    },
    signIn: {
      title: 'Accesso non riuscito',
      sentence:
        'Exchange c’è, ma non ha accettato l’accesso di questo browser. Quando si preme un pulsante qui, il browser può chiedere nome e password: è Exchange che li chiede.',
    },
    accountUnproven: {
      title: 'Non è certo chi ha eseguito l’accesso',
      sentence:
        'Exchange non conosce questa chiamata, ma non si sa ancora se questo browser vi accede con il proprio account. Lo si verifica mentre è selezionato un messaggio.',
    },
    otherAccount: {
      title: 'Accesso con un altro account',
      sentence:
        'Questo browser accede a Exchange con un account che non può aprire questa cassetta postale. Accedere con l’account a cui appartiene la cassetta postale.',
    },
  },
};
