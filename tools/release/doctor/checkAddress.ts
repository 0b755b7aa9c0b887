import { type Line, pass, warn } from './Line.ts';
import type { Visit } from './Visit.ts';

/** Whether the folder's address leads to the pane when somebody types it without its slash; undefined: it has none. */
export function checkAddress({ address, withoutSlash }: Visit): Line | undefined {
  if (withoutSlash === undefined) return undefined;
  const check = 'address without its slash';
  const { status, headers, body } = withoutSlash;
  const { location } = headers;
  const target =
    location === undefined || !URL.canParse(location, address) ? undefined : new URL(location, address).href;
  if (target === address) return pass(check, 'leads to the pane');
  if (status === 200 && body.includes('id="root"')) return pass(check, 'is the pane');
  return warn(
    check,
    target === undefined ? `HTTP ${status}` : `leads to ${target}`,
    `Send ${new URL(address).pathname.slice(0, -1)} on to the same with a slash, as nginx.conf of the release does. Only people who type it notice.`,
  );
}
