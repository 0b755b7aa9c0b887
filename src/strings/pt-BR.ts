import { plural, upToOneOrOther } from './plural.ts';
import type { Strings } from './Strings.ts';

const administrator = 'Peça ao administrador para';

/** Portuguese as written in Brazil. */
export const ptBR: Strings = {
  heading: 'Chamadas ativas',
  activeCallsList: 'Chamadas ativas',
  recentCallsList: 'Chamadas recentes',
  callCount: (count) => plural(upToOneOrOther, count, { one: '# chamada', other: '# chamadas' }),
  noCalls: 'Nenhuma chamada em andamento.',
  loading: 'Iniciando…',

  states: {
    Idle: 'Aguardando',
    Connecting: 'Ligando',
    Alerted: 'Telefone tocando',
    Connected: 'Conectada',
    Disconnected: 'Encerrada',
    Incoming: 'Recebida',
    Transferring: 'Transferindo',
    Forwarding: 'Encaminhando',
  },
  stillCalling: 'Ainda ligando: talvez não seja possível contatar o número',
  placing: 'Iniciando a chamada',
  lookingUp: 'Consultando',
  hangingUp: 'Desligando',
  hangingUpSoon: 'Será desligada assim que a chamada for iniciada',
  lastKnown: (state) => `${state} (último estado conhecido)`,
  unfollowed: 'O telefone talvez esteja tocando',
  unfollowedSentence:
    'O Outlook não informou se a chamada foi iniciada. Seu telefone ainda pode tocar. Não é possível acompanhar nem desligar esta chamada por aqui: use o próprio telefone.',
  unfollowedYet:
    'O Outlook ainda não informou se a chamada foi iniciada. Seu telefone pode tocar. Você já pode desligar aqui: isso será feito assim que o Exchange informar a chamada. Até lá, use o próprio telefone.',
  notPlaced: 'Não iniciada',
  neverSent: { title: 'Não iniciada', sentence: 'O painel foi fechado antes que esta chamada pudesse sair.' },
  callsInTheWay: {
    title: 'Chamadas demais ao mesmo tempo',
    sentence:
      'O Exchange não aceitou outra chamada além das que estão em andamento. Desligue uma delas primeiro e depois toque a mensagem de novo.',
  },
  stillRuns: {
    title: 'Ainda em andamento',
    sentence:
      'O Exchange aceitou a ordem de desligar, mas informa que a chamada ainda está em andamento. Desligue de novo ou use o próprio telefone.',
  },

  call: (shortId) => `Chamada ${shortId}`,
  callTo: (number) => `Chamada para ${number}`,
  fromSender: (sender) => `de ${sender}`,
  toNumber: (number) => `para ${number}`,
  hangUp: 'Desligar',
  hangUpCall: (call) => `Desligar: ${call}`,
  hangUpAll: 'Desligar todas',
  hangUpAllQuestion: (count) =>
    plural(upToOneOrOther, count, { one: 'Desligar # chamada?', other: 'Desligar todas as # chamadas?' }),
  hangUpAllCancel: 'Não desligar',
  hangUpAllFailed: (count) =>
    plural(upToOneOrOther, count, {
      one: 'Não foi possível desligar # chamada.',
      other: 'Não foi possível desligar # chamadas.',
    }),
  tryAgainAt: (time) => `Nova tentativa em ${time}.`,
  detailsOf: (call) => `Detalhes: ${call}`,
  callId: 'ID da chamada',
  copyId: 'Copiar ID',
  copied: 'Copiado',
  dismiss: 'Ocultar',
  dismissCall: (call) => `Ocultar: ${call}`,
  playAgain: 'Tocar de novo',
  playAgainCall: (call) => `Tocar de novo: ${call}`,
  callingAlready: 'Esta mensagem já está sendo tocada neste número.',
  callTwice: 'Ligar uma segunda vez',
  clear: 'Limpar',

  addCall: 'Adicionar uma chamada',
  add: 'Adicionar',
  cancel: 'Cancelar',
  added: {
    empty: 'Digite o ID de uma chamada.',
    alreadyListed: 'Esta chamada já está na lista.',
    unknown: 'O Exchange não conhece nenhuma chamada com este ID. Verifique o ID.',
    notCarriable: 'Este ID contém um caractere que não pode ser enviado ao Exchange. Copie o ID novamente.',
  },

  playOnPhone: 'Tocar no telefone',
  phoneNumber: 'Número de telefone',
  usedNumbers: 'Números já usados',
  voiceMessage: 'Mensagem de voz',
  readAloud: (subject) => `Lida em voz alta: “${subject}”`,
  readAloudWithoutSubject: 'Mensagem, lida em voz alta',
  anotherNumber: 'Tocar em outro telefone',
  selectMessage: 'Selecione uma mensagem para tocá-la no seu telefone.',
  numberMissing: 'Digite um número de telefone ou um endereço SIP.',
  numberNotCarriable: 'Este número contém um caractere que não pode ser enviado ao Exchange.',
  umNotEnabled: `A Unificação de Mensagens não está habilitada para esta caixa de correio. ${administrator} habilitá-la.`,
  playOnPhoneDisabled: `O recurso “Tocar no telefone” está desativado para esta caixa de correio. ${administrator} ativá-lo.`,
  noPhone: (product) =>
    `Esta caixa de correio está no ${product}, que não tem chamadas telefônicas. Elas existem com a Unificação de Mensagens, em caixas de correio do Exchange Server 2010, 2013 e 2016.`,

  endings: {
    hungUp: 'Desligada',
    hungUpUnconfirmed: 'Desligada (não confirmado)',
    unknown: 'O Exchange não conhece mais esta chamada',
    expired: 'Sem notícias há mais de um dia',
    None: 'Encerrada',
    UserBusy: 'Ocupado',
    NoAnswer: 'Ninguém atendeu',
    Unavailable: 'Não foi possível contatar',
    Other: 'A chamada caiu',
  },
  talked: (time) => `duração ${time}`,
  sipReason: (code, text) => `SIP ${[code, text].filter(Boolean).join(' ')}`,

  announcement: (call, state) => `${call}: ${state}`,
  quiet: (time) => `O Exchange está ocupado. As chamadas serão consultadas novamente em ${time}.`,
  offline: 'Você está offline. É mostrado o último estado conhecido.',
  rememberedInBrowser:
    'Por ora, não é possível gravar na sua caixa de correio. Enquanto isso, as chamadas são lembradas apenas neste navegador.',
  rememberedNowhere: 'Não é possível lembrar as chamadas: mantenha este painel aberto até que elas terminem.',

  support: {
    title: 'Para o suporte',
    way: 'Acesso ao Exchange',
    ways: { makeEwsRequestAsync: 'pelo Outlook', direct: 'direto', none: 'ainda sem resposta' },
    version: 'Chamadas ativas',
    officeJs: 'office.js',
    outlook: 'Outlook',
    exchange: 'Exchange',
    mailbox: 'Conjunto de requisitos Mailbox',
    language: 'Idioma',
    lastError: 'Último erro',
    none: 'nenhum',
    copy: 'Copiar detalhes',
    copyWithCalls: 'Copiar detalhes com as chamadas',
  },
  check: {
    button: 'Verificar esta caixa de correio',
    hint: 'Pergunta ao Exchange o que funciona aqui. Nenhum telefone toca. O navegador pode abrir a janela de entrada.',
    checking: 'Verificando…',
    outlook: 'Pelo Outlook',
    direct: 'Diretamente',
    unifiedMessaging: 'Unificação de Mensagens',
    settings: 'Configurações na caixa de correio',
    works: 'funciona',
    on: 'ativado',
    off: 'desativado',
    unknown: 'desconhecido',
    saved: 'podem ser salvas',
    notSaved: 'não podem ser salvas',
    verdicts: {
      both: 'As chamadas funcionam aqui, pelo Outlook e diretamente.',
      outlook: 'As chamadas funcionam aqui, pelo Outlook.',
      direct: 'As chamadas funcionam aqui, diretamente. O Outlook não as repassa, e não precisa.',
      none: 'As chamadas ainda não funcionam aqui.',
    },
  },

  ribbon: {
    calling: (number) => `Ligando para ${number}. “Desligar” encerra a chamada.`,
    callingUnremembered: (number) =>
      `Ligando para ${number}. Não é possível lembrar a chamada aqui: desligue no próprio telefone.`,
    callingAlready: (number) =>
      `Esta mensagem já está sendo tocada no número ${number}. “Desligar” encerra a chamada.`,
    hungUp: (count) => plural(upToOneOrOther, count, { one: 'Desligada.', other: '# chamadas desligadas.' }),
    noCall: 'Não há nenhuma chamada em andamento.',
    failed: (what, next) => `${what}. ${next}`,
    changeNumber: 'Abra “Chamadas ativas” para ligar para outro número.',
    seeDetails: 'Abra “Chamadas ativas” para ver os detalhes.',
    noNumber: 'Não há número conhecido para ligar. Abra “Chamadas ativas” e informe um.',
    noPhone: (product) => `Esta caixa de correio está no ${product}, que não tem chamadas telefônicas.`,
    mayRing:
      'O Exchange não informou se a chamada foi iniciada. Seu telefone pode tocar: desligue no próprio telefone.',
    stillRuns:
      'O Exchange informa que a chamada ainda está em andamento. Desligue de novo ou use o próprio telefone.',
    unconfirmed:
      'O Exchange aceitou a ordem de desligar, mas não a confirmou. Desligue de novo ou use o próprio telefone.',
  },

  outside: {
    title: 'O lugar desta página é o Outlook',
    sentence:
      'O “Chamadas ativas” funciona dentro do Outlook, ao lado de uma mensagem. Em uma janela comum do navegador, ele não pode fazer nada.',
    install:
      'Para instalar, abra o Outlook na Web, vá para Configurações, Gerenciar suplementos (ou Obter suplementos, Meus suplementos), escolha Adicionar um suplemento personalizado e informe o endereço do manifesto:',
    then: 'Depois, abra uma mensagem e escolha “Chamadas ativas”.',
  },
  officeMissing: {
    title: 'Falta uma parte desta página',
    sentence:
      'Não foi possível carregar o arquivo office.js. Feche o painel e abra-o novamente. Se isso não ajudar, peça ao administrador para verificar a instalação do “Chamadas ativas”.',
  },
  officeSilent: {
    title: 'O Outlook não responde',
    sentence:
      'O “Chamadas ativas” ainda está aguardando o Outlook. Feche o painel e abra-o novamente ou recarregue o Outlook.',
  },
  startFailed: {
    title: 'Não foi possível iniciar o “Chamadas ativas”',
    sentence:
      'Algo deu errado ao iniciar este painel. As chamadas em andamento não foram afetadas. Feche o painel e abra-o novamente. Se isso não ajudar, informe os detalhes ao suporte.',
  },
  broken: {
    title: 'Algo deu errado aqui',
    sentence: 'Esta parte do painel falhou. Suas chamadas não foram afetadas.',
    tryAgain: 'Mostrar novamente',
  },

  faultAction: {
    tryAgain: 'Tente novamente.',
    selectMessage: 'Selecione uma mensagem e tente novamente.',
    changeNumber: 'Altere o número e tente novamente.',
    askAdministrator: 'Peça ajuda ao administrador.',
    copyDetails: 'Copie os detalhes e envie-os ao suporte.',
  },
  exchangeSays: (detail) => `Detalhes: ${detail}`,
  guide: 'Guia para administradores',
  faults: {
    callUnknown: { title: 'Chamada desconhecida', sentence: 'O Exchange não conhece esta chamada.' },
    numberInvalid: {
      title: 'Número inválido',
      sentence: 'O Exchange não aceita este número de telefone.',
    },
    numberNotDialable: {
      title: 'Número não permitido',
      sentence: 'As regras de discagem da sua organização não permitem ligar para este número.',
    },
    sipAddressInvalid: {
      title: 'Endereço SIP inválido',
      sentence: 'O Exchange espera aqui um endereço SIP, como user@contoso.com.',
    },
    gatewayNotFound: {
      title: 'Nenhum gateway de telefonia',
      sentence: 'O Exchange não tem um gateway de telefonia que possa fazer esta chamada.',
    },
    dialPlanNotFound: {
      title: 'Nenhum plano de discagem',
      sentence: 'O Exchange não encontra um plano de discagem para a sua caixa de correio.',
    },
    umRequestFailed: {
      title: 'Falha na Unificação de Mensagens',
      sentence: 'O servidor de Unificação de Mensagens não conseguiu executar esta ação.',
    },
    umServerNotFound: {
      title: 'Nenhum servidor de Unificação de Mensagens',
      sentence: 'O Exchange não encontra um servidor de Unificação de Mensagens para a sua caixa de correio.',
    },
    umServerUnavailable: {
      title: 'A Unificação de Mensagens não responde',
      sentence: 'O servidor de Unificação de Mensagens não está acessível no momento.',
    },
    umNotEnabled: {
      title: 'Não habilitado para chamadas',
      sentence: 'A Unificação de Mensagens não está habilitada para a sua caixa de correio.',
    },
    messageNotFound: {
      title: 'Mensagem não encontrada',
      sentence: 'O Exchange não encontra mais esta mensagem.',
    },
    accessDenied: { title: 'Acesso negado', sentence: 'O Exchange não permite que você faça isso.' },
    requestNotUnderstood: {
      title: 'O Exchange não entendeu',
      sentence: 'Este Exchange não aceita a solicitação da forma como foi enviada.',
    },
    serverBusy: {
      title: 'O Exchange está ocupado',
      sentence: 'O Exchange tem trabalho demais no momento.',
    },
    serverTimeout: {
      title: 'O Exchange demorou demais',
      sentence: 'O Exchange não terminou a tempo.',
    },
    serverError: { title: 'Erro no Exchange', sentence: 'Algo deu errado no Exchange.' },
    mailboxUnavailable: {
      title: 'Caixa de correio inacessível',
      sentence: 'O Exchange não consegue acessar a sua caixa de correio no momento.',
    },
    mailboxMoving: {
      title: 'A caixa de correio está sendo movida',
      sentence: 'Sua caixa de correio está sendo movida para outro servidor.',
    },
    passwordExpired: {
      title: 'Senha expirada',
      sentence: 'Sua senha expirou. Altere-a e tente novamente.',
    },
    accountDisabled: { title: 'Conta desabilitada', sentence: 'Sua conta está desabilitada.' },
    mailboxNotFound: {
      title: 'Caixa de correio não encontrada',
      sentence: 'O Exchange não encontra a sua caixa de correio.',
    },
    warning: {
      title: 'Não executado',
      sentence: 'O Exchange respondeu com um aviso e não executou esta ação.',
    },
    unknownCode: { title: 'O Exchange recusou', sentence: 'O Exchange não executou esta ação.' },
    otherReply: {
      title: 'Resposta inesperada',
      sentence:
        'Chegou uma resposta que não pertence a esta pergunta. Ela pode vir de algo entre o Outlook e o Exchange.',
    },
    unreadableReply: { title: 'Resposta ilegível', sentence: 'Não é possível ler a resposta recebida.' },
    noItem: {
      title: 'Nenhuma mensagem selecionada',
      sentence:
        'O Outlook só permite que os suplementos consultem o Exchange enquanto uma mensagem está selecionada. Qualquer mensagem serve.',
    },
    noPermission: {
      title: 'Falta permissão',
      sentence: 'O suplemento está instalado sem permissão para ler a caixa de correio e gravar nela.',
    },
    notSent: { title: 'Não enviado', sentence: 'Não foi possível enviar a solicitação.' },
    refused: {
      title: 'Suplementos não podem gerenciar chamadas aqui',
      sentence:
        'Este Exchange não permite que suplementos usem suas funções de telefone. O administrador pode permitir isso publicando o “Chamadas ativas” com o mesmo nome de host do Outlook na Web.',
    },
    outlookRestricted: { title: 'O Outlook recusou', sentence: 'O Outlook não deixou a solicitação passar.' },
    outlookError: { title: 'Erro no Outlook', sentence: 'O Outlook não conseguiu executar esta ação.' },
    sharedFolder: {
      title: 'Pasta compartilhada',
      sentence:
        'Isso não funciona em uma pasta compartilhada. Selecione uma mensagem da sua própria caixa de correio.',
    },
    replyTooLong: {
      title: 'Resposta longa demais',
      sentence: 'A resposta era muito mais longa do que qualquer resposta sobre uma chamada.',
    },
    silence: {
      title: 'O Outlook não responde',
      sentence: 'O Outlook não respondeu. A chamada ainda pode estar ativa.',
    },
    network: { title: 'Sem conexão', sentence: 'Não foi possível acessar o Exchange.' },
    http: {
      title: 'Exchange inacessível por este caminho',
      sentence: 'O servidor respondeu, mas não como o Exchange responde.',
    },
    signIn: {
      title: 'Não foi possível entrar',
      sentence:
        'O Exchange está lá, mas não aceitou a entrada deste navegador. Quando você pressiona um botão aqui, o navegador pode pedir seu nome e sua senha: é o Exchange que está pedindo.',
    },
    accountUnproven: {
      title: 'Não se sabe quem entrou',
      sentence:
        'O Exchange não conhece esta chamada, mas ainda não se sabe se este navegador entra nele com a sua conta. Isso é verificado enquanto uma mensagem está selecionada.',
    },
    otherAccount: {
      title: 'Conectado com outra conta',
      sentence:
        'Este navegador entra no Exchange com uma conta que não pode abrir esta caixa de correio. Entre com a conta à qual a caixa de correio pertence.',
    },
  },
};
