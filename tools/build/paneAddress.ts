import { WrongArgument } from '../verbs/readArguments.mjs';

/**
 * The address of the folder that a pane is served from, with a slash at the end. Throws one clear sentence when a pane
 * cannot work there.
 */
export function paneAddress(text: string): string {
  if (!URL.canParse(text))
    throw new WrongArgument(
      `"${text}" is not an address. Give the pane's, like https://mail.contoso.com/active-calls/`,
    );
  const url = new URL(text);
  const problem = problemOf(url);
  if (problem !== undefined) throw new WrongArgument(problem.replace('%', () => `"${text}"`));
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function problemOf(url: URL): string | undefined {
  if (url.protocol !== 'https:') return 'Outlook opens https only, and % is not.';
  if (url.search !== '' || url.hash !== '' || /[?#]$/.test(url.href))
    return '% must name a folder, without ? or #.';
  if (url.username !== '' || url.password !== '') return '% must not hold a name or a password.';
  if (/\.(html?|xml|aspx?)$/.test(url.pathname)) return '% must name the folder, not a file in it.';
  // IIS, nginx and PowerShell each read %, spaces, quotes and double slashes in their own way.
  if (/[^\w.~/-]|\/\//.test(url.pathname))
    return '% has more than letters, digits, ".", "-", "_" and "~" in the name of its folder.';
  // outlook-*.js writes the address of its strings in lower case before it asks for them, and waits for the answer.
  if (url.pathname !== url.pathname.toLowerCase())
    return '% has capital letters in its path. office.js asks for some of its files in lower case: use a folder without capitals.';
  return undefined;
}
