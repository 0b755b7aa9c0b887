import { fail, type Line, pass } from './Line.ts';
import type { Visit } from './Visit.ts';

/** Whether the page that Outlook opens is there. */
export function checkPage({ page: { status, headers, body } }: Visit): Line {
  const check = 'taskpane.html';
  if (status === 0) return fail(check, body.toString(), 'Look into the log of the web server.');
  if (status === 401 || status === 403)
    return fail(
      check,
      `HTTP ${status}`,
      'Let everybody read the folder: anonymous authentication on, no pre-authentication.',
    );
  if (status >= 300 && status < 400)
    return fail(
      check,
      `sent on to ${headers.location ?? 'nowhere'}`,
      'Keep the redirection of the site away from the folder.',
    );
  if (status !== 200)
    return fail(
      check,
      `HTTP ${status}`,
      'Copy the whole release into the folder that this address leads to.',
    );
  return body.includes('id="root"')
    ? pass(check, 'is the pane')
    : fail(check, 'is another page', 'Something in front answers instead: a sign-in page, or a proxy.');
}
