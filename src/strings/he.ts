import { oneOrOther, plural } from './plural.ts';
import type { PluralRule } from './plural.ts';
import type { Strings } from './Strings.ts';

const administrator = 'יש לבקש ממנהל המערכת';

/** Hebrew has a form for two. */
export const hebrew: PluralRule<'one' | 'two' | 'other'> = (count) =>
  count === 2 ? 'two' : oneOrOther(count);

/** Hebrew, without addressing a man or a woman. */
export const he: Strings = {
  heading: 'שיחות פעילות',
  activeCallsList: 'שיחות פעילות',
  recentCallsList: 'שיחות אחרונות',
  callCount: (count) => plural(hebrew, count, { one: 'שיחה אחת', two: 'שתי שיחות', other: '# שיחות' }),
  noCalls: 'אין שיחות פעילות.',
  loading: 'מתחיל…',

  states: {
    Idle: 'בהמתנה',
    Connecting: 'מתקשר',
    Alerted: 'מצלצל',
    Connected: 'מחוברת',
    Disconnected: 'הסתיימה',
    Incoming: 'נכנסת',
    Transferring: 'מועברת',
    Forwarding: 'מופנית',
  },
  stillCalling: 'עדיין מתקשר: ייתכן שלא ניתן להשיג את המספר',
  placing: 'השיחה יוצאת',
  lookingUp: 'בבדיקה',
  hangingUp: 'בניתוק',
  hangingUpSoon: 'השיחה תנותק מיד לאחר שתצא',
  lastKnown: (state) => `${state} (מצב ידוע אחרון)`,
  unfollowed: 'ייתכן שהטלפון מצלצל',
  unfollowedSentence:
    'Outlook לא מסר אם השיחה יצאה. ייתכן שהטלפון עוד יצלצל. אי אפשר לעקוב אחר שיחה זו או לנתק אותה מכאן: יש להשתמש בטלפון עצמו.',
  unfollowedYet:
    'Outlook עדיין לא מסר אם השיחה יצאה. ייתכן שהטלפון יצלצל. אפשר כבר לנתק כאן: הניתוק יתבצע ברגע ש-Exchange ידווח על השיחה. עד אז, יש להשתמש בטלפון עצמו.',
  notPlaced: 'לא יצאה',
  neverSent: { title: 'השיחה לא יצאה', sentence: 'החלונית נסגרה לפני שהשיחה הזאת הספיקה לצאת.' },
  callsInTheWay: {
    title: 'יותר מדי שיחות בבת אחת',
    sentence:
      'Exchange לא קיבל שיחה נוספת מלבד אלה שנמשכות כעת. יש לנתק קודם אחת מהן, ואז להשמיע שוב את ההודעה.',
  },
  stillRuns: {
    title: 'עדיין נמשכת',
    sentence:
      'Exchange קיבל את הוראת הניתוק, אך מדווח שהשיחה עדיין נמשכת. יש לנתק שוב, או להשתמש בטלפון עצמו.',
  },

  call: (shortId) => `שיחה ${shortId}`,
  callTo: (number) => `שיחה אל ${number}`,
  fromSender: (sender) => `מאת ${sender}`,
  toNumber: (number) => `אל ${number}`,
  hangUp: 'ניתוק',
  hangUpCall: (call) => `ניתוק: ${call}`,
  hangUpAll: 'ניתוק הכל',
  hangUpAllQuestion: (count) =>
    plural(hebrew, count, {
      one: 'לנתק שיחה אחת?',
      two: 'לנתק את שתי השיחות?',
      other: 'לנתק את כל # השיחות?',
    }),
  hangUpAllCancel: 'לא לנתק',
  hangUpAllFailed: (count) =>
    plural(hebrew, count, {
      one: 'לא ניתן היה לנתק שיחה אחת.',
      two: 'לא ניתן היה לנתק שתי שיחות.',
      other: 'לא ניתן היה לנתק # שיחות.',
    }),
  tryAgainAt: (time) => `ניסיון נוסף בעוד ${time}.`,
  detailsOf: (call) => `פרטים: ${call}`,
  callId: 'מזהה שיחה',
  copyId: 'העתקת המזהה',
  copied: 'הועתק',
  dismiss: 'הסתרה',
  dismissCall: (call) => `הסתרה: ${call}`,
  playAgain: 'השמעה חוזרת',
  playAgainCall: (call) => `השמעה חוזרת: ${call}`,
  callingAlready: 'הודעה זו כבר מושמעת במספר זה.',
  callTwice: 'חיוג בפעם השנייה',
  clear: 'ניקוי',

  addCall: 'הוספת שיחה',
  add: 'הוספה',
  cancel: 'ביטול',
  added: {
    empty: 'יש להזין מזהה של שיחה.',
    alreadyListed: 'שיחה זו כבר מופיעה ברשימה.',
    unknown: 'Exchange אינו מכיר שיחה עם מזהה זה. יש לבדוק את המזהה.',
    notCarriable: 'מזהה זה מכיל תו שאי אפשר לשלוח ל-Exchange. יש להעתיק את המזהה שוב.',
  },

  playOnPhone: 'השמעה בטלפון',
  phoneNumber: 'מספר טלפון',
  usedNumbers: 'מספרים שהיו בשימוש',
  voiceMessage: 'הודעה קולית',
  readAloud: (subject) => `תוקרא בקול: ״${subject}״`,
  readAloudWithoutSubject: 'הודעה שתוקרא בקול',
  anotherNumber: 'השמעה בטלפון אחר',
  selectMessage: 'יש לבחור הודעה כדי להשמיע אותה בטלפון.',
  numberMissing: 'יש להזין מספר טלפון או כתובת SIP.',
  numberNotCarriable: 'מספר זה מכיל תו שאי אפשר לשלוח ל-Exchange.',
  umNotEnabled: `העברת הודעות מאוחדת אינה מופעלת עבור תיבת דואר זו. ${administrator} להפעיל אותה.`,
  playOnPhoneDisabled: `האפשרות ״השמעה בטלפון״ כבויה עבור תיבת דואר זו. ${administrator} להפעיל אותה.`,
  noPhone: (product) =>
    `תיבת דואר זו נמצאת ב-${product}, שאין בו שיחות טלפון. הן קיימות עם העברת הודעות מאוחדת, בתיבות דואר ב-Exchange Server 2010, 2013 ו-2016.`,

  endings: {
    hungUp: 'נותקה',
    hungUpUnconfirmed: 'נותקה (ללא אישור)',
    unknown: 'Exchange כבר אינו מכיר שיחה זו',
    expired: 'אין מידע כבר יותר מיממה',
    None: 'הסתיימה',
    UserBusy: 'תפוס',
    NoAnswer: 'אין מענה',
    Unavailable: 'לא ניתן להשיג',
    Other: 'השיחה נקטעה',
  },
  talked: (time) => `משך ${time}`,
  // English from SIP, which runs from left to right as a whole.
  sipReason: (code, text) => `\u2066SIP ${[code, text].filter(Boolean).join(' ')}\u2069`,

  announcement: (call, state) => `${call}: ${state}`,
  quiet: (time) => `Exchange עמוס. השיחות ייבדקו שוב בעוד ${time}.`,
  offline: 'אין חיבור לרשת. מוצג המצב הידוע האחרון.',
  rememberedInBrowser: 'כרגע אי אפשר לכתוב לתיבת הדואר. עד שיהיה אפשר, השיחות נשמרות בדפדפן זה בלבד.',
  rememberedNowhere: 'אי אפשר לשמור את השיחות: יש להשאיר חלונית זו פתוחה עד שיסתיימו.',

  support: {
    title: 'לתמיכה',
    way: 'הדרך אל Exchange',
    ways: { makeEwsRequestAsync: 'דרך Outlook', direct: 'ישירה', none: 'עדיין אין תשובה' },
    version: 'שיחות פעילות',
    officeJs: 'office.js',
    outlook: 'Outlook',
    exchange: 'Exchange',
    mailbox: 'ערכת הדרישות Mailbox',
    language: 'שפה',
    lastError: 'שגיאה אחרונה',
    none: 'אין',
    copy: 'העתקת הפרטים',
    copyWithCalls: 'העתקת הפרטים עם השיחות',
  },
  check: {
    button: 'בדיקת תיבת דואר זו',
    hint: 'שואל את Exchange מה פועל כאן. שום טלפון לא יצלצל. ייתכן שהדפדפן יפתח את חלון הכניסה שלו.',
    checking: 'מתבצעת בדיקה…',
    outlook: 'דרך Outlook',
    direct: 'ישירות',
    unifiedMessaging: 'העברת הודעות מאוחדת',
    settings: 'ההגדרות בתיבת הדואר',
    works: 'פועל',
    on: 'פועלת',
    off: 'כבויה',
    unknown: 'לא ידוע',
    saved: 'ניתנות לשמירה',
    notSaved: 'לא ניתנות לשמירה',
    verdicts: {
      both: 'השיחות פועלות כאן, דרך Outlook וישירות.',
      outlook: 'השיחות פועלות כאן, דרך Outlook.',
      direct: 'השיחות פועלות כאן ישירות. Outlook אינו מעביר אותן, ואין בכך צורך.',
      none: 'השיחות עדיין אינן פועלות כאן.',
    },
  },

  ribbon: {
    calling: (number) => `מתבצעת שיחה אל ${number}. הלחצן ״ניתוק״ מסיים אותה.`,
    callingUnremembered: (number) => `מתבצעת שיחה אל ${number}. אי אפשר לשמור אותה כאן: יש לנתק בטלפון עצמו.`,
    callingAlready: (number) => `ההודעה הזאת כבר מושמעת במספר ${number}. הלחצן ״ניתוק״ מסיים את השיחה.`,
    hungUp: (count) =>
      plural(hebrew, count, { one: 'השיחה נותקה.', two: 'שתי שיחות נותקו.', other: '# שיחות נותקו.' }),
    noCall: 'אין שיחה פעילה.',
    failed: (what, next) => `${what}. ${next}`,
    changeNumber: 'יש לפתוח את ״שיחות פעילות״ כדי להתקשר למספר אחר.',
    seeDetails: 'יש לפתוח את ״שיחות פעילות״ כדי לראות את הפרטים.',
    noNumber: 'אין מספר ידוע להתקשר אליו. יש לפתוח את ״שיחות פעילות״ ולהזין שם מספר.',
    noPhone: (product) => `תיבת דואר זו נמצאת ב-${product}, שאין בו שיחות טלפון.`,
    mayRing: 'Exchange לא מסר אם השיחה יצאה. ייתכן שהטלפון יצלצל: יש לנתק בטלפון עצמו.',
    stillRuns: 'לפי Exchange השיחה עדיין נמשכת. יש לנתק שוב, או להשתמש בטלפון עצמו.',
    unconfirmed: 'Exchange קיבל את הוראת הניתוק אך עדיין לא אישר אותה. יש לנתק שוב, או להשתמש בטלפון עצמו.',
  },

  outside: {
    title: 'מקומו של דף זה ב-Outlook',
    sentence: '״שיחות פעילות״ פועל בתוך Outlook, לצד הודעה. בחלון דפדפן רגיל אין הוא יכול לעשות דבר.',
    install:
      'להתקנה, יש לפתוח את Outlook באינטרנט, לעבור אל ״הגדרות״, ״נהל תוספות״ (או ״קבל תוספות״, ״התוספות שלי״), לבחור ״הוסף תוספת מותאמת אישית״ ולהזין את כתובת המניפסט:',
    then: 'לאחר מכן יש לפתוח הודעה ולבחור ״שיחות פעילות״.',
  },
  officeMissing: {
    title: 'חלק מדף זה חסר',
    sentence:
      'לא ניתן היה לטעון את הקובץ office.js. יש לסגור את החלונית ולפתוח אותה שוב. אם זה אינו עוזר, יש לבקש ממנהל המערכת לבדוק את ההתקנה של ״שיחות פעילות״.',
  },
  officeSilent: {
    title: 'Outlook אינו מגיב',
    sentence:
      '״שיחות פעילות״ עדיין ממתין ל-Outlook. יש לסגור את החלונית ולפתוח אותה שוב, או לטעון מחדש את Outlook.',
  },
  startFailed: {
    title: 'לא ניתן היה להפעיל את ״שיחות פעילות״',
    sentence:
      'משהו השתבש בעת הפעלת החלונית. שיחות שנמשכות כעת לא נפגעו. יש לסגור את החלונית ולפתוח אותה שוב. אם זה לא עוזר, יש למסור את הפרטים לתמיכה.',
  },
  broken: {
    title: 'משהו השתבש כאן',
    sentence: 'חלק זה של החלונית נכשל. השיחות לא נפגעו.',
    tryAgain: 'להציג שוב',
  },

  faultAction: {
    tryAgain: 'יש לנסות שוב.',
    selectMessage: 'יש לבחור הודעה ולנסות שוב.',
    changeNumber: 'יש לשנות את המספר ולנסות שוב.',
    askAdministrator: 'יש לפנות אל מנהל המערכת לקבלת עזרה.',
    copyDetails: 'יש להעתיק את הפרטים ולמסור אותם לתמיכה.',
  },
  exchangeSays: (detail) => `פרטים: ${detail}`,
  guide: 'מדריך למנהלי מערכת',
  faults: {
    callUnknown: { title: 'שיחה לא מוכרת', sentence: 'Exchange אינו מכיר שיחה זו.' },
    numberInvalid: { title: 'מספר טלפון לא חוקי', sentence: 'Exchange אינו מקבל מספר טלפון זה.' },
    numberNotDialable: {
      title: 'מספר אסור',
      sentence: 'כללי החיוג של הארגון אינם מתירים שיחה למספר זה.',
    },
    sipAddressInvalid: {
      title: 'כתובת SIP לא חוקית',
      sentence: 'Exchange מצפה כאן לכתובת SIP, כגון user@contoso.com.',
    },
    gatewayNotFound: {
      title: 'אין שער טלפוניה',
      sentence: 'ל-Exchange אין שער טלפוניה שיכול לבצע שיחה זו.',
    },
    dialPlanNotFound: {
      title: 'אין תוכנית חיוג',
      sentence: 'Exchange אינו מוצא תוכנית חיוג עבור תיבת הדואר.',
    },
    umRequestFailed: {
      title: 'העברת הודעות מאוחדת נכשלה',
      sentence: 'שרת העברת ההודעות המאוחדת לא הצליח לבצע זאת.',
    },
    umServerNotFound: {
      title: 'אין שרת העברת הודעות מאוחדת',
      sentence: 'Exchange אינו מוצא שרת העברת הודעות מאוחדת עבור תיבת הדואר.',
    },
    umServerUnavailable: {
      title: 'העברת הודעות מאוחדת אינה מגיבה',
      sentence: 'לא ניתן להגיע כעת אל שרת העברת ההודעות המאוחדת.',
    },
    umNotEnabled: {
      title: 'שיחות טלפון אינן מופעלות',
      sentence: 'העברת הודעות מאוחדת אינה מופעלת עבור תיבת הדואר.',
    },
    messageNotFound: { title: 'ההודעה לא נמצאה', sentence: 'Exchange אינו מוצא עוד הודעה זו.' },
    accessDenied: { title: 'הגישה נדחתה', sentence: 'Exchange אינו מתיר פעולה זו.' },
    requestNotUnderstood: {
      title: 'Exchange לא הבין',
      sentence: 'שרת Exchange זה אינו מקבל את הבקשה כפי שנשלחה.',
    },
    serverBusy: { title: 'Exchange עמוס', sentence: 'Exchange עמוס מדי כרגע.' },
    serverTimeout: { title: 'ל-Exchange נדרש זמן רב מדי', sentence: 'Exchange לא סיים בזמן.' },
    serverError: { title: 'שגיאה ב-Exchange', sentence: 'משהו השתבש בתוך Exchange.' },
    mailboxUnavailable: {
      title: 'לא ניתן להגיע לתיבת הדואר',
      sentence: 'Exchange אינו יכול להגיע כעת אל תיבת הדואר.',
    },
    mailboxMoving: { title: 'תיבת הדואר מועברת', sentence: 'תיבת הדואר מועברת לשרת אחר.' },
    passwordExpired: {
      title: 'תוקף הסיסמה פג',
      sentence: 'תוקף הסיסמה פג. יש לשנות אותה ולנסות שוב.',
    },
    accountDisabled: { title: 'החשבון מושבת', sentence: 'החשבון שלך מושבת.' },
    mailboxNotFound: { title: 'תיבת הדואר לא נמצאה', sentence: 'Exchange אינו מוצא את תיבת הדואר.' },
    warning: { title: 'לא בוצע', sentence: 'Exchange השיב באזהרה ולא ביצע זאת.' },
    unknownCode: { title: 'Exchange סירב', sentence: 'Exchange לא ביצע זאת.' },
    otherReply: {
      title: 'תשובה לא צפויה',
      sentence: 'הגיעה תשובה שאינה שייכת לשאלה זו. ייתכן שמקורה במשהו בין Outlook ל-Exchange.',
    },
    unreadableReply: { title: 'תשובה לא קריאה', sentence: 'אי אפשר לקרוא את התשובה שהגיעה.' },
    noItem: {
      title: 'לא נבחרה הודעה',
      sentence: 'Outlook מאפשר לתוספות לפנות אל Exchange רק כאשר נבחרה הודעה. כל הודעה מתאימה.',
    },
    noPermission: {
      title: 'חסרה הרשאה',
      sentence: 'התוספת מותקנת ללא הרשאה לקרוא את תיבת הדואר ולכתוב אליה.',
    },
    notSent: { title: 'לא נשלח', sentence: 'לא ניתן היה לשלוח את הבקשה.' },
    refused: {
      title: 'תוספות אינן רשאיות לנהל כאן שיחות',
      sentence:
        'שרת Exchange זה אינו מאפשר לתוספות להשתמש בפונקציות הטלפון שלו. מנהל המערכת יכול לאפשר זאת על-ידי פרסום ״שיחות פעילות״ תחת אותו שם מארח של Outlook באינטרנט.',
    },
    outlookRestricted: { title: 'Outlook סירב', sentence: 'Outlook לא העביר את הבקשה.' },
    outlookError: { title: 'שגיאה ב-Outlook', sentence: 'Outlook לא הצליח לבצע זאת.' },
    sharedFolder: {
      title: 'תיקיה משותפת',
      sentence: 'הדבר אינו פועל בתיקיה משותפת. יש לבחור הודעה מתיבת הדואר האישית.',
    },
    replyTooLong: { title: 'תשובה ארוכה מדי', sentence: 'התשובה הייתה ארוכה בהרבה מכל תשובה על שיחה.' },
    silence: { title: 'Outlook אינו מגיב', sentence: 'Outlook לא השיב. ייתכן שהשיחה עדיין פעילה.' },
    network: { title: 'אין חיבור', sentence: 'לא ניתן היה להגיע אל Exchange.' },
    http: {
      title: 'לא ניתן להגיע אל Exchange בדרך זו',
      sentence: 'השרת השיב, אך לא כפי ש-Exchange משיב.',
    },
    signIn: {
      title: 'הכניסה לא הצליחה',
      sentence:
        'Exchange נמצא, אך לא קיבל את הכניסה של דפדפן זה. בעת לחיצה כאן על לחצן, ייתכן שהדפדפן יבקש שם וסיסמה: זוהי בקשה של Exchange.',
    },
    accountUnproven: {
      title: 'לא ברור מי מחובר',
      sentence:
        'Exchange אינו מכיר שיחה זו, אך עדיין לא ידוע אם דפדפן זה נכנס אליו בחשבון שלך. אפשר לבדוק זאת כאשר נבחרה הודעה.',
    },
    otherAccount: {
      title: 'כניסה בחשבון אחר',
      sentence:
        'דפדפן זה נכנס ל-Exchange בחשבון שאינו רשאי לפתוח תיבת דואר זו. יש להיכנס בחשבון שתיבת הדואר שייכת לו.',
    },
  },
};
