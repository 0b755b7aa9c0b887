/** The address that docs/administrators.md takes for its examples. */
const example = new URL('https://mail.contoso.com/active-calls/');

/** The administrators' guide with the organisation's own address in its commands. */
export function installGuide(guide: string, address: string): string {
  const { href, hostname, pathname } = new URL(address);
  const folder = pathname.slice(1, -1);
  const own = guide.replaceAll(example.href, href).replaceAll(example.hostname, hostname);
  // The virtual directory's name, quoted in commands, alone or after that of its site. Without a folder there is none.
  const quoted = new RegExp(`('|Default Web Site/)${example.pathname.slice(1, -1)}'`, 'g');
  return folder === '' ? own : own.replace(quoted, (_, before: string) => `${before}${folder}'`);
}
