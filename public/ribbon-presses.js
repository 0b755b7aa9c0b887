/*
 * The functions that Outlook calls when somebody presses a button of the ribbon. They are there before the script that
 * carries presses out: Outlook may call as soon as office.js is ready, and takes a function that is not there for done.
 * Where that script never comes, because this Outlook is too old for it or a file is missing, the message says so. In the
 * language of 2009, because the oldest read nothing newer.
 */
(function () {
  'use strict';

  /** Longer than a slow network takes to bring a script, in milliseconds. */
  var patience = 20000;

  var sentences = {
    en: 'This button could not start. Open Active calls: it says why.',
    de: 'Diese Schaltfläche konnte nicht starten. Öffnen Sie „Aktive Anrufe“: Dort steht, warum.',
    fr: 'Ce bouton n’a pas pu démarrer. Ouvrez « Appels en cours » : la raison y est indiquée.',
    es: 'Este botón no se pudo iniciar. Abra «Llamadas activas»: allí se indica el motivo.',
    pt: 'Não foi possível iniciar este botão. Abra “Chamadas ativas”: o motivo está lá.',
    it: 'Questo pulsante non si è avviato. Apri «Chiamate attive»: lì c’è scritto perché.',
    nl: 'Deze knop kon niet starten. Open ‘Actieve oproepen’: daar staat waarom.',
    pl: 'Nie udało się uruchomić tego przycisku. Otwórz „Aktywne połączenia”: tam podano powód.',
    ja: 'このボタンを開始できませんでした。理由は [進行中の通話] を開くと表示されます。',
    zh: '此按钮无法启动。请打开“进行中的通话”查看原因。',
    ar: 'تعذر تشغيل هذا الزر. افتح «المكالمات النشطة» لمعرفة السبب.',
    he: 'הלחצן הזה לא הופעל. פתחו את «שיחות פעילות» כדי לראות מדוע.',
  };

  var waiting = [];
  var carryOut;

  function sentence() {
    var language = String(Office.context.displayLanguage).split('-')[0];
    return sentences.hasOwnProperty(language) ? sentences[language] : sentences.en;
  }

  function giveUp(press) {
    if (!press.isWaiting) return;
    press.isWaiting = false;
    var done = function () {
      press.event.completed();
    };
    try {
      Office.context.mailbox.item.notificationMessages.replaceAsync(
        'activeCalls',
        { type: 'errorMessage', message: sentence() },
        done
      );
    } catch (noMessage) {
      done();
    }
  }

  function pressed(button, event) {
    if (carryOut) {
      carryOut(button, event);
      return;
    }
    var press = { button: button, event: event, isWaiting: true };
    waiting.push(press);
    // What knows no modules will never run the script.
    var canRun = 'noModule' in document.createElement('script');
    setTimeout(
      function () {
        giveUp(press);
      },
      canRun ? patience : 0
    );
  }

  window.hangUp = function (event) {
    pressed('hangUp', event);
  };
  window.playOnPhone = function (event) {
    pressed('playOnPhone', event);
  };
  /** Called by the script when it is there: from now on it carries out each press, and those that have waited for it. */
  window.carryOutPresses = function (how) {
    carryOut = how;
    for (var i = 0; i < waiting.length; i++) {
      if (!waiting[i].isWaiting) continue;
      waiting[i].isWaiting = false;
      how(waiting[i].button, waiting[i].event);
    }
    waiting = [];
  };
})();
