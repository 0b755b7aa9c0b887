import type { Answer } from './ask.ts';
import { fail, type Line, pass, warn } from './Line.ts';
import type { Visit } from './Visit.ts';

const mend =
  'Serve the pane under the host name of Outlook on the web. Else it asks people whether to trust that host, and must be packaged with --outlook ADDRESS.';

const check = 'same host name as Outlook on the web';

/** Whether the pane has the host name of Outlook on the web: office.js trusts that, and asks about any other. */
export function checkOutlook(visit: Visit): Line {
  const { address, outlook, outlookElsewhere } = visit;
  if (outlookElsewhere !== undefined) return elsewhere(visit, new URL(outlookElsewhere));
  const isThere = answersOfOutlook.test(String(outlook.status));
  if (outlook.status === 200 && !looksLikeOutlook(outlook))
    return warn(check, '/owa/ gives a page that is not Outlook', mend);
  if (isThere && !leadsElsewhere(outlook.headers.location, address))
    return pass(check, `${new URL(address).hostname} answers at /owa/`);
  return warn(check, isThere ? 'sends /owa/ on to another' : `/owa/ gives HTTP ${outlook.status}`, mend);
}

/** The page, its sign-in page or the way there, or one of two ways to ask who is there. */
const answersOfOutlook = /^(200|3\d\d|401|440)$/;

/** Some hosts answer with one page to whatever they are asked. */
function looksLikeOutlook({ headers, body }: Answer): boolean {
  return 'x-owa-version' in headers || /outlook|\/owa\b|exchange/i.test(body.toString());
}

function elsewhere({ address, page }: Visit, other: URL): Line {
  const { hostname } = new URL(address);
  if (other.hostname === hostname) return pass(check, hostname);
  return String(page.headers['content-security-policy']).includes(other.origin)
    ? warn(check, `${other.hostname} may show the pane of ${hostname}`, mend)
    : fail(check, `${hostname} does not let ${other.hostname} show the pane`, mend);
}

/** An old name often only sends people to the new one. A sign-in server elsewhere sends them back. */
function leadsElsewhere(location: string | undefined, address: string): boolean {
  if (location === undefined) return false;
  const { hostname, pathname } = new URL(location, address);
  return hostname !== new URL(address).hostname && /^\/owa\b/i.test(pathname);
}
