import { contentTypes } from '../build/contentTypes.ts';
import { cacheControl, cachings, forAdministrators, type Hosting, revalidated } from './Hosting.ts';

/** `nginx.conf`: for a reverse proxy in front of Exchange, to be included in the server block of its host name. */
export function nginxConf({ headers }: Hosting, address: string): string {
  const { pathname, hostname } = new URL(address);
  const types = Object.entries(contentTypes).map(
    ([extension, type]) => `    ${type.replace(/;.*/, '')} ${extension.slice(1)};`,
  );
  return `# Active Calls on nginx: include this file in the server block of ${hostname}${
    pathname === '/' ? '' : ', the one that passes /owa and\n# /EWS on to Exchange'
  }. Put the files of the release below the folder of "alias".
#
# nginx forgets the headers of the server block (Strict-Transport-Security) in a location that adds some of its own. So
# these are added beside yours; for everything but this folder they are empty, and nginx sends no empty header. Headers
# that you add further out, at the level of http, must be repeated in the server block.

${variablesOf(headers, pathname)}

${Object.keys(headers)
  .map((name) => `add_header ${name} ${variable(name)} always;`)
  .join('\n')}
# Without "always": what is not there today may be there tomorrow.
add_header Cache-Control ${caching};
${withoutSlash(pathname)}
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

  location ~ /(${forAdministrators.map((name) => name.replace('.', '\\.')).join('|')})$ {
    return 404;
  }
}
`;
}

const caching = '$active_calls_caching';

function variable(header: string): string {
  return `$active_calls_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** What each header is, by the address that is asked for. */
function variablesOf(headers: Hosting['headers'], pathname: string): string {
  const values = [
    ...Object.entries(headers).map(([name, value]) => [variable(name), value] as const),
    [caching, revalidated] as const,
  ];
  const unset = values.map(([name]) => `set ${name} "";`);
  const kept = cachings.flatMap((each) =>
    each.paths.map((path) => when(`${pathname}${path}`, [[caching, cacheControl(each)]])),
  );
  return [...unset, when(pathname, values), ...kept].join('\n');
}

function when(start: string, values: readonly (readonly [name: string, value: string])[]): string {
  const lines = values.map(([name, value]) => `  set ${name} "${value}";`).join('\n');
  return `if ($uri ~ "^${start.replaceAll('.', '\\.')}") {\n${lines}\n}`;
}

/** Without it nginx would pass the address on to Exchange. */
function withoutSlash(pathname: string): string {
  if (pathname === '/') return '';
  return `
location = ${pathname.slice(0, -1)} {
  # nginx may listen on another port than people see.
  absolute_redirect off;
  return 301 ${pathname};
}
`;
}
