/** The address that docs/administrators.md takes for its examples. */
const example = new URL('https://mail.contoso.com/active-calls/');

/** The administrators' guide with the organisation's own address in its commands. */
export function installGuide(guide: string, address: string): string {
  const { href, hostname, pathname } = new URL(address);
  const folder = pathname.slice(1, -1);
  const own = guide.replaceAll(example.href, href).replaceAll(example.hostname, hostname);
  // The virtual directory's name, quoted in commands. Without a folder there is none to name.
  return folder === '' ? own : own.replaceAll(`'${example.pathname.slice(1, -1)}'`, `'${folder}'`);
}
