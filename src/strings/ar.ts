import { plural } from './plural.ts';
import type { PluralRule } from './plural.ts';
import type { Strings } from './Strings.ts';

const administrator = 'اطلب من المسؤول';

/** Arabic counts in six ways. */
export const arabic: PluralRule<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'> = (count) => {
  const [few, lastTwo] = [['zero', 'one', 'two'] as const, count % 100];
  if (count < few.length) return few[count] ?? 'other';
  if (lastTwo < few.length) return 'other';
  return lastTwo <= 10 ? 'few' : 'many';
};

/** Arabic. */
export const ar: Strings = {
  heading: 'المكالمات النشطة',
  activeCallsList: 'المكالمات النشطة',
  recentCallsList: 'المكالمات الأخيرة',
  callCount: (count) =>
    plural(arabic, count, {
      zero: 'لا توجد مكالمات',
      one: 'مكالمة واحدة',
      two: 'مكالمتان',
      few: '# مكالمات',
      many: '# مكالمة',
      other: '# مكالمة',
    }),
  noCalls: 'لا توجد مكالمات جارية.',
  loading: 'جارٍ البدء…',

  states: {
    Idle: 'في الانتظار',
    Connecting: 'جارٍ الاتصال',
    Alerted: 'يرن الهاتف',
    Connected: 'متصلة',
    Disconnected: 'انتهت',
    Incoming: 'واردة',
    Transferring: 'جارٍ التحويل',
    Forwarding: 'جارٍ إعادة التوجيه',
  },
  stillCalling: 'ما زال الاتصال جاريًا: قد يتعذر الوصول إلى الرقم',
  placing: 'جارٍ إجراء المكالمة',
  lookingUp: 'جارٍ الاستعلام',
  hangingUp: 'جارٍ الإنهاء',
  hangingUpSoon: 'سيتم إنهاء المكالمة فور إجرائها',
  lastKnown: (state) => `${state} (آخر حالة معروفة)`,
  unfollowed: 'ربما يرن الهاتف',
  unfollowedSentence:
    'لم يوضح Outlook ما إذا تم إجراء المكالمة. قد يرن هاتفك بعد. لا يمكن متابعة هذه المكالمة أو إنهاؤها من هنا: استخدم الهاتف نفسه.',
  unfollowedYet:
    'لم يوضح Outlook بعد ما إذا تم إجراء المكالمة. قد يرن هاتفك. يمكنك إنهاؤها من هنا الآن: يُنفَّذ ذلك فور أن يبلغ Exchange عن المكالمة. حتى ذلك الحين، استخدم الهاتف نفسه.',
  notPlaced: 'لم تُجرَ',
  neverSent: { title: 'لم تُجرَ المكالمة', sentence: 'أُغلق الجزء قبل أن تخرج هذه المكالمة.' },
  callsInTheWay: {
    title: 'مكالمات كثيرة في الوقت نفسه',
    sentence:
      'لم يقبل Exchange مكالمة أخرى إلى جانب المكالمات الجارية. أنهِ إحداها أولًا، ثم شغّل الرسالة مرة أخرى.',
  },
  stillRuns: {
    title: 'ما زالت جارية',
    sentence:
      'قبل Exchange أمر إنهاء المكالمة، لكنه يفيد بأنها ما زالت جارية. أنهِها مرة أخرى، أو استخدم الهاتف نفسه.',
  },

  call: (shortId) => `مكالمة ${shortId}`,
  callTo: (number) => `مكالمة إلى ${number}`,
  fromSender: (sender) => `من ${sender}`,
  toNumber: (number) => `إلى ${number}`,
  hangUp: 'إنهاء المكالمة',
  hangUpCall: (call) => `إنهاء المكالمة: ${call}`,
  hangUpAll: 'إنهاء كل المكالمات',
  hangUpAllQuestion: (count) =>
    plural(arabic, count, {
      zero: 'لا توجد مكالمات لإنهائها.',
      one: 'هل تريد إنهاء مكالمة واحدة؟',
      two: 'هل تريد إنهاء المكالمتين؟',
      few: 'هل تريد إنهاء المكالمات الـ# كلها؟',
      many: 'هل تريد إنهاء كل المكالمات وعددها #؟',
      other: 'هل تريد إنهاء كل المكالمات وعددها #؟',
    }),
  hangUpAllCancel: 'عدم إنهائها',
  hangUpAllFailed: (count) =>
    plural(arabic, count, {
      zero: 'تم إنهاء كل المكالمات.',
      one: 'تعذر إنهاء مكالمة واحدة.',
      two: 'تعذر إنهاء مكالمتين.',
      few: 'تعذر إنهاء # مكالمات.',
      many: 'تعذر إنهاء # مكالمة.',
      other: 'تعذر إنهاء # مكالمة.',
    }),
  tryAgainAt: (time) => `إعادة المحاولة بعد ${time}.`,
  detailsOf: (call) => `التفاصيل: ${call}`,
  callId: 'معرّف المكالمة',
  copyId: 'نسخ المعرّف',
  copied: 'تم النسخ',
  dismiss: 'إخفاء',
  dismissCall: (call) => `إخفاء: ${call}`,
  playAgain: 'تشغيل مرة أخرى',
  playAgainCall: (call) => `تشغيل مرة أخرى: ${call}`,
  callingAlready: 'يجري تشغيل هذه الرسالة على هذا الرقم بالفعل.',
  callTwice: 'الاتصال مرة ثانية',
  clear: 'مسح',

  addCall: 'إضافة مكالمة',
  add: 'إضافة',
  cancel: 'إلغاء الأمر',
  added: {
    empty: 'أدخل معرّف مكالمة.',
    alreadyListed: 'هذه المكالمة موجودة بالفعل في القائمة.',
    unknown: 'لا يعرف Exchange مكالمة بهذا المعرّف. تحقق من المعرّف.',
    notCarriable: 'يحتوي هذا المعرّف على حرف لا يمكن إرساله إلى Exchange. انسخ المعرّف مرة أخرى.',
  },

  playOnPhone: 'تشغيل على الهاتف',
  phoneNumber: 'رقم الهاتف',
  usedNumbers: 'أرقام مستخدمة من قبل',
  voiceMessage: 'رسالة صوتية',
  readAloud: (subject) => `تُقرأ بصوت عالٍ: «${subject}»`,
  readAloudWithoutSubject: 'رسالة تُقرأ بصوت عالٍ',
  anotherNumber: 'تشغيل على هاتف آخر',
  selectMessage: 'حدد رسالة لتشغيلها على هاتفك.',
  numberMissing: 'أدخل رقم هاتف أو عنوان SIP.',
  numberNotCarriable: 'يحتوي هذا الرقم على حرف لا يمكن إرساله إلى Exchange.',
  umNotEnabled: `لم يتم تمكين المراسلة الموحدة لعلبة البريد هذه. ${administrator} تمكينها.`,
  playOnPhoneDisabled: `ميزة «تشغيل على الهاتف» متوقفة لعلبة البريد هذه. ${administrator} تشغيلها.`,
  noPhone: (product) =>
    `علبة البريد هذه على ${product}، الذي لا يوفر مكالمات هاتفية. تتوفر هذه المكالمات مع المراسلة الموحدة، في علب البريد على Exchange Server 2010 و2013 و2016.`,

  endings: {
    hungUp: 'تم إنهاؤها',
    hungUpUnconfirmed: 'تم إنهاؤها (دون تأكيد)',
    unknown: 'لم يعد Exchange يتعرف على هذه المكالمة',
    expired: 'لا أخبار عنها منذ أكثر من يوم',
    None: 'انتهت',
    UserBusy: 'الخط مشغول',
    NoAnswer: 'لم يرد أحد',
    Unavailable: 'تعذر الوصول إلى الرقم',
    Other: 'انقطعت المكالمة',
  },
  talked: (time) => `المدة ${time}`,
  // English from SIP, which runs from left to right as a whole.
  sipReason: (code, text) => `\u2066SIP ${[code, text].filter(Boolean).join(' ')}\u2069`,

  announcement: (call, state) => `${call}: ${state}`,
  quiet: (time) => `Exchange مشغول. سيتم الاستعلام عن المكالمات مجددًا بعد ${time}.`,
  offline: 'أنت غير متصل. المعروض هو آخر حالة معروفة.',
  rememberedInBrowser:
    'لا يمكن الكتابة إلى علبة بريدك الآن. وإلى أن يصبح ذلك ممكنًا، يتم تذكّر المكالمات في هذا المستعرض فقط.',
  rememberedNowhere: 'لا يمكن تذكّر المكالمات: أبقِ هذا الجزء مفتوحًا حتى تنتهي.',

  support: {
    title: 'للدعم الفني',
    way: 'الطريق إلى Exchange',
    ways: { makeEwsRequestAsync: 'عبر Outlook', direct: 'مباشرةً', none: 'لا رد بعد' },
    version: 'المكالمات النشطة',
    officeJs: 'office.js',
    outlook: 'Outlook',
    exchange: 'Exchange',
    mailbox: 'مجموعة متطلبات Mailbox',
    language: 'اللغة',
    lastError: 'آخر خطأ',
    none: 'لا شيء',
    copy: 'نسخ التفاصيل',
    copyWithCalls: 'نسخ التفاصيل مع المكالمات',
  },
  check: {
    button: 'التحقق من علبة البريد هذه',
    hint: 'يسأل Exchange عمّا يعمل هنا. لن يرنّ أي هاتف. قد يفتح المستعرض نافذة تسجيل الدخول.',
    checking: 'جارٍ التحقق…',
    outlook: 'عبر Outlook',
    direct: 'مباشرةً',
    unifiedMessaging: 'المراسلة الموحدة',
    settings: 'الإعدادات في علبة البريد',
    works: 'يعمل',
    on: 'قيد التشغيل',
    off: 'متوقف',
    unknown: 'غير معروف',
    saved: 'يمكن حفظها',
    notSaved: 'لا يمكن حفظها',
    verdicts: {
      both: 'تعمل المكالمات هنا، عبر Outlook ومباشرةً.',
      outlook: 'تعمل المكالمات هنا، عبر Outlook.',
      direct: 'تعمل المكالمات هنا مباشرةً. لا يمررها Outlook، ولا حاجة إلى ذلك.',
      none: 'المكالمات لا تعمل هنا بعد.',
    },
  },

  ribbon: {
    calling: (number) => `جارٍ الاتصال بالرقم ${number}. يُنهيه زر «إنهاء المكالمة».`,
    callingUnremembered: (number) =>
      `جارٍ الاتصال بالرقم ${number}. لا يمكن تذكر المكالمة هنا: أنهِها من الهاتف نفسه.`,
    callingAlready: (number) =>
      `يجري تشغيل هذه الرسالة على الرقم ${number} بالفعل. يُنهيها زر «إنهاء المكالمة».`,
    hungUp: (count) =>
      plural(arabic, count, {
        zero: 'لم تُنهَ أي مكالمة.',
        one: 'تم إنهاء المكالمة.',
        two: 'تم إنهاء مكالمتين.',
        few: 'تم إنهاء # مكالمات.',
        many: 'تم إنهاء # مكالمة.',
        other: 'تم إنهاء # مكالمة.',
      }),
    noCall: 'لا توجد مكالمة جارية.',
    failed: (what, next) => `${what}. ${next}`,
    changeNumber: 'افتح «المكالمات النشطة» للاتصال برقم آخر.',
    seeDetails: 'افتح «المكالمات النشطة» للاطلاع على التفاصيل.',
    noNumber: 'لا يوجد رقم معروف للاتصال به. افتح «المكالمات النشطة» وأدخل رقمًا هناك.',
    noPhone: (product) => `علبة البريد هذه على ${product}، الذي لا يوفر مكالمات هاتفية.`,
    mayRing: 'لم يوضح Exchange ما إذا تم إجراء المكالمة. قد يرن هاتفك: أنهِ المكالمة من الهاتف نفسه.',
    stillRuns: 'يفيد Exchange بأن المكالمة ما زالت جارية. أنهِها مرة أخرى، أو استخدم الهاتف نفسه.',
    unconfirmed:
      'قبل Exchange أمر إنهاء المكالمة ولم يؤكد تنفيذه بعد. أنهِها مرة أخرى، أو استخدم الهاتف نفسه.',
  },

  outside: {
    title: 'مكان هذه الصفحة هو Outlook',
    sentence: 'يعمل «المكالمات النشطة» داخل Outlook بجانب رسالة. ولا يمكنه فعل شيء في نافذة مستعرض عادية.',
    install:
      'للتثبيت، افتح Outlook على الويب، وانتقل إلى «الإعدادات» ثم «إدارة الوظائف الإضافية» (أو «الحصول على وظائف إضافية» ثم «وظائفي الإضافية»)، واختر «إضافة وظيفة إضافية مخصصة»، ثم أدخل عنوان البيان:',
    then: 'ثم افتح رسالة واختر «المكالمات النشطة».',
  },
  officeMissing: {
    title: 'جزء من هذه الصفحة مفقود',
    sentence:
      'تعذر تحميل الملف office.js. أغلق الجزء وافتحه مرة أخرى. إذا لم يُجدِ ذلك، فاطلب من المسؤول التحقق من تثبيت «المكالمات النشطة».',
  },
  officeSilent: {
    title: 'لا يستجيب Outlook',
    sentence: 'لا يزال «المكالمات النشطة» ينتظر Outlook. أغلق الجزء وافتحه مرة أخرى، أو أعد تحميل Outlook.',
  },
  startFailed: {
    title: 'تعذر بدء «المكالمات النشطة»',
    sentence:
      'حدث خطأ ما أثناء بدء هذا الجزء. لم تتأثر المكالمات الجارية. أغلق الجزء وافتحه مرة أخرى. إذا لم يفد ذلك، فأرسل التفاصيل إلى فريق الدعم.',
  },
  broken: {
    title: 'حدث خطأ ما هنا',
    sentence: 'تعطل هذا القسم من الجزء. لم تتأثر مكالماتك.',
    tryAgain: 'إظهار مرة أخرى',
  },

  faultAction: {
    tryAgain: 'حاول مرة أخرى.',
    selectMessage: 'حدد رسالة وحاول مرة أخرى.',
    changeNumber: 'غيّر الرقم وحاول مرة أخرى.',
    askAdministrator: 'اطلب المساعدة من المسؤول.',
    copyDetails: 'انسخ التفاصيل وأرسلها إلى فريق الدعم.',
  },
  exchangeSays: (detail) => `التفاصيل: ${detail}`,
  guide: 'دليل المسؤولين',
  faults: {
    callUnknown: { title: 'مكالمة غير معروفة', sentence: 'لا يتعرف Exchange على هذه المكالمة.' },
    numberInvalid: { title: 'رقم هاتف غير صالح', sentence: 'لا يقبل Exchange رقم الهاتف هذا.' },
    numberNotDialable: {
      title: 'رقم غير مسموح به',
      sentence: 'لا تسمح قواعد الطلب في مؤسستك بالاتصال بهذا الرقم.',
    },
    sipAddressInvalid: {
      title: 'عنوان SIP غير صالح',
      sentence: 'يتوقع Exchange هنا عنوان SIP، مثل user@contoso.com.',
    },
    gatewayNotFound: {
      title: 'لا توجد بوابة هاتفية',
      sentence: 'ليس لدى Exchange بوابة هاتفية يمكنها إجراء هذه المكالمة.',
    },
    dialPlanNotFound: {
      title: 'لا توجد خطة طلب',
      sentence: 'لا يعثر Exchange على خطة طلب لعلبة بريدك.',
    },
    umRequestFailed: {
      title: 'فشلت المراسلة الموحدة',
      sentence: 'تعذر على خادم المراسلة الموحدة تنفيذ ذلك.',
    },
    umServerNotFound: {
      title: 'لا يوجد خادم مراسلة موحدة',
      sentence: 'لا يعثر Exchange على خادم مراسلة موحدة لعلبة بريدك.',
    },
    umServerUnavailable: {
      title: 'المراسلة الموحدة لا تستجيب',
      sentence: 'لا يمكن الوصول إلى خادم المراسلة الموحدة الآن.',
    },
    umNotEnabled: {
      title: 'المكالمات الهاتفية غير ممكّنة',
      sentence: 'لم يتم تمكين المراسلة الموحدة لعلبة بريدك.',
    },
    messageNotFound: {
      title: 'لم يتم العثور على الرسالة',
      sentence: 'لم يعد Exchange يعثر على هذه الرسالة.',
    },
    accessDenied: { title: 'تم رفض الوصول', sentence: 'لا يسمح لك Exchange بفعل ذلك.' },
    requestNotUnderstood: {
      title: 'لم يفهم Exchange الطلب',
      sentence: 'لا يقبل خادم Exchange هذا الطلب كما تم إرساله.',
    },
    serverBusy: { title: 'Exchange مشغول', sentence: 'لدى Exchange الآن طلبات أكثر مما يستطيع تنفيذه.' },
    serverTimeout: {
      title: 'استغرق Exchange وقتًا طويلًا',
      sentence: 'لم ينتهِ Exchange في الوقت المحدد.',
    },
    serverError: { title: 'خطأ في Exchange', sentence: 'حدث خطأ ما داخل Exchange.' },
    mailboxUnavailable: {
      title: 'تعذر الوصول إلى علبة البريد',
      sentence: 'لا يمكن لـ Exchange الوصول إلى علبة بريدك الآن.',
    },
    mailboxMoving: {
      title: 'يجري نقل علبة البريد',
      sentence: 'يجري نقل علبة بريدك إلى خادم آخر.',
    },
    passwordExpired: {
      title: 'انتهت صلاحية كلمة المرور',
      sentence: 'انتهت صلاحية كلمة مرورك. غيّرها ثم حاول مرة أخرى.',
    },
    accountDisabled: { title: 'الحساب معطّل', sentence: 'تم تعطيل حسابك.' },
    mailboxNotFound: {
      title: 'لم يتم العثور على علبة البريد',
      sentence: 'لا يعثر Exchange على علبة بريدك.',
    },
    warning: { title: 'لم يتم التنفيذ', sentence: 'أجاب Exchange بتحذير ولم ينفذ ذلك.' },
    unknownCode: { title: 'رفض Exchange', sentence: 'لم ينفذ Exchange ذلك.' },
    otherReply: {
      title: 'رد غير متوقع',
      sentence: 'ورد رد لا يخص هذا السؤال. قد يكون مصدره شيئًا بين Outlook وExchange.',
    },
    unreadableReply: { title: 'رد غير مقروء', sentence: 'لا يمكن قراءة الرد الوارد.' },
    noItem: {
      title: 'لم يتم تحديد رسالة',
      sentence: 'لا يسمح Outlook للوظائف الإضافية بسؤال Exchange إلا أثناء تحديد رسالة. أي رسالة تفي بالغرض.',
    },
    noPermission: {
      title: 'الإذن غير موجود',
      sentence: 'تم تثبيت الوظيفة الإضافية من دون إذن قراءة علبة البريد والكتابة إليها.',
    },
    notSent: { title: 'لم يتم الإرسال', sentence: 'تعذر إرسال الطلب.' },
    refused: {
      title: 'لا يمكن للوظائف الإضافية إدارة المكالمات هنا',
      sentence:
        'لا يسمح خادم Exchange هذا للوظائف الإضافية باستخدام ميزات الهاتف. يمكن للمسؤول إتاحة ذلك بنشر «المكالمات النشطة» ضمن اسم المضيف نفسه الذي يستخدمه Outlook على الويب.',
    },
    outlookRestricted: { title: 'رفض Outlook', sentence: 'لم يسمح Outlook بمرور الطلب.' },
    outlookError: { title: 'خطأ في Outlook', sentence: 'تعذر على Outlook تنفيذ ذلك.' },
    sharedFolder: {
      title: 'مجلد مشترك',
      sentence: 'لا يعمل هذا في مجلد مشترك. حدد رسالة من علبة بريدك أنت.',
    },
    replyTooLong: { title: 'الرد طويل جدًا', sentence: 'كان الرد أطول بكثير من أي رد يخص مكالمة.' },
    silence: { title: 'Outlook لا يستجيب', sentence: 'لم يرد Outlook. قد تكون المكالمة لا تزال جارية.' },
    network: { title: 'لا يوجد اتصال', sentence: 'تعذر الوصول إلى Exchange.' },
    http: {
      title: 'تعذر الوصول إلى Exchange بهذه الطريقة',
      sentence: 'أجاب الخادم، لكن ليس كما يجيب Exchange.',
    },
    signIn: {
      title: 'لم ينجح تسجيل الدخول',
      sentence:
        'خادم Exchange موجود، لكنه لم يقبل تسجيل دخول هذا المستعرض. عند الضغط على زر هنا، قد يطلب المستعرض اسمك وكلمة المرور: هذا الطلب من Exchange.',
    },
    accountUnproven: {
      title: 'الحساب المسجَّل غير مؤكد',
      sentence:
        'لا يتعرف Exchange على هذه المكالمة، لكن لم يتضح بعد ما إذا كان هذا المستعرض يسجل الدخول بحسابك. يمكن التحقق من ذلك أثناء تحديد رسالة.',
    },
    otherAccount: {
      title: 'تسجيل الدخول بحساب آخر',
      sentence:
        'يسجل هذا المستعرض الدخول إلى Exchange بحساب لا يحق له فتح علبة البريد هذه. سجّل الدخول بالحساب الذي تتبع له علبة البريد.',
    },
  },
};
