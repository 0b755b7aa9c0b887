/*
 * Outlooks whose webview is Internet Explorer 11 (Trident) or the first Edge (EdgeHTML), or otherwise too old for the
 * pane, get a page that says so. In the language of 2009, because those read nothing newer; loaded first, because the
 * rest would not run there.
 */
(function () {
  'use strict';

  var isOld = /Trident\/|MSIE |Edge\/\d/.test(navigator.userAgent);
  // The youngest of what the build takes for granted: missing before Chrome 97, Firefox 104 and Safari 15.4.
  var lacks = typeof Object.hasOwn !== 'function' || typeof Array.prototype.findLast !== 'function';
  if (!isOld && !lacks) return;

  document.title = 'Active Calls';
  document.body.innerHTML =
    '<div role="alert" style="max-width: 40em; margin: 0 auto; padding: 12px; font: 14px/1.5 Segoe UI, sans-serif">' +
    '<h1 style="font-size: 20px; margin: 0 0 8px">This Outlook is too old for Active calls</h1>' +
    '<p>It shows add-ins in ' +
    (isOld
      ? 'Internet Explorer 11 or the first version of Microsoft Edge'
      : 'a browser engine that is too old') +
    ', which cannot run this one.</p>' +
    '<p>Active calls works in:</p>' +
    '<ul>' +
    '<li>Outlook on the web, in a current Edge, Chrome, Firefox or Safari;</li>' +
    '<li>Outlook on Windows that uses Edge WebView2: Microsoft 365 Apps, Outlook 2021 and later;</li>' +
    '<li>Outlook on Mac, on macOS 12.3 or later.</li>' +
    '</ul>' +
    '<p>Calls that are running are not affected. To hang up now, use Outlook on the web.</p>' +
    '</div>';
  // Whatever of the page is still to come has nothing to do here. Internet Explorer knows no stop, and no modules.
  if (window.stop) window.stop();
})();
