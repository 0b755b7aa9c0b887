import type { Answer } from './ask.ts';
import { fail, type Line, pass } from './Line.ts';
import type { Visit } from './Visit.ts';

const somethingInFront = 'Something in front answers instead: a sign-in page, or a proxy.';

/** Whether the page that Outlook opens is there. */
export function checkPage({ page }: Visit): Line {
  const check = 'taskpane.html';
  const trouble = troubleWith(page);
  if (trouble !== undefined) return fail(check, ...trouble);
  return page.body.includes('id="root"')
    ? pass(check, 'is the pane')
    : fail(check, 'is another page', somethingInFront);
}

/** One line for a folder of which nothing comes as it should; undefined when something does. */
export function checkFolder({ page, manifest, list }: Visit): Line | undefined {
  const check = 'all files';
  if (list !== undefined) return undefined;
  const trouble = troubleWith(page);
  if (trouble !== undefined) return manifest.status === page.status ? fail(check, ...trouble) : undefined;
  const isPane = page.body.includes('id="root"');
  const isManifest = manifest.body.includes('<OfficeApp');
  return isPane || isManifest ? undefined : fail(check, 'are another page', somethingInFront);
}

/** What is wrong with an answer, and the mend; undefined when it is a file. */
function troubleWith({ status, headers, body }: Answer): readonly [found: string, mend: string] | undefined {
  if (status === 200) return undefined;
  if (status === 0)
    return [body.toString(), 'Look into the log of the web server, and of what stands before it.'];
  if (status === 401 || status === 403)
    return [
      `HTTP ${status}`,
      'Let everybody read the folder: anonymous authentication on, no pre-authentication.',
    ];
  if (status >= 300 && status < 400)
    return [
      `sent on to ${headers.location ?? 'nowhere'}`,
      'Keep the redirection of the site away from the folder.',
    ];
  if (status === 404)
    return ['HTTP 404', 'Copy the whole release into the folder that this address leads to.'];
  return [`HTTP ${status}`, 'Look into the log of the web server.'];
}
