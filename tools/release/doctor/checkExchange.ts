import { fail, type Line, pass, warn } from './Line.ts';
import type { Visit } from './Visit.ts';

/** Whether Exchange Web Services are on the pane's host: the way that is left where Outlook refuses. */
export function checkExchange({ exchange: { path, answer } }: Visit): Line {
  const check = path;
  const { status, headers, body } = answer;
  const here =
    'Serve the pane under the host name of Exchange, or package with --ews PATH where a proxy has moved it.';
  if (status === 0) return fail(check, body.toString(), here);
  if (status === 404) return fail(check, 'HTTP 404: not on this host', here);
  if (status === 401) return authentication(check, headers['www-authenticate'] ?? '');
  if (status >= 300 && status < 400)
    return fail(
      check,
      `sent on to ${headers.location ?? 'nowhere'}`,
      'A proxy asks people to sign in first. Let it pass /EWS on as it is, as Outlook needs it, too.',
    );
  if (status >= 500)
    return fail(check, `HTTP ${status}`, 'Look after Exchange: its web services do not work.');
  return warn(
    check,
    `HTTP ${status} to somebody who is not signed in`,
    'A real Exchange answers 401. Is it one?',
  );
}

function authentication(check: string, offered: string): Line {
  return /\b(Negotiate|NTLM)\b/i.test(offered)
    ? pass(check, 'answers, and signs in by itself (Negotiate or NTLM)')
    : warn(
        check,
        `asks to sign in by "${offered}"`,
        'Switch on Windows authentication on the EWS virtual directory, or people are asked for their password.',
      );
}
