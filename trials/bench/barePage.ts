/** The physical limit: a page that holds nothing but office.js and one button, which asks once Office is ready. */
export const barePage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Bare</title>
    <script src="./microsoft-ajax.js"></script>
    <script src="./office-js/office.js"></script>
  </head>
  <body>
    <button id="button" disabled>Hang up</button>
    <script>
      Office.onReady(function () {
        var button = document.getElementById('button');
        button.onclick = function () {
          Office.context.mailbox.makeEwsRequestAsync('<Envelope><DisconnectPhoneCall/></Envelope>', function () {});
        };
        button.disabled = false;
      });
    </script>
  </body>
</html>
`;
