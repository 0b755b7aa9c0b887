import { pagePolicy, withPolicy } from './pagePolicy.ts';
import type { ReleaseOptions } from './ReleaseOptions.ts';

const cdn = 'https://appsforoffice.microsoft.com';
const cdnScript = `${cdn}/lib/1/hosted/office.js`;

/** A page of the pane or of the ribbon with what an organisation has chosen written into it. */
export function adaptPage(html: string, { officeJs, ewsPath }: ReleaseOptions): string {
  const page = officeJs === 'cdn' ? withCdn(html) : html;
  return ewsPath === undefined ? page : withEwsPath(page, ewsPath);
}

/** office.js's scripts, and the frame of its trust question; its telemetry still has nowhere to go. */
function withCdn(html: string): string {
  const policy = pagePolicy(html).replace(/(script-src|frame-src) 'self'/g, `$1 'self' ${cdn}`);
  return replaced(
    withPolicy(html, policy),
    /(<script\b[^>]*\bsrc=")[^"]*office-js\/office\.js"/,
    `$1${cdnScript}"`,
  );
}

/** The page with another place to ask Exchange directly. */
export function withEwsPath(html: string, path: string): string {
  const value = path.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return replaced(html, /(<meta\s+name="ews-path"\s+content=")[^"]*"/, `$1${value.replaceAll('$', '$$$$')}"`);
}

function replaced(html: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(html)) throw new Error(`The page has nothing like ${String(pattern)}.`);
  return html.replace(pattern, replacement);
}
