/*
 * Asks early for the files that office.js will ask for one after the other: the host's own, then two files of strings.
 * Outlook names itself where office.js looks first: in the frame's name (on the web) or in the address (on Windows and
 * Mac), as "Outlook|Web|16.01|en-US|…" or with $ in between. A wrong guess costs a file that is not used, nothing else.
 */
(function () {
  'use strict';

  // The folders that office.js 1.1.110 knows, out of all that its package has.
  var locales = (
    'ar-sa bg-bg bn-in ca-es cs-cz da-dk de-de el-gr en-us es-es et-ee eu-es fa-ir fi-fi fr-fr gl-es he-il hi-in hr-hr ' +
    'hu-hu id-id it-it ja-jp kk-kz ko-kr lo-la lt-lt lv-lv ms-my nb-no nl-nl nn-no pl-pl pt-br pt-pt ro-ro ru-ru sk-sk ' +
    'sl-si sr-cyrl-cs sr-cyrl-rs sr-latn-cs sr-latn-rs sv-se th-th tr-tr uk-ua ur-pk vi-vn zh-cn zh-tw'
  ).split(' ');

  // Whatever they hold, nothing is thrown: the scripts that follow are in one file with this one, and office.js needs them.
  function nameInFrame() {
    try {
      var said = JSON.parse(window.name).hostInfo;
      return typeof said === 'string' ? said : '';
    } catch (notJson) {
      return '';
    }
  }

  function nameInAddress() {
    var found = /[?&]_host_Info=([^&#]*)/.exec(location.search);
    try {
      return found ? decodeURIComponent(found[1]) : '';
    } catch (malformed) {
      return '';
    }
  }

  var script = document.querySelector('script[src$="office-js/office.js"]');
  var parts = (nameInAddress() || nameInFrame()).split(/[$|]/);
  var host = parts.slice(0, 3).join('-').toLowerCase();
  var locale = String(parts[3]).toLowerCase();
  if (!script || !/^outlook-[a-z0-9]+-[0-9.]+$/.test(host)) return;

  var folder = script.src.slice(0, -'office.js'.length);
  var strings = folder + stringsFor(locale);
  // Only outlook_strings.js is asked for without crossorigin; a preload is used by a request of its own kind alone.
  preload(folder + host + '.js', 'anonymous');
  preload(strings + '/office_strings.js', 'anonymous');
  preload(strings + '/outlook_strings.js', null);

  function preload(address, crossOrigin) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'script';
    link.crossOrigin = crossOrigin;
    link.href = address;
    document.head.appendChild(link);
  }

  /** As office.js chooses: the locale itself, else the first of its language, else English. */
  function stringsFor(wanted) {
    if (locales.indexOf(wanted) >= 0) return wanted;
    var language = wanted.split('-')[0] + '-';
    for (var i = 0; i < locales.length; i++) if (locales[i].indexOf(language) === 0) return locales[i];
    return 'en-us';
  }
})();
