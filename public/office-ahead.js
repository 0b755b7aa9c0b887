/*
 * Asks early for the files that office.js will ask for one after the other: the host's own, then two files of strings.
 * Outlook names itself where office.js looks first: in the frame's name (on the web) or in the address (on Windows and
 * Mac), as "Outlook|Web|16.01|en-US|…" or with $ in between. A wrong guess costs a file that is not used, nothing else.
 */
(function () {
  'use strict';

  function nameInFrame() {
    try {
      return JSON.parse(window.name).hostInfo;
    } catch (notJson) {
      return '';
    }
  }

  function nameInAddress() {
    var found = /[?&]_host_Info=([^&#]*)/.exec(location.search);
    return found ? decodeURIComponent(found[1]) : '';
  }

  var script = document.querySelector('script[src$="office.js"]');
  var parts = String(nameInAddress() || nameInFrame()).split(/[$|]/);
  var host = parts.slice(0, 3).join('-').toLowerCase();
  var locale = String(parts[3]).toLowerCase();
  if (!script || !/^outlook-[a-z0-9]+-[0-9.]+$/.test(host)) return;

  var folder = script.src.slice(0, -'office.js'.length);
  var files = [host + '.js'];
  if (/^[a-z]{2,3}-[a-z]{2}$/.test(locale)) {
    files.push(locale + '/office_strings.js', locale + '/outlook_strings.js');
  }
  files.forEach(function (file) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'script';
    link.href = folder + file;
    document.head.appendChild(link);
  });
})();
