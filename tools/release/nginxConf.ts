import { contentTypes } from '../build/contentTypes.ts';
import { type Caching, type Hosting, cacheControl, cachings, revalidated } from './Hosting.ts';

/** `nginx.conf`: a sample for a reverse proxy in front of Exchange, to be included in the server block of its host name. */
export function nginxConf({ headers }: Hosting, address: string): string {
  const { pathname, hostname } = new URL(address);
  const types = Object.entries(contentTypes).map(
    ([extension, type]) => `    ${type.replace(/;.*/, '')} ${extension.slice(1)};`,
  );
  return `# Active Calls on nginx: include this file in the server block of ${hostname}, the one that passes /owa and
# /EWS on to Exchange. Put the files of the release below the folder of "alias".

location ^~ ${pathname} {
  alias /var/www/active-calls/;
  index taskpane.html;
  # Nothing of this folder is Exchange's, whatever the server block says for the rest.
  auth_basic off;

  types {
${types.join('\n')}
  }
  charset utf-8;
  charset_types text/css text/javascript application/json text/plain text/xml;

  gzip on;
  gzip_vary on;
  # Also for those who come through another proxy.
  gzip_proxied any;
  gzip_types text/css text/javascript application/json text/plain text/xml;

${headerLines(2, headers, revalidated)}

${cachings.flatMap((caching) => locationsOf(caching, pathname, headers)).join('\n\n')}

  location ~ /(INSTALL\\.md|nginx\\.conf|web\\.config)$ {
    return 404;
  }
}
`;
}

function locationsOf(caching: Caching, pathname: string, headers: Hosting['headers']): string[] {
  // A location inherits no header once it adds one of its own.
  return caching.paths.map(
    (path) => `  location ${path.endsWith('/') ? '' : '= '}${pathname}${path} {
    alias /var/www/active-calls/${path};
${headerLines(4, headers, cacheControl(caching))}
  }`,
  );
}

function headerLines(indent: number, headers: Hosting['headers'], caching: string): string {
  return Object.entries({ ...headers, 'Cache-Control': caching })
    .map(([name, value]) => `${' '.repeat(indent)}add_header ${name} "${value}" always;`)
    .join('\n');
}
