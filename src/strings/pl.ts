import { plural } from './plural.ts';
import type { PluralRule } from './plural.ts';
import type { Strings } from './Strings.ts';

const administrator = 'Poproś administratora';

/** Polish counts 2 to 4, 22 to 24 and so on in a way of their own. */
export const polish: PluralRule<'one' | 'few' | 'many'> = (count) => {
  if (count === 1) return 'one';
  const [last, lastTwo] = [count % 10, count % 100];
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'many';
};

/** Polish. */
export const pl: Strings = {
  heading: 'Aktywne połączenia',
  activeCallsList: 'Aktywne połączenia',
  recentCallsList: 'Ostatnie połączenia',
  callCount: (count) =>
    plural(polish, count, { one: '# połączenie', few: '# połączenia', many: '# połączeń' }),
  noCalls: 'Brak trwających połączeń.',
  loading: 'Uruchamianie…',

  states: {
    Idle: 'Oczekuje',
    Connecting: 'Łączenie',
    Alerted: 'Dzwoni',
    Connected: 'Połączono',
    Disconnected: 'Zakończone',
    Incoming: 'Przychodzące',
    Transferring: 'Przełączanie',
    Forwarding: 'Przekierowywanie',
  },
  stillCalling: 'Nadal trwa łączenie: numer może być nieosiągalny',
  placing: 'Nawiązywanie połączenia',
  lookingUp: 'Sprawdzanie',
  hangingUp: 'Rozłączanie',
  hangingUpSoon: 'Zostanie rozłączone zaraz po nawiązaniu połączenia',
  lastKnown: (state) => `${state} (ostatni znany stan)`,
  unfollowed: 'Może dzwonić',
  unfollowedSentence:
    'Program Outlook nie poinformował, czy połączenie zostało nawiązane. Telefon może jeszcze zadzwonić. Tego połączenia nie można stąd śledzić ani rozłączyć: użyj samego telefonu.',
  unfollowedYet:
    'Program Outlook jeszcze nie poinformował, czy połączenie zostało nawiązane. Telefon może zadzwonić. Możesz rozłączyć już teraz: nastąpi to, gdy tylko serwer Exchange zgłosi połączenie. Do tego czasu użyj samego telefonu.',
  notPlaced: 'Nie nawiązano',
  neverSent: {
    title: 'Nie nawiązano połączenia',
    sentence: 'Okienko zamknięto, zanim to połączenie mogło zostać wysłane.',
  },
  callsInTheWay: {
    title: 'Za dużo połączeń naraz',
    sentence:
      'Serwer Exchange nie przyjął kolejnego połączenia oprócz trwających. Najpierw rozłącz jedno z nich, a potem odtwórz wiadomość ponownie.',
  },
  stillRuns: {
    title: 'Nadal trwa',
    sentence:
      'Serwer Exchange przyjął polecenie rozłączenia, ale informuje, że połączenie nadal trwa. Rozłącz ponownie albo użyj samego telefonu.',
  },

  call: (shortId) => `Połączenie ${shortId}`,
  callTo: (number) => `Połączenie z ${number}`,
  fromSender: (sender) => `od: ${sender}`,
  toNumber: (number) => `na numer ${number}`,
  hangUp: 'Rozłącz',
  hangUpCall: (call) => `Rozłącz: ${call}`,
  hangUpAll: 'Rozłącz wszystkie',
  hangUpAllQuestion: (count) =>
    plural(polish, count, {
      one: 'Rozłączyć # połączenie?',
      few: 'Rozłączyć wszystkie # połączenia?',
      many: 'Rozłączyć wszystkie # połączeń?',
    }),
  hangUpAllCancel: 'Nie rozłączaj',
  hangUpAllFailed: (count) =>
    plural(polish, count, {
      one: 'Nie udało się rozłączyć # połączenia.',
      few: 'Nie udało się rozłączyć # połączeń.',
      many: 'Nie udało się rozłączyć # połączeń.',
    }),
  tryAgainAt: (time) => `Ponowna próba za ${time}.`,
  detailsOf: (call) => `Szczegóły: ${call}`,
  callId: 'Identyfikator połączenia',
  copyId: 'Kopiuj identyfikator',
  copied: 'Skopiowano',
  dismiss: 'Ukryj',
  dismissCall: (call) => `Ukryj: ${call}`,
  playAgain: 'Odtwórz ponownie',
  playAgainCall: (call) => `Odtwórz ponownie: ${call}`,
  callingAlready: 'Ta wiadomość jest już odtwarzana pod tym numerem.',
  callTwice: 'Zadzwoń drugi raz',
  clear: 'Wyczyść',

  addCall: 'Dodaj połączenie',
  add: 'Dodaj',
  cancel: 'Anuluj',
  added: {
    empty: 'Wprowadź identyfikator połączenia.',
    alreadyListed: 'To połączenie jest już na liście.',
    unknown: 'Serwer Exchange nie zna połączenia o tym identyfikatorze. Sprawdź identyfikator.',
    notCarriable:
      'Ten identyfikator zawiera znak, którego nie można wysłać do serwera Exchange. Skopiuj identyfikator jeszcze raz.',
  },

  playOnPhone: 'Odtwórz przez telefon',
  phoneNumber: 'Numer telefonu',
  usedNumbers: 'Wcześniej używane numery',
  voiceMessage: 'Wiadomość głosowa',
  readAloud: (subject) => `Odczytywana na głos: „${subject}”`,
  readAloudWithoutSubject: 'Wiadomość odczytywana na głos',
  anotherNumber: 'Odtwórz przez inny telefon',
  selectMessage: 'Zaznacz wiadomość, aby odtworzyć ją przez telefon.',
  numberMissing: 'Wprowadź numer telefonu lub adres SIP.',
  numberNotCarriable: 'Ten numer zawiera znak, którego nie można wysłać do serwera Exchange.',
  umNotEnabled: `Usługa Unified Messaging nie jest włączona dla tej skrzynki pocztowej. ${administrator} o jej włączenie.`,
  playOnPhoneDisabled: `Odtwarzanie przez telefon jest wyłączone dla tej skrzynki pocztowej. ${administrator} o jego włączenie.`,
  noPhone: (product) =>
    `Ta skrzynka pocztowa znajduje się w ${product}, gdzie nie ma połączeń telefonicznych. Są one dostępne z usługą Unified Messaging, w skrzynkach pocztowych na serwerach Exchange Server 2010, 2013 i 2016.`,

  endings: {
    hungUp: 'Rozłączone',
    hungUpUnconfirmed: 'Rozłączone (bez potwierdzenia)',
    unknown: 'Serwer Exchange nie zna już tego połączenia',
    expired: 'Brak informacji od ponad doby',
    None: 'Zakończone',
    UserBusy: 'Zajęte',
    NoAnswer: 'Nikt nie odebrał',
    Unavailable: 'Numer nieosiągalny',
    Other: 'Połączenie przerwane',
  },
  talked: (time) => `czas ${time}`,
  sipReason: (code, text) => `SIP ${[code, text].filter(Boolean).join(' ')}`,

  announcement: (call, state) => `${call}: ${state}`,
  quiet: (time) => `Serwer Exchange jest zajęty. Połączenia zostaną ponownie sprawdzone za ${time}.`,
  offline: 'Jesteś w trybie offline. Wyświetlany jest ostatni znany stan.',
  rememberedInBrowser:
    'Obecnie nie można zapisywać w skrzynce pocztowej. Do czasu, gdy będzie to możliwe, połączenia są pamiętane tylko w tej przeglądarce.',
  rememberedNowhere: 'Nie można zapamiętać połączeń: pozostaw to okienko otwarte, aż się zakończą.',

  support: {
    title: 'Dla pomocy technicznej',
    way: 'Droga do serwera Exchange',
    ways: {
      makeEwsRequestAsync: 'przez program Outlook',
      direct: 'bezpośrednio',
      none: 'jeszcze bez odpowiedzi',
    },
    version: 'Aktywne połączenia',
    officeJs: 'office.js',
    outlook: 'Outlook',
    exchange: 'Exchange',
    mailbox: 'Zestaw wymagań Mailbox',
    language: 'Język',
    lastError: 'Ostatni błąd',
    none: 'brak',
    copy: 'Kopiuj szczegóły',
    copyWithCalls: 'Kopiuj szczegóły z połączeniami',
  },
  check: {
    button: 'Sprawdź tę skrzynkę pocztową',
    hint: 'Pyta serwer Exchange, co tutaj działa. Żaden telefon nie dzwoni. Przeglądarka może otworzyć okno logowania.',
    checking: 'Sprawdzanie…',
    outlook: 'Przez program Outlook',
    direct: 'Bezpośrednio',
    unifiedMessaging: 'Unified Messaging',
    settings: 'Ustawienia w skrzynce pocztowej',
    works: 'działa',
    on: 'włączone',
    off: 'wyłączone',
    unknown: 'nie wiadomo',
    saved: 'można zapisać',
    notSaved: 'nie można zapisać',
    verdicts: {
      both: 'Połączenia działają tutaj przez program Outlook i bezpośrednio.',
      outlook: 'Połączenia działają tutaj przez program Outlook.',
      direct: 'Połączenia działają tutaj bezpośrednio. Program Outlook ich nie przekazuje i nie musi.',
      none: 'Połączenia jeszcze tutaj nie działają.',
    },
  },

  ribbon: {
    calling: (number) => `Łączenie z numerem ${number}. „Rozłącz” kończy połączenie.`,
    callingUnremembered: (number) =>
      `Łączenie z numerem ${number}. Nie można tu zapamiętać połączenia: rozłącz się w telefonie.`,
    callingAlready: (number) =>
      `Ta wiadomość jest już odtwarzana pod numerem ${number}. „Rozłącz” kończy połączenie.`,
    hungUp: (count) =>
      plural(polish, count, {
        one: 'Rozłączono.',
        few: 'Rozłączono # połączenia.',
        many: 'Rozłączono # połączeń.',
      }),
    noCall: 'Nie trwa żadne połączenie.',
    failed: (what, next) => `${what}. ${next}`,
    changeNumber: 'Otwórz „Aktywne połączenia”, aby zadzwonić pod inny numer.',
    seeDetails: 'Otwórz „Aktywne połączenia”, aby zobaczyć szczegóły.',
    noNumber: 'Nie jest znany żaden numer. Otwórz „Aktywne połączenia” i wprowadź go tam.',
    noPhone: (product) => `Ta skrzynka pocztowa jest w ${product}, gdzie nie ma połączeń telefonicznych.`,
    mayRing:
      'Serwer Exchange nie poinformował, czy połączenie zostało nawiązane. Telefon może zadzwonić: rozłącz się w telefonie.',
    stillRuns: 'Według serwera Exchange połączenie nadal trwa. Rozłącz ponownie albo użyj samego telefonu.',
    unconfirmed:
      'Serwer Exchange przyjął polecenie rozłączenia, ale go nie potwierdził. Rozłącz ponownie albo użyj samego telefonu.',
  },

  outside: {
    title: 'Miejsce tej strony jest w programie Outlook',
    sentence:
      'Dodatek „Aktywne połączenia” działa w programie Outlook, obok wiadomości. W zwykłym oknie przeglądarki nie może nic zrobić.',
    install:
      'Aby go zainstalować, otwórz program Outlook w sieci Web, przejdź do pozycji Ustawienia, Zarządzaj dodatkami (lub Pobierz dodatki, Moje dodatki), wybierz pozycję Dodaj dodatek niestandardowy i podaj adres manifestu:',
    then: 'Następnie otwórz wiadomość i wybierz pozycję „Aktywne połączenia”.',
  },
  officeMissing: {
    title: 'Brakuje części tej strony',
    sentence:
      'Nie można załadować pliku office.js. Zamknij okienko i otwórz je ponownie. Jeśli to nie pomoże, poproś administratora o sprawdzenie instalacji dodatku „Aktywne połączenia”.',
  },
  officeSilent: {
    title: 'Program Outlook nie odpowiada',
    sentence:
      'Dodatek „Aktywne połączenia” nadal czeka na program Outlook. Zamknij okienko i otwórz je ponownie lub załaduj ponownie program Outlook.',
  },
  startFailed: {
    title: 'Nie można uruchomić dodatku „Aktywne połączenia”',
    sentence:
      'Podczas uruchamiania tego okienka coś poszło nie tak. Nie ma to wpływu na trwające połączenia. Zamknij okienko i otwórz je ponownie. Jeśli to nie pomoże, przekaż szczegóły pomocy technicznej.',
  },
  broken: {
    title: 'Coś poszło tutaj nie tak',
    sentence: 'Ta część okienka uległa awarii. Połączenia są bezpieczne.',
    tryAgain: 'Pokaż ponownie',
  },

  faultAction: {
    tryAgain: 'Spróbuj ponownie.',
    selectMessage: 'Zaznacz wiadomość i spróbuj ponownie.',
    changeNumber: 'Zmień numer i spróbuj ponownie.',
    askAdministrator: 'Poproś administratora o pomoc.',
    copyDetails: 'Skopiuj szczegóły i przekaż je pomocy technicznej.',
  },
  exchangeSays: (detail) => `Szczegóły: ${detail}`,
  guide: 'Przewodnik dla administratorów',
  faults: {
    callUnknown: { title: 'Nieznane połączenie', sentence: 'Serwer Exchange nie zna tego połączenia.' },
    numberInvalid: {
      title: 'To nie jest numer telefonu',
      sentence: 'Serwer Exchange nie przyjmuje tego numeru telefonu.',
    },
    numberNotDialable: {
      title: 'Niedozwolony numer',
      sentence: 'Reguły wybierania numerów w organizacji nie pozwalają dzwonić pod ten numer.',
    },
    sipAddressInvalid: {
      title: 'To nie jest adres SIP',
      sentence: 'Serwer Exchange oczekuje tutaj adresu SIP, na przykład user@contoso.com.',
    },
    gatewayNotFound: {
      title: 'Brak bramy telefonicznej',
      sentence: 'Serwer Exchange nie ma bramy telefonicznej, która mogłaby nawiązać to połączenie.',
    },
    dialPlanNotFound: {
      title: 'Brak planu wybierania numerów',
      sentence: 'Serwer Exchange nie znajduje planu wybierania numerów dla tej skrzynki pocztowej.',
    },
    umRequestFailed: {
      title: 'Błąd usługi Unified Messaging',
      sentence: 'Serwer Unified Messaging nie mógł tego wykonać.',
    },
    umServerNotFound: {
      title: 'Brak serwera Unified Messaging',
      sentence: 'Serwer Exchange nie znajduje serwera Unified Messaging dla tej skrzynki pocztowej.',
    },
    umServerUnavailable: {
      title: 'Usługa Unified Messaging nie odpowiada',
      sentence: 'Serwer Unified Messaging jest w tej chwili nieosiągalny.',
    },
    umNotEnabled: {
      title: 'Połączenia nie są włączone',
      sentence: 'Usługa Unified Messaging nie jest włączona dla tej skrzynki pocztowej.',
    },
    messageNotFound: {
      title: 'Nie znaleziono wiadomości',
      sentence: 'Serwer Exchange nie może już znaleźć tej wiadomości.',
    },
    accessDenied: { title: 'Odmowa dostępu', sentence: 'Serwer Exchange na to nie pozwala.' },
    requestNotUnderstood: {
      title: 'Serwer Exchange nie zrozumiał',
      sentence: 'Ten serwer Exchange nie przyjmuje żądania w wysłanej postaci.',
    },
    serverBusy: {
      title: 'Serwer Exchange jest zajęty',
      sentence: 'Serwer Exchange ma teraz zbyt wiele zadań.',
    },
    serverTimeout: {
      title: 'Trwało to zbyt długo',
      sentence: 'Serwer Exchange nie zakończył pracy na czas.',
    },
    serverError: {
      title: 'Błąd serwera Exchange',
      sentence: 'Coś poszło nie tak na serwerze Exchange.',
    },
    mailboxUnavailable: {
      title: 'Skrzynka pocztowa nieosiągalna',
      sentence: 'Serwer Exchange nie ma w tej chwili dostępu do skrzynki pocztowej.',
    },
    mailboxMoving: {
      title: 'Skrzynka pocztowa jest przenoszona',
      sentence: 'Skrzynka pocztowa jest przenoszona na inny serwer.',
    },
    passwordExpired: {
      title: 'Hasło wygasło',
      sentence: 'Twoje hasło wygasło. Zmień je, a następnie spróbuj ponownie.',
    },
    accountDisabled: { title: 'Konto wyłączone', sentence: 'Twoje konto jest wyłączone.' },
    mailboxNotFound: {
      title: 'Nie znaleziono skrzynki pocztowej',
      sentence: 'Serwer Exchange nie znajduje Twojej skrzynki pocztowej.',
    },
    warning: {
      title: 'Nie wykonano',
      sentence: 'Serwer Exchange odpowiedział ostrzeżeniem i tego nie wykonał.',
    },
    unknownCode: { title: 'Serwer Exchange odmówił', sentence: 'Serwer Exchange tego nie wykonał.' },
    otherReply: {
      title: 'Nieoczekiwana odpowiedź',
      sentence:
        'Nadeszła odpowiedź, która nie należy do tego pytania. Może pochodzić od czegoś między programem Outlook a serwerem Exchange.',
    },
    unreadableReply: {
      title: 'Nieczytelna odpowiedź',
      sentence: 'Nie można odczytać odpowiedzi, która nadeszła.',
    },
    noItem: {
      title: 'Nie zaznaczono wiadomości',
      sentence:
        'Program Outlook pozwala dodatkom pytać serwer Exchange tylko wtedy, gdy jest zaznaczona wiadomość. Może to być dowolna wiadomość.',
    },
    noPermission: {
      title: 'Brak uprawnienia',
      sentence: 'Dodatek zainstalowano bez uprawnienia do odczytu i zapisu skrzynki pocztowej.',
    },
    notSent: { title: 'Nie wysłano', sentence: 'Nie można było wysłać żądania.' },
    refused: {
      title: 'Dodatki nie mogą tu zarządzać połączeniami',
      sentence:
        'Ten serwer Exchange nie pozwala dodatkom używać funkcji telefonicznych. Administrator może to umożliwić, udostępniając dodatek „Aktywne połączenia” pod tą samą nazwą hosta co program Outlook w sieci Web.',
    },
    outlookRestricted: {
      title: 'Program Outlook odmówił',
      sentence: 'Program Outlook nie przepuścił żądania.',
    },
    outlookError: { title: 'Błąd w programie Outlook', sentence: 'Program Outlook nie mógł tego wykonać.' },
    sharedFolder: {
      title: 'Folder udostępniony',
      sentence: 'To nie działa w folderze udostępnionym. Zaznacz wiadomość z własnej skrzynki pocztowej.',
    },
    replyTooLong: {
      title: 'Zbyt długa odpowiedź',
      sentence: 'Odpowiedź była o wiele dłuższa niż jakakolwiek odpowiedź dotycząca połączenia.',
    },
    silence: {
      title: 'Program Outlook nie odpowiada',
      sentence: 'Program Outlook nie odpowiedział. Połączenie może nadal trwać.',
    },
    network: { title: 'Brak łączności', sentence: 'Nie udało się połączyć z serwerem Exchange.' },
    http: {
      title: 'Serwer Exchange nieosiągalny tą drogą',
      sentence: 'Serwer odpowiedział, ale nie tak, jak robi to serwer Exchange.',
    },
    signIn: {
      title: 'Logowanie nie powiodło się',
      sentence:
        'Serwer Exchange jest dostępny, ale nie przyjął logowania tej przeglądarki. Po naciśnięciu tutaj przycisku przeglądarka może zapytać o nazwę użytkownika i hasło: pyta o nie serwer Exchange.',
    },
    accountUnproven: {
      title: 'Nie wiadomo, kto jest zalogowany',
      sentence:
        'Serwer Exchange nie zna tego połączenia, ale nie wiadomo jeszcze, czy ta przeglądarka loguje się na Twoje konto. Można to sprawdzić, gdy jest zaznaczona wiadomość.',
    },
    otherAccount: {
      title: 'Zalogowano jako ktoś inny',
      sentence:
        'Ta przeglądarka loguje się do serwera Exchange na konto, które nie ma dostępu do tej skrzynki pocztowej. Zaloguj się na konto, do którego należy skrzynka.',
    },
  },
};
