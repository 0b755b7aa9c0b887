/** The physical limit for the ribbon: a function file that holds nothing but office.js and one function, which asks at once. */
export const bareCommands = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Bare</title>
    <script src="./microsoft-ajax.js"></script>
    <script src="./office-js/office.js"></script>
  </head>
  <body>
    <script>
      Office.onReady();
      function playOnPhone(event) {
        Office.context.mailbox.makeEwsRequestAsync('<Envelope/>', function () {
          event.completed();
        });
      }
    </script>
  </body>
</html>
`;
