import { plural, upToOneOrOther } from './plural.ts';
import type { Strings } from './Strings.ts';
import { withFrenchSpaces } from './withFrenchSpaces.ts';

const administrator = 'Demandez à votre administrateur';

/** French. */
export const fr: Strings = withFrenchSpaces({
  heading: 'Appels en cours',
  activeCallsList: 'Appels en cours',
  recentCallsList: 'Appels récents',
  callCount: (count) => plural(upToOneOrOther, count, { one: '# appel', other: '# appels' }),
  noCalls: 'Aucun appel en cours.',
  loading: 'Démarrage…',

  states: {
    Idle: 'En attente',
    Connecting: 'Appelle',
    Alerted: 'Sonne',
    Connected: 'Connecté',
    Disconnected: 'Terminé',
    Incoming: 'Entrant',
    Transferring: 'Transfert',
    Forwarding: 'Renvoi',
  },
  stillCalling: 'Appelle toujours : le numéro est peut-être injoignable',
  placing: 'Lancement',
  lookingUp: 'Recherche de l’état',
  hangingUp: 'Raccrochage',
  hangingUpSoon: 'Raccrochage dès que l’appel sera lancé',
  lastKnown: (state) => `${state} (dernier état connu)`,
  unfollowed: 'Sonne peut-être',
  unfollowedSentence:
    'Outlook n’a pas indiqué si l’appel a été lancé. Votre téléphone peut encore sonner. Cet appel ne peut être ni suivi ni raccroché d’ici : utilisez le téléphone lui-même.',
  unfollowedYet:
    'Outlook n’a pas encore indiqué si l’appel a été lancé. Votre téléphone peut sonner. Vous pouvez déjà raccrocher ici : ce sera fait dès qu’Exchange signalera l’appel. D’ici là, utilisez le téléphone lui-même.',
  notPlaced: 'Non lancé',
  neverSent: { title: 'Non lancé', sentence: 'Le volet a été fermé avant que cet appel ait pu partir.' },
  callsInTheWay: {
    title: 'Trop d’appels à la fois',
    sentence:
      'Exchange n’a pas accepté d’autre appel en plus de ceux qui sont en cours. Raccrochez d’abord l’un d’eux, puis réécoutez le message.',
  },
  stillRuns: {
    title: 'Toujours en cours',
    sentence:
      'Exchange a accepté l’ordre de raccrocher, mais indique que l’appel est toujours en cours. Raccrochez de nouveau ou utilisez le téléphone lui-même.',
  },

  call: (shortId) => `Appel ${shortId}`,
  callTo: (number) => `Appel vers ${number}`,
  fromSender: (sender) => `de ${sender}`,
  toNumber: (number) => `vers ${number}`,
  hangUp: 'Raccrocher',
  hangUpCall: (call) => `Raccrocher : ${call}`,
  hangUpAll: 'Tout raccrocher',
  hangUpAllQuestion: (count) =>
    plural(upToOneOrOther, count, { one: 'Raccrocher # appel ?', other: 'Raccrocher les # appels ?' }),
  hangUpAllCancel: 'Ne pas raccrocher',
  hangUpAllFailed: (count) =>
    plural(upToOneOrOther, count, {
      one: '# appel n’a pas pu être raccroché.',
      other: '# appels n’ont pas pu être raccrochés.',
    }),
  tryAgainAt: (time) => `Nouvel essai dans ${time}.`,
  detailsOf: (call) => `Détails : ${call}`,
  callId: 'ID d’appel',
  copyId: 'Copier l’ID',
  copied: 'Copié',
  dismiss: 'Masquer',
  dismissCall: (call) => `Masquer : ${call}`,
  playAgain: 'Réécouter',
  playAgainCall: (call) => `Réécouter : ${call}`,
  callingAlready: 'Ce message est déjà en cours de lecture à ce numéro.',
  callTwice: 'Appeler une deuxième fois',
  clear: 'Effacer',

  addCall: 'Ajouter un appel',
  add: 'Ajouter',
  cancel: 'Annuler',
  added: {
    empty: 'Entrez l’ID d’un appel.',
    alreadyListed: 'Cet appel figure déjà dans la liste.',
    unknown: 'Exchange ne connaît aucun appel avec cet ID. Vérifiez l’ID.',
    notCarriable:
      'Cet ID contient un caractère qui ne peut pas être envoyé à Exchange. Copiez l’ID à nouveau.',
  },

  playOnPhone: 'Lire sur le téléphone',
  phoneNumber: 'Numéro de téléphone',
  usedNumbers: 'Numéros déjà utilisés',
  voiceMessage: 'Message vocal',
  readAloud: (subject) => `Lu à voix haute : « ${subject} »`,
  readAloudWithoutSubject: 'Message, lu à voix haute',
  anotherNumber: 'Lire sur un autre téléphone',
  selectMessage: 'Sélectionnez un message pour l’écouter sur votre téléphone.',
  numberMissing: 'Entrez un numéro de téléphone ou une adresse SIP.',
  numberNotCarriable: 'Ce numéro contient un caractère qui ne peut pas être envoyé à Exchange.',
  umNotEnabled: `La messagerie unifiée n’est pas activée pour cette boîte aux lettres. ${administrator} de l’activer.`,
  playOnPhoneDisabled: `La lecture sur le téléphone est désactivée pour cette boîte aux lettres. ${administrator} de l’activer.`,
  noPhone: (product) =>
    `Cette boîte aux lettres se trouve sur ${product}, qui n’offre pas d’appels téléphoniques. Ils existent avec la messagerie unifiée, dans les boîtes aux lettres sur Exchange Server 2010, 2013 et 2016.`,

  endings: {
    hungUp: 'Raccroché',
    hungUpUnconfirmed: 'Raccroché (non confirmé)',
    unknown: 'Exchange ne connaît plus cet appel',
    expired: 'Sans nouvelles depuis plus d’un jour',
    None: 'Terminé',
    UserBusy: 'Occupé',
    NoAnswer: 'Personne n’a décroché',
    Unavailable: 'Injoignable',
    Other: 'Coupé',
  },
  talked: (time) => `durée ${time}`,
  sipReason: (code, text) => `SIP ${[code, text].filter(Boolean).join(' ')}`,

  announcement: (call, state) => `${call} : ${state}`,
  quiet: (time) => `Exchange est occupé. Les appels seront de nouveau consultés dans ${time}.`,
  offline: 'Vous êtes hors connexion. L’affichage montre le dernier état connu.',
  rememberedInBrowser:
    'Impossible d’écrire dans votre boîte aux lettres pour le moment. En attendant, les appels ne sont mémorisés que dans ce navigateur.',
  rememberedNowhere:
    'Les appels ne peuvent pas être mémorisés : gardez ce volet ouvert jusqu’à ce qu’ils soient terminés.',

  support: {
    title: 'Pour le support',
    way: 'Accès à Exchange',
    ways: { makeEwsRequestAsync: 'par Outlook', direct: 'direct', none: 'pas encore de réponse' },
    version: 'Appels en cours',
    officeJs: 'office.js',
    outlook: 'Outlook',
    exchange: 'Exchange',
    mailbox: 'Ensemble de conditions Mailbox',
    language: 'Langue',
    lastError: 'Dernière erreur',
    none: 'aucune',
    copy: 'Copier les détails',
    copyWithCalls: 'Copier les détails avec les appels',
  },
  check: {
    button: 'Vérifier cette boîte aux lettres',
    hint: 'Demande à Exchange ce qui est possible ici. Aucun téléphone ne sonne. Votre navigateur peut ouvrir sa fenêtre de connexion.',
    checking: 'Vérification…',
    outlook: 'Par Outlook',
    direct: 'Directement',
    unifiedMessaging: 'Messagerie unifiée',
    settings: 'Paramètres dans la boîte aux lettres',
    works: 'fonctionne',
    on: 'activée',
    off: 'désactivée',
    unknown: 'inconnu',
    saved: 'peuvent être enregistrés',
    notSaved: 'ne peuvent pas être enregistrés',
    verdicts: {
      both: 'Les appels fonctionnent ici, par Outlook et directement.',
      outlook: 'Les appels fonctionnent ici, par Outlook.',
      direct:
        'Les appels fonctionnent ici, directement. Outlook ne les transmet pas, et n’a pas besoin de le faire.',
      none: 'Les appels ne fonctionnent pas encore ici.',
    },
  },

  ribbon: {
    calling: (number) => `Appel du ${number}. « Raccrocher » y met fin.`,
    callingUnremembered: (number) =>
      `Appel du ${number}. Il ne peut pas être mémorisé ici : raccrochez sur le téléphone lui-même.`,
    callingAlready: (number) =>
      `Ce message est déjà en cours de lecture au ${number}. « Raccrocher » met fin à l’appel.`,
    hungUp: (count) => plural(upToOneOrOther, count, { one: 'Raccroché.', other: '# appels raccrochés.' }),
    noCall: 'Aucun appel n’est en cours.',
    failed: (what, next) => `${what}. ${next}`,
    changeNumber: 'Ouvrez « Appels en cours » pour appeler un autre numéro.',
    seeDetails: 'Ouvrez « Appels en cours » pour voir les détails.',
    noNumber: 'Aucun numéro à appeler n’est connu. Ouvrez « Appels en cours » et entrez-en un.',
    noPhone: (product) =>
      `Cette boîte aux lettres est sur ${product}, qui n’offre pas d’appels téléphoniques.`,
    mayRing:
      'Exchange n’a pas indiqué si l’appel a été lancé. Votre téléphone peut sonner : raccrochez sur le téléphone lui-même.',
    stillRuns:
      'Selon Exchange, l’appel est toujours en cours. Raccrochez de nouveau ou utilisez le téléphone lui-même.',
    unconfirmed:
      'Exchange a accepté l’ordre de raccrocher, mais ne l’a pas confirmé. Raccrochez de nouveau ou utilisez le téléphone lui-même.',
  },

  outside: {
    title: 'La place de cette page est dans Outlook',
    sentence:
      '« Appels en cours » fonctionne dans Outlook, à côté d’un message. Dans une fenêtre de navigateur ordinaire, cette page ne peut rien faire.',
    install:
      'Pour l’installer, ouvrez Outlook sur le web, allez dans Paramètres, Gérer les compléments (ou Obtenir des compléments, Mes compléments), choisissez Ajouter un complément personnalisé et indiquez l’adresse de son manifeste :',
    then: 'Ouvrez ensuite un message et choisissez « Appels en cours ».',
  },
  officeMissing: {
    title: 'Il manque une partie de cette page',
    sentence:
      'Le fichier office.js n’a pas pu être chargé. Fermez le volet et rouvrez-le. Si cela ne suffit pas, demandez à votre administrateur de vérifier l’installation de « Appels en cours ».',
  },
  officeSilent: {
    title: 'Outlook ne répond pas',
    sentence:
      '« Appels en cours » attend toujours Outlook. Fermez le volet et rouvrez-le, ou rechargez Outlook.',
  },
  startFailed: {
    title: '« Appels en cours » n’a pas pu démarrer',
    sentence:
      'Un problème est survenu au démarrage de ce volet. Les appels en cours ne sont pas touchés. Fermez le volet et rouvrez-le. Si cela ne suffit pas, communiquez les détails à votre support.',
  },
  broken: {
    title: 'Un problème est survenu ici',
    sentence: 'Cette partie du volet est tombée en panne. Vos appels ne sont pas touchés.',
    tryAgain: 'Afficher de nouveau',
  },

  faultAction: {
    tryAgain: 'Réessayez.',
    selectMessage: 'Sélectionnez un message, puis réessayez.',
    changeNumber: 'Modifiez le numéro, puis réessayez.',
    askAdministrator: 'Demandez de l’aide à votre administrateur.',
    copyDetails: 'Copiez les détails et transmettez-les à votre support.',
  },
  exchangeSays: (detail) => `Détails : ${detail}`,
  guide: 'Guide pour les administrateurs',
  faults: {
    callUnknown: { title: 'Appel inconnu', sentence: 'Exchange ne connaît pas cet appel.' },
    numberInvalid: {
      title: 'Numéro non valide',
      sentence: 'Exchange n’accepte pas ce numéro de téléphone.',
    },
    numberNotDialable: {
      title: 'Numéro non autorisé',
      sentence: 'Les règles de numérotation de votre organisation n’autorisent pas d’appel vers ce numéro.',
    },
    sipAddressInvalid: {
      title: 'Adresse SIP non valide',
      sentence: 'Exchange attend ici une adresse SIP, par exemple user@contoso.com.',
    },
    gatewayNotFound: {
      title: 'Aucune passerelle téléphonique',
      sentence: 'Exchange n’a aucune passerelle téléphonique pour passer cet appel.',
    },
    dialPlanNotFound: {
      title: 'Aucun plan de numérotation',
      sentence: 'Exchange ne trouve pas de plan de numérotation pour votre boîte aux lettres.',
    },
    umRequestFailed: {
      title: 'Échec de la messagerie unifiée',
      sentence: 'Le serveur de messagerie unifiée n’a pas pu exécuter cette action.',
    },
    umServerNotFound: {
      title: 'Aucun serveur de messagerie unifiée',
      sentence: 'Exchange ne trouve pas de serveur de messagerie unifiée pour votre boîte aux lettres.',
    },
    umServerUnavailable: {
      title: 'La messagerie unifiée ne répond pas',
      sentence: 'Le serveur de messagerie unifiée est injoignable pour le moment.',
    },
    umNotEnabled: {
      title: 'Non activé pour les appels',
      sentence: 'La messagerie unifiée n’est pas activée pour votre boîte aux lettres.',
    },
    messageNotFound: { title: 'Message introuvable', sentence: 'Exchange ne trouve plus ce message.' },
    accessDenied: { title: 'Accès refusé', sentence: 'Exchange ne vous permet pas de faire cela.' },
    requestNotUnderstood: {
      title: 'Exchange n’a pas compris',
      sentence: 'Ce serveur Exchange n’accepte pas la demande telle qu’elle a été envoyée.',
    },
    serverBusy: { title: 'Exchange est occupé', sentence: 'Exchange a trop à faire pour le moment.' },
    serverTimeout: {
      title: 'Exchange a mis trop de temps',
      sentence: 'Exchange n’a pas terminé dans le temps imparti.',
    },
    serverError: { title: 'Erreur dans Exchange', sentence: 'Un problème est survenu dans Exchange.' },
    mailboxUnavailable: {
      title: 'Boîte aux lettres injoignable',
      sentence: 'Exchange ne peut pas accéder à votre boîte aux lettres pour le moment.',
    },
    mailboxMoving: {
      title: 'Boîte aux lettres en cours de déplacement',
      sentence: 'Votre boîte aux lettres est en cours de déplacement vers un autre serveur.',
    },
    passwordExpired: {
      title: 'Mot de passe expiré',
      sentence: 'Votre mot de passe a expiré. Changez-le, puis réessayez.',
    },
    accountDisabled: { title: 'Compte désactivé', sentence: 'Votre compte est désactivé.' },
    mailboxNotFound: {
      title: 'Boîte aux lettres introuvable',
      sentence: 'Exchange ne trouve pas votre boîte aux lettres.',
    },
    warning: {
      title: 'Non exécuté',
      sentence: 'Exchange a répondu par un avertissement et n’a pas exécuté cette action.',
    },
    unknownCode: { title: 'Exchange a refusé', sentence: 'Exchange n’a pas exécuté cette action.' },
    otherReply: {
      title: 'Réponse inattendue',
      sentence:
        'La réponse reçue ne correspond pas à cette question. Elle vient peut-être d’un élément situé entre Outlook et Exchange.',
    },
    unreadableReply: { title: 'Réponse illisible', sentence: 'La réponse reçue ne peut pas être lue.' },
    noItem: {
      title: 'Aucun message sélectionné',
      sentence:
        'Outlook ne laisse les compléments interroger Exchange que lorsqu’un message est sélectionné. N’importe quel message convient.',
    },
    noPermission: {
      title: 'Autorisation manquante',
      sentence:
        'Le complément est installé sans l’autorisation de lire et d’écrire dans la boîte aux lettres.',
    },
    notSent: { title: 'Non envoyé', sentence: 'La demande n’a pas pu être envoyée.' },
    refused: {
      title: 'Les compléments ne peuvent pas gérer les appels ici',
      sentence:
        'Ce serveur Exchange ne laisse pas les compléments utiliser ses fonctions téléphoniques. Votre administrateur peut le permettre en publiant « Appels en cours » sous le même nom d’hôte qu’Outlook sur le web.',
    },
    outlookRestricted: { title: 'Outlook a refusé', sentence: 'Outlook n’a pas laissé passer la demande.' },
    outlookError: { title: 'Erreur dans Outlook', sentence: 'Outlook n’a pas pu exécuter cette action.' },
    sharedFolder: {
      title: 'Dossier partagé',
      sentence:
        'Cela ne fonctionne pas dans un dossier partagé. Sélectionnez un message de votre propre boîte aux lettres.',
    },
    replyTooLong: {
      title: 'Réponse trop longue',
      sentence: 'La réponse était bien plus longue que toute réponse à propos d’un appel.',
    },
    silence: {
      title: 'Outlook ne répond pas',
      sentence: 'Outlook n’a pas répondu. L’appel est peut-être encore en cours.',
    },
    network: { title: 'Aucune connexion', sentence: 'Exchange n’a pas pu être joint.' },
    http: {
      title: 'Exchange injoignable par ce moyen',
      sentence: 'Le serveur a répondu, mais pas comme le fait Exchange.',
    },
    signIn: {
      title: 'La connexion a échoué',
      sentence:
        'Exchange est bien là, mais n’a pas accepté la connexion de ce navigateur. Lorsque vous appuyez ici sur un bouton, le navigateur peut vous demander votre nom et votre mot de passe : c’est Exchange qui les demande.',
    },
    accountUnproven: {
      title: 'Compte connecté incertain',
      sentence:
        'Exchange ne connaît pas cet appel, mais on ne sait pas encore si ce navigateur s’y connecte avec votre compte. Cela peut être vérifié lorsqu’un message est sélectionné.',
    },
    otherAccount: {
      title: 'Connecté sous un autre compte',
      sentence:
        'Ce navigateur se connecte à Exchange avec un compte qui n’a pas accès à cette boîte aux lettres. Connectez-vous avec le compte auquel la boîte aux lettres appartient.',
    },
  },
});
