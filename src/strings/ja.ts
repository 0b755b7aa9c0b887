import { always, plural } from './plural.ts';
import type { Strings } from './Strings.ts';

const administrator = '管理者に';

/** Japanese. */
export const ja: Strings = {
  heading: '進行中の通話',
  activeCallsList: '進行中の通話',
  recentCallsList: '最近の通話',
  callCount: (count) => plural(always, count, { other: '# 件の通話' }),
  noCalls: '進行中の通話はありません。',
  loading: '開始しています…',

  states: {
    Idle: '待機中',
    Connecting: '発信中',
    Alerted: '呼び出し中',
    Connected: '接続済み',
    Disconnected: '終了',
    Incoming: '着信中',
    Transferring: '転送中',
    Forwarding: '自動転送中',
  },
  stillCalling: 'まだ発信中です。番号につながらない可能性があります',
  placing: '発信を要求中',
  lookingUp: '確認中',
  hangingUp: '切断中',
  hangingUpSoon: '発信されしだい切断します',
  lastKnown: (state) => `${state} (最後に確認した状態)`,
  unfollowed: '電話が鳴っている可能性があります',
  unfollowedSentence:
    '発信されたかどうか、Outlook から応答がありませんでした。これから電話が鳴る可能性があります。この通話はここから追跡も切断もできません。電話機で操作してください。',
  unfollowedYet:
    '発信されたかどうか、Outlook からまだ応答がありません。電話が鳴る可能性があります。ここで今すぐ切断を指示できます。Exchange から通話が通知されしだい切断されます。それまでは電話機で操作してください。',
  notPlaced: '発信されませんでした',
  neverSent: {
    title: '発信されませんでした',
    sentence: 'この通話が送信される前にウィンドウが閉じられました。',
  },
  callsInTheWay: {
    title: '同時に通話できる数を超えています',
    sentence:
      'Exchange は、進行中の通話のほかに新しい通話を受け付けませんでした。先にいずれかの通話を切ってから、メッセージをもう一度再生してください。',
  },
  stillRuns: {
    title: 'まだ通話中です',
    sentence:
      'Exchange は切断の指示を受け付けましたが、通話はまだ続いています。もう一度切るか、電話機で操作してください。',
  },

  call: (shortId) => `通話 ${shortId}`,
  callTo: (number) => `${number} への通話`,
  fromSender: (sender) => `送信者: ${sender}`,
  toNumber: (number) => `発信先: ${number}`,
  hangUp: '電話を切る',
  hangUpCall: (call) => `電話を切る: ${call}`,
  hangUpAll: 'すべて切る',
  hangUpAllQuestion: (count) => plural(always, count, { other: '# 件の通話をすべて切りますか?' }),
  hangUpAllCancel: '切らない',
  hangUpAllFailed: (count) => plural(always, count, { other: '# 件の通話を切れませんでした。' }),
  tryAgainAt: (time) => `${time} 後に再試行します。`,
  detailsOf: (call) => `詳細: ${call}`,
  callId: '通話 ID',
  copyId: 'ID をコピー',
  copied: 'コピーしました',
  dismiss: '非表示にする',
  dismissCall: (call) => `非表示にする: ${call}`,
  playAgain: 'もう一度再生',
  playAgainCall: (call) => `もう一度再生: ${call}`,
  callingAlready: 'このメッセージは、この番号で既に再生中です。',
  callTwice: 'もう一度発信する',
  clear: 'クリア',

  addCall: '通話の追加',
  add: '追加',
  cancel: 'キャンセル',
  added: {
    empty: '通話の ID を入力してください。',
    alreadyListed: 'この通話は既に一覧にあります。',
    unknown: 'この ID の通話は Exchange にありません。ID を確認してください。',
    notCarriable: 'この ID には Exchange に送信できない文字が含まれています。ID をコピーし直してください。',
  },

  playOnPhone: '電話で再生',
  phoneNumber: '電話番号',
  usedNumbers: '以前に使用した番号',
  voiceMessage: 'ボイス メッセージ',
  readAloud: (subject) => `読み上げ: 「${subject}」`,
  readAloudWithoutSubject: 'メッセージの読み上げ',
  anotherNumber: '別の電話で再生',
  selectMessage: '電話で再生するメッセージを選択してください。',
  numberMissing: '電話番号または SIP アドレスを入力してください。',
  numberNotCarriable: 'この番号には Exchange に送信できない文字が含まれています。',
  umNotEnabled: `このメールボックスではユニファイド メッセージングが有効になっていません。${administrator}有効化を依頼してください。`,
  playOnPhoneDisabled: `このメールボックスでは [電話で再生] がオフになっています。${administrator}オンにするよう依頼してください。`,
  noPhone: (product) =>
    `このメールボックスは ${product} にあり、電話の機能はありません。電話の機能は、Exchange Server 2010、2013、2016 のメールボックスで、ユニファイド メッセージングとともに使用できます。`,

  endings: {
    hungUp: '切断しました',
    hungUpUnconfirmed: '切断しました (未確認)',
    unknown: 'Exchange にこの通話の記録がなくなりました',
    expired: '1 日以上確認できませんでした',
    None: '終了',
    UserBusy: '話し中',
    NoAnswer: '誰も出ませんでした',
    Unavailable: 'つながりませんでした',
    Other: '途中で切れました',
  },
  talked: (time) => `通話時間 ${time}`,
  sipReason: (code, text) => `SIP ${[code, text].filter(Boolean).join(' ')}`,

  announcement: (call, state) => `${call}: ${state}`,
  quiet: (time) => `Exchange が混み合っています。${time} 後に通話をもう一度確認します。`,
  offline: 'オフラインです。最後に確認した状態を表示しています。',
  rememberedInBrowser:
    'メールボックスに書き込めません。書き込めるようになるまで、通話はこのブラウザーにのみ保存されます。',
  rememberedNowhere: '通話を保存できません。通話が終わるまでこのウィンドウを開いたままにしてください。',

  support: {
    title: 'サポート用の情報',
    way: 'Exchange への接続方法',
    ways: { makeEwsRequestAsync: 'Outlook 経由', direct: '直接', none: 'まだ応答がありません' },
    version: '進行中の通話',
    officeJs: 'office.js',
    outlook: 'Outlook',
    exchange: 'Exchange',
    mailbox: 'Mailbox 要件セット',
    language: '言語',
    lastError: '最後のエラー',
    none: 'なし',
    copy: '詳細をコピー',
    copyWithCalls: '詳細を通話と一緒にコピー',
  },
  check: {
    button: 'このメールボックスを確認',
    hint: 'ここで何が使えるかを Exchange に問い合わせます。電話は鳴りません。ブラウザーがサインインのウィンドウを開くことがあります。',
    checking: '確認しています…',
    outlook: 'Outlook 経由',
    direct: '直接',
    unifiedMessaging: 'ユニファイド メッセージング',
    settings: 'メールボックスの設定',
    works: '使えます',
    on: 'オン',
    off: 'オフ',
    unknown: '不明',
    saved: '保存できます',
    notSaved: '保存できません',
    verdicts: {
      both: 'ここでは Outlook 経由でも直接でも通話できます。',
      outlook: 'ここでは Outlook 経由で通話できます。',
      direct: 'ここでは直接通話できます。Outlook は取り次ぎませんが、その必要はありません。',
      none: 'ここではまだ通話できません。',
    },
  },

  ribbon: {
    calling: (number) => `${number} に発信しています。[電話を切る] で終了します。`,
    callingUnremembered: (number) =>
      `${number} に発信しています。この通話はここでは保存できません。電話機で切ってください。`,
    callingAlready: (number) =>
      `このメッセージは既に ${number} で再生されています。[電話を切る] で終了します。`,
    hungUp: (count) => plural(always, count, { other: '通話を切断しました (# 件)。' }),
    noCall: '進行中の通話はありません。',
    failed: (what, next) => `${what}。${next}`,
    changeNumber: '別の番号に発信するには [進行中の通話] を開いてください。',
    seeDetails: '詳細は [進行中の通話] を開いて確認してください。',
    noNumber: '発信先の番号がわかりません。[進行中の通話] を開いて入力してください。',
    noPhone: (product) => `このメールボックスは ${product} にあり、電話の機能はありません。`,
    mayRing:
      '発信されたかどうか Exchange から応答がありません。電話が鳴ることがあります。電話機で切ってください。',
    stillRuns: 'Exchange によると通話はまだ続いています。もう一度切るか、電話機で操作してください。',
    unconfirmed:
      'Exchange は切断の指示を受け付けましたが、まだ確認できていません。もう一度切るか、電話機で操作してください。',
  },

  outside: {
    title: 'このページは Outlook で開いてください',
    sentence:
      '「進行中の通話」は Outlook の中で、メッセージの横で動作します。通常のブラウザー ウィンドウでは何もできません。',
    install:
      'インストールするには、Outlook on the web を開き、[設定]、[アドインの管理] (または [アドインを取得]、[マイ アドイン]) に進み、[カスタム アドインの追加] を選択して、次のマニフェストのアドレスを指定してください:',
    then: 'その後、メッセージを開いて [進行中の通話] を選択してください。',
  },
  officeMissing: {
    title: 'このページの一部が見つかりません',
    sentence:
      'office.js ファイルを読み込めませんでした。ウィンドウを閉じて、もう一度開いてください。それでも解決しない場合は、「進行中の通話」のインストールを確認するよう管理者に依頼してください。',
  },
  officeSilent: {
    title: 'Outlook が応答しません',
    sentence:
      '「進行中の通話」は Outlook の応答を待っています。ウィンドウを閉じてもう一度開くか、Outlook を再読み込みしてください。',
  },
  startFailed: {
    title: '「進行中の通話」を開始できませんでした',
    sentence:
      'ウィンドウの起動中に問題が発生しました。進行中の通話には影響ありません。ウィンドウを閉じてもう一度開いてください。それでも解決しない場合は、詳細をサポート担当者に伝えてください。',
  },
  broken: {
    title: '問題が発生しました',
    sentence: 'この部分を表示できませんでした。通話には影響ありません。',
    tryAgain: 'もう一度表示',
  },

  faultAction: {
    tryAgain: 'もう一度お試しください。',
    selectMessage: 'メッセージを選択して、もう一度お試しください。',
    changeNumber: '番号を変更して、もう一度お試しください。',
    askAdministrator: '管理者にお問い合わせください。',
    copyDetails: '詳細をコピーして、サポート担当者に渡してください。',
  },
  exchangeSays: (detail) => `詳細: ${detail}`,
  guide: '管理者向けガイド',
  faults: {
    callUnknown: { title: '通話が見つかりません', sentence: 'Exchange にこの通話の記録がありません。' },
    numberInvalid: {
      title: '電話番号が正しくありません',
      sentence: 'Exchange はこの電話番号を受け付けません。',
    },
    numberNotDialable: {
      title: '許可されていない番号です',
      sentence: '組織のダイヤル ルールにより、この番号には発信できません。',
    },
    sipAddressInvalid: {
      title: 'SIP アドレスが正しくありません',
      sentence: 'user@contoso.com のような SIP アドレスを入力してください。',
    },
    gatewayNotFound: {
      title: '電話ゲートウェイがありません',
      sentence: 'この通話を発信できる電話ゲートウェイが Exchange にありません。',
    },
    dialPlanNotFound: {
      title: 'ダイヤル プランがありません',
      sentence: 'メールボックスのダイヤル プランが見つかりません。',
    },
    umRequestFailed: {
      title: 'ユニファイド メッセージングのエラー',
      sentence: 'ユニファイド メッセージング サーバーで処理を実行できませんでした。',
    },
    umServerNotFound: {
      title: 'ユニファイド メッセージング サーバーがありません',
      sentence: 'メールボックスのユニファイド メッセージング サーバーが見つかりません。',
    },
    umServerUnavailable: {
      title: 'ユニファイド メッセージングが応答しません',
      sentence: '現在、ユニファイド メッセージング サーバーに接続できません。',
    },
    umNotEnabled: {
      title: '通話が有効になっていません',
      sentence: 'メールボックスでユニファイド メッセージングが有効になっていません。',
    },
    messageNotFound: {
      title: 'メッセージが見つかりません',
      sentence: 'Exchange でこのメッセージが見つからなくなりました。',
    },
    accessDenied: {
      title: 'アクセスが拒否されました',
      sentence: 'Exchange でこの操作は許可されていません。',
    },
    requestNotUnderstood: {
      title: 'Exchange が要求を解釈できません',
      sentence: 'この Exchange は、送信された形式の要求を受け付けません。',
    },
    serverBusy: {
      title: 'Exchange が混み合っています',
      sentence: '現在、Exchange は要求を処理しきれません。',
    },
    serverTimeout: {
      title: 'Exchange の処理に時間がかかりすぎています',
      sentence: 'Exchange の処理が時間内に完了しませんでした。',
    },
    serverError: { title: 'Exchange のエラー', sentence: 'Exchange の内部で問題が発生しました。' },
    mailboxUnavailable: {
      title: 'メールボックスに接続できません',
      sentence: '現在、Exchange からメールボックスに接続できません。',
    },
    mailboxMoving: {
      title: 'メールボックスの移動中です',
      sentence: 'メールボックスを別のサーバーに移動しています。',
    },
    passwordExpired: {
      title: 'パスワードの有効期限が切れました',
      sentence: 'パスワードの有効期限が切れています。変更してから、もう一度お試しください。',
    },
    accountDisabled: { title: 'アカウントが無効です', sentence: 'アカウントが無効になっています。' },
    mailboxNotFound: {
      title: 'メールボックスが見つかりません',
      sentence: 'Exchange でメールボックスが見つかりません。',
    },
    warning: {
      title: '実行されませんでした',
      sentence: 'Exchange から警告が返され、処理は実行されませんでした。',
    },
    unknownCode: { title: 'Exchange が拒否しました', sentence: 'Exchange は処理を実行しませんでした。' },
    otherReply: {
      title: '予期しない応答',
      sentence:
        'この要求に対応しない応答が返されました。Outlook と Exchange の間にある何かからの応答である可能性があります。',
    },
    unreadableReply: { title: '読み取れない応答', sentence: '返された応答を読み取れませんでした。' },
    noItem: {
      title: 'メッセージが選択されていません',
      sentence:
        'Outlook では、メッセージが選択されているときだけアドインから Exchange に問い合わせできます。どのメッセージでもかまいません。',
    },
    noPermission: {
      title: 'アクセス許可がありません',
      sentence: 'メールボックスの読み取りと書き込みのアクセス許可なしでアドインがインストールされています。',
    },
    notSent: { title: '送信されませんでした', sentence: '要求を送信できませんでした。' },
    refused: {
      title: 'ここではアドインから通話を管理できません',
      sentence:
        'この Exchange では、アドインから電話機能を使用できません。管理者が「進行中の通話」を Outlook on the web と同じホスト名で公開すると、使用できるようになります。',
    },
    outlookRestricted: { title: 'Outlook が拒否しました', sentence: 'Outlook は要求を通しませんでした。' },
    outlookError: { title: 'Outlook のエラー', sentence: 'Outlook は処理を実行できませんでした。' },
    sharedFolder: {
      title: '共有フォルダー',
      sentence: '共有フォルダーでは使用できません。自分のメールボックスのメッセージを選択してください。',
    },
    replyTooLong: { title: '応答が長すぎます', sentence: '応答が、通話に関する応答としては長すぎます。' },
    silence: {
      title: 'Outlook が応答しません',
      sentence: 'Outlook から応答がありません。通話がまだ続いている可能性があります。',
    },
    network: { title: '接続できません', sentence: 'Exchange に接続できませんでした。' },
    http: {
      title: 'この方法では Exchange に接続できません',
      sentence: 'サーバーから応答がありましたが、Exchange の応答ではありませんでした。',
    },
    signIn: {
      title: 'サインインできませんでした',
      sentence:
        'Exchange には接続できますが、このブラウザーのサインインが受け付けられませんでした。ここでボタンを押すと、ブラウザーがユーザー名とパスワードを求めることがあります。これは Exchange からの要求です。',
    },
    accountUnproven: {
      title: 'サインイン中のアカウントが不明です',
      sentence:
        'Exchange はこの通話を認識していませんが、このブラウザーがあなたのアカウントでサインインしているかどうかはまだ確認できていません。メッセージを選択すると確認できます。',
    },
    otherAccount: {
      title: '別のアカウントでサインインしています',
      sentence:
        'このブラウザーは、このメールボックスを開けないアカウントで Exchange にサインインしています。メールボックスの所有者のアカウントでサインインしてください。',
    },
  },
};
