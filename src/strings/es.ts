import { oneOrOther, plural } from './plural.ts';
import type { Strings } from './Strings.ts';

const administrator = 'Pida a su administrador que';

/** Spanish. */
export const es: Strings = {
  heading: 'Llamadas activas',
  activeCallsList: 'Llamadas activas',
  recentCallsList: 'Llamadas recientes',
  callCount: (count) => plural(oneOrOther, count, { one: '# llamada', other: '# llamadas' }),
  noCalls: 'No hay ninguna llamada en curso.',
  loading: 'Iniciando…',

  states: {
    Idle: 'En espera',
    Connecting: 'Llamando',
    Alerted: 'Sonando',
    Connected: 'Conectada',
    Disconnected: 'Finalizada',
    Incoming: 'Entrante',
    Transferring: 'Transfiriendo',
    Forwarding: 'Desviando',
  },
  stillCalling: 'Sigue llamando: es posible que no se pueda contactar con el número',
  placing: 'Iniciando llamada',
  lookingUp: 'Consultando',
  hangingUp: 'Colgando',
  hangingUpSoon: 'Se colgará en cuanto se inicie la llamada',
  lastKnown: (state) => `${state} (último estado conocido)`,
  unfollowed: 'Quizá esté sonando',
  unfollowedSentence:
    'Outlook no indicó si la llamada se inició. Es posible que su teléfono aún suene. Esta llamada no se puede seguir ni colgar desde aquí: use el propio teléfono.',
  unfollowedYet:
    'Outlook aún no ha indicado si la llamada se inició. Es posible que su teléfono suene. Ya puede colgar aquí: se hará en cuanto Exchange informe de la llamada. Hasta entonces, use el propio teléfono.',
  notPlaced: 'No iniciada',
  neverSent: { title: 'No iniciada', sentence: 'El panel se cerró antes de que esta llamada pudiera salir.' },
  callsInTheWay: {
    title: 'Demasiadas llamadas a la vez',
    sentence:
      'Exchange no aceptó otra llamada además de las que están en curso. Cuelgue primero una de ellas y vuelva a reproducir el mensaje.',
  },
  stillRuns: {
    title: 'Sigue en curso',
    sentence:
      'Exchange aceptó la orden de colgar, pero indica que la llamada sigue en curso. Cuelgue de nuevo o use el propio teléfono.',
  },

  call: (shortId) => `Llamada ${shortId}`,
  callTo: (number) => `Llamada a ${number}`,
  fromSender: (sender) => `de ${sender}`,
  toNumber: (number) => `a ${number}`,
  hangUp: 'Colgar',
  hangUpCall: (call) => `Colgar: ${call}`,
  hangUpAll: 'Colgar todas',
  hangUpAllQuestion: (count) =>
    plural(oneOrOther, count, { one: '¿Colgar # llamada?', other: '¿Colgar las # llamadas?' }),
  hangUpAllCancel: 'No colgar',
  hangUpAllFailed: (count) =>
    plural(oneOrOther, count, {
      one: 'No se pudo colgar una llamada.',
      other: 'No se pudieron colgar # llamadas.',
    }),
  tryAgainAt: (time) => `Nuevo intento en ${time}.`,
  detailsOf: (call) => `Detalles: ${call}`,
  callId: 'Id. de llamada',
  copyId: 'Copiar id.',
  copied: 'Copiado',
  dismiss: 'Descartar',
  dismissCall: (call) => `Descartar: ${call}`,
  playAgain: 'Reproducir de nuevo',
  playAgainCall: (call) => `Reproducir de nuevo: ${call}`,
  callingAlready: 'Este mensaje ya se está reproduciendo en este número.',
  callTwice: 'Llamar por segunda vez',
  clear: 'Borrar',

  addCall: 'Agregar una llamada',
  add: 'Agregar',
  cancel: 'Cancelar',
  added: {
    empty: 'Escriba el identificador de una llamada.',
    alreadyListed: 'Esta llamada ya está en la lista.',
    unknown: 'Exchange no conoce ninguna llamada con este identificador. Compruebe el identificador.',
    notCarriable:
      'Este identificador contiene un carácter que no se puede enviar a Exchange. Vuelva a copiarlo.',
  },

  playOnPhone: 'Reproducir en teléfono',
  phoneNumber: 'Número de teléfono',
  usedNumbers: 'Números usados antes',
  voiceMessage: 'Mensaje de voz',
  readAloud: (subject) => `Se lee en voz alta: «${subject}»`,
  readAloudWithoutSubject: 'Mensaje, leído en voz alta',
  anotherNumber: 'Reproducir en otro teléfono',
  selectMessage: 'Seleccione un mensaje para reproducirlo en su teléfono.',
  numberMissing: 'Escriba un número de teléfono o una dirección SIP.',
  numberNotCarriable: 'Este número contiene un carácter que no se puede enviar a Exchange.',
  umNotEnabled: `La mensajería unificada no está habilitada para este buzón. ${administrator} la habilite.`,
  playOnPhoneDisabled: `La función «Reproducir en teléfono» está desactivada para este buzón. ${administrator} la active.`,
  noPhone: (product) =>
    `Este buzón está en ${product}, que no tiene llamadas telefónicas. Existen con la mensajería unificada, en buzones de Exchange Server 2010, 2013 y 2016.`,

  endings: {
    hungUp: 'Colgada',
    hungUpUnconfirmed: 'Colgada (sin confirmar)',
    unknown: 'Exchange ya no conoce esta llamada',
    expired: 'Sin noticias desde hace más de un día',
    None: 'Finalizada',
    UserBusy: 'Ocupado',
    NoAnswer: 'Nadie contestó',
    Unavailable: 'No se pudo contactar',
    Other: 'Se cortó',
  },
  talked: (time) => `duración ${time}`,
  sipReason: (code, text) => `SIP ${[code, text].filter(Boolean).join(' ')}`,

  announcement: (call, state) => `${call}: ${state}`,
  quiet: (time) => `Exchange está ocupado. Las llamadas se volverán a consultar en ${time}.`,
  offline: 'No tiene conexión. Se muestra el último estado conocido.',
  rememberedInBrowser:
    'Por ahora no se puede escribir en su buzón. Mientras tanto, las llamadas solo se recuerdan en este explorador.',
  rememberedNowhere:
    'Las llamadas no se pueden recordar: mantenga abierto este panel hasta que hayan finalizado.',

  support: {
    title: 'Para el soporte técnico',
    way: 'Acceso a Exchange',
    ways: { makeEwsRequestAsync: 'a través de Outlook', direct: 'directo', none: 'aún sin respuesta' },
    version: 'Llamadas activas',
    officeJs: 'office.js',
    outlook: 'Outlook',
    exchange: 'Exchange',
    mailbox: 'Conjunto de requisitos Mailbox',
    language: 'Idioma',
    lastError: 'Último error',
    none: 'ninguno',
    copy: 'Copiar detalles',
    copyWithCalls: 'Copiar detalles con llamadas',
  },
  check: {
    button: 'Comprobar este buzón',
    hint: 'Pregunta a Exchange qué funciona aquí. No suena ningún teléfono. El explorador puede abrir su ventana de inicio de sesión.',
    checking: 'Comprobando…',
    outlook: 'A través de Outlook',
    direct: 'Directamente',
    unifiedMessaging: 'Mensajería unificada',
    settings: 'Configuración en el buzón',
    works: 'funciona',
    on: 'activada',
    off: 'desactivada',
    unknown: 'no se sabe',
    saved: 'se puede guardar',
    notSaved: 'no se puede guardar',
    verdicts: {
      both: 'Las llamadas funcionan aquí, a través de Outlook y directamente.',
      outlook: 'Las llamadas funcionan aquí, a través de Outlook.',
      direct: 'Las llamadas funcionan aquí, directamente. Outlook no las transmite, y no hace falta.',
      none: 'Las llamadas aún no funcionan aquí.',
    },
  },

  ribbon: {
    calling: (number) => `Llamando al ${number}. «Colgar» termina la llamada.`,
    callingUnremembered: (number) =>
      `Llamando al ${number}. Aquí no se puede recordar: cuelgue en el propio teléfono.`,
    callingAlready: (number) =>
      `Este mensaje ya se está reproduciendo en el ${number}. «Colgar» termina la llamada.`,
    hungUp: (count) => plural(oneOrOther, count, { one: 'Colgada.', other: '# llamadas colgadas.' }),
    noCall: 'No hay ninguna llamada en curso.',
    failed: (what, next) => `${what}. ${next}`,
    changeNumber: 'Abra «Llamadas activas» para llamar a otro número.',
    seeDetails: 'Abra «Llamadas activas» para ver los detalles.',
    noNumber: 'No se conoce ningún número al que llamar. Abra «Llamadas activas» y escriba uno.',
    noPhone: (product) => `Este buzón está en ${product}, que no tiene llamadas telefónicas.`,
    mayRing:
      'Exchange no indicó si la llamada se inició. Es posible que su teléfono suene: cuelgue en el propio teléfono.',
    stillRuns: 'Exchange indica que la llamada sigue en curso. Cuelgue de nuevo o use el propio teléfono.',
    unconfirmed:
      'Exchange aceptó la orden de colgar, pero no la ha confirmado. Cuelgue de nuevo o use el propio teléfono.',
  },

  outside: {
    title: 'El lugar de esta página es Outlook',
    sentence:
      '«Llamadas activas» funciona dentro de Outlook, junto a un mensaje. En una ventana normal del explorador no puede hacer nada.',
    install:
      'Para instalarlo, abra Outlook en la Web, vaya a Configuración, Administrar complementos (u Obtener complementos, Mis complementos), elija Agregar un complemento personalizado e indique la dirección de su manifiesto:',
    then: 'Después abra un mensaje y elija «Llamadas activas».',
  },
  officeMissing: {
    title: 'Falta una parte de esta página',
    sentence:
      'No se pudo cargar el archivo office.js. Cierre el panel y vuelva a abrirlo. Si eso no ayuda, pida a su administrador que compruebe la instalación de «Llamadas activas».',
  },
  officeSilent: {
    title: 'Outlook no responde',
    sentence:
      '«Llamadas activas» sigue esperando a Outlook. Cierre el panel y vuelva a abrirlo, o vuelva a cargar Outlook.',
  },
  startFailed: {
    title: '«Llamadas activas» no pudo iniciarse',
    sentence:
      'Algo salió mal al iniciar este panel. Las llamadas en curso no se han visto afectadas. Cierre el panel y vuelva a abrirlo. Si eso no ayuda, comunique los detalles a su soporte técnico.',
  },
  broken: {
    title: 'Algo salió mal aquí',
    sentence: 'Esta parte del panel ha fallado. Sus llamadas no se han visto afectadas.',
    tryAgain: 'Mostrar de nuevo',
  },

  faultAction: {
    tryAgain: 'Vuelva a intentarlo.',
    selectMessage: 'Seleccione un mensaje y vuelva a intentarlo.',
    changeNumber: 'Cambie el número y vuelva a intentarlo.',
    askAdministrator: 'Pida ayuda a su administrador.',
    copyDetails: 'Copie los detalles y entréguelos a su soporte técnico.',
  },
  exchangeSays: (detail) => `Detalles: ${detail}`,
  guide: 'Guía para administradores',
  faults: {
    callUnknown: { title: 'Llamada desconocida', sentence: 'Exchange no conoce esta llamada.' },
    numberInvalid: {
      title: 'Número no válido',
      sentence: 'Exchange no acepta este número de teléfono.',
    },
    numberNotDialable: {
      title: 'Número no permitido',
      sentence: 'Las reglas de marcado de su organización no permiten llamar a este número.',
    },
    sipAddressInvalid: {
      title: 'Dirección SIP no válida',
      sentence: 'Exchange espera aquí una dirección SIP, como user@contoso.com.',
    },
    gatewayNotFound: {
      title: 'Sin puerta de enlace telefónica',
      sentence: 'Exchange no tiene ninguna puerta de enlace telefónica que pueda hacer esta llamada.',
    },
    dialPlanNotFound: {
      title: 'Sin plan de marcado',
      sentence: 'Exchange no encuentra un plan de marcado para su buzón.',
    },
    umRequestFailed: {
      title: 'Error de mensajería unificada',
      sentence: 'El servidor de mensajería unificada no pudo llevar a cabo esta acción.',
    },
    umServerNotFound: {
      title: 'Sin servidor de mensajería unificada',
      sentence: 'Exchange no encuentra un servidor de mensajería unificada para su buzón.',
    },
    umServerUnavailable: {
      title: 'La mensajería unificada no responde',
      sentence: 'No se puede acceder al servidor de mensajería unificada en este momento.',
    },
    umNotEnabled: {
      title: 'No habilitado para llamadas',
      sentence: 'La mensajería unificada no está habilitada para su buzón.',
    },
    messageNotFound: {
      title: 'Mensaje no encontrado',
      sentence: 'Exchange ya no encuentra este mensaje.',
    },
    accessDenied: { title: 'Acceso denegado', sentence: 'Exchange no le permite hacer esto.' },
    requestNotUnderstood: {
      title: 'Exchange no lo entendió',
      sentence: 'Este Exchange no acepta la solicitud tal como se envió.',
    },
    serverBusy: {
      title: 'Exchange está ocupado',
      sentence: 'Exchange tiene demasiado trabajo en este momento.',
    },
    serverTimeout: {
      title: 'Exchange tardó demasiado',
      sentence: 'Exchange no terminó a tiempo.',
    },
    serverError: { title: 'Error en Exchange', sentence: 'Algo salió mal en Exchange.' },
    mailboxUnavailable: {
      title: 'Buzón no disponible',
      sentence: 'Exchange no puede acceder a su buzón en este momento.',
    },
    mailboxMoving: {
      title: 'El buzón se está moviendo',
      sentence: 'Su buzón se está moviendo a otro servidor.',
    },
    passwordExpired: {
      title: 'Contraseña caducada',
      sentence: 'Su contraseña ha caducado. Cámbiela y vuelva a intentarlo.',
    },
    accountDisabled: { title: 'Cuenta deshabilitada', sentence: 'Su cuenta está deshabilitada.' },
    mailboxNotFound: { title: 'Buzón no encontrado', sentence: 'Exchange no encuentra su buzón.' },
    warning: {
      title: 'No realizado',
      sentence: 'Exchange respondió con una advertencia y no llevó a cabo esta acción.',
    },
    unknownCode: { title: 'Exchange lo rechazó', sentence: 'Exchange no llevó a cabo esta acción.' },
    otherReply: {
      title: 'Respuesta inesperada',
      sentence:
        'Llegó una respuesta que no corresponde a esta pregunta. Puede venir de algo situado entre Outlook y Exchange.',
    },
    unreadableReply: { title: 'Respuesta ilegible', sentence: 'La respuesta recibida no se puede leer.' },
    noItem: {
      title: 'Ningún mensaje seleccionado',
      sentence:
        'Outlook solo permite a los complementos consultar a Exchange mientras haya un mensaje seleccionado. Sirve cualquier mensaje.',
    },
    noPermission: {
      title: 'Falta el permiso',
      sentence: 'El complemento está instalado sin permiso para leer el buzón y escribir en él.',
    },
    notSent: { title: 'No enviado', sentence: 'No se pudo enviar la solicitud.' },
    refused: {
      title: 'Los complementos no pueden administrar llamadas aquí',
      sentence:
        'Este Exchange no permite que los complementos usen sus funciones telefónicas. Su administrador puede permitirlo si publica «Llamadas activas» con el mismo nombre de host que Outlook en la Web.',
    },
    outlookRestricted: { title: 'Outlook lo rechazó', sentence: 'Outlook no dejó pasar la solicitud.' },
    outlookError: { title: 'Error en Outlook', sentence: 'Outlook no pudo llevar a cabo esta acción.' },
    sharedFolder: {
      title: 'Carpeta compartida',
      sentence: 'Esto no funciona en una carpeta compartida. Seleccione un mensaje de su propio buzón.',
    },
    replyTooLong: {
      title: 'Respuesta demasiado larga',
      sentence: 'La respuesta era mucho más larga que cualquiera acerca de una llamada.',
    },
    silence: {
      title: 'Outlook no responde',
      sentence: 'Outlook no ha respondido. Es posible que la llamada siga activa.',
    },
    network: { title: 'Sin conexión', sentence: 'No se pudo acceder a Exchange.' },
    http: {
      title: 'No se puede acceder a Exchange por esta vía',
      sentence: 'El servidor respondió, pero no como lo hace Exchange.',
    },
    signIn: {
      title: 'No se pudo iniciar sesión',
      sentence:
        'Exchange está ahí, pero no aceptó el inicio de sesión de este explorador. Cuando presione aquí un botón, es posible que el explorador le pida su nombre y contraseña: es Exchange quien los pide.',
    },
    accountUnproven: {
      title: 'No se sabe qué cuenta inició sesión',
      sentence:
        'Exchange no conoce esta llamada, pero aún no se sabe si este explorador inicia sesión con su cuenta. Eso se comprueba mientras haya un mensaje seleccionado.',
    },
    otherAccount: {
      title: 'Sesión iniciada con otra cuenta',
      sentence:
        'Este explorador inicia sesión en Exchange con una cuenta que no puede abrir este buzón. Inicie sesión con la cuenta a la que pertenece el buzón.',
    },
  },
};
