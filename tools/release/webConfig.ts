import { contentTypes } from '../build/contentTypes.ts';
import { type Caching, cachings, forAdministrators, type Hosting } from './Hosting.ts';

/** IIS keeps web.config to itself. */
const hidden = forAdministrators.filter((name) => name !== 'web.config');

/** `web.config`: everything that IIS must know about the folder. Each section used is one that IIS leaves to folders. */
export function webConfig({ headers }: Hosting): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Active Calls on IIS. Authentication is left as the site has it: the files must be readable without signing in. -->
<configuration>
  <system.webServer>
    <!-- An Exchange server often sends its root to /owa, and folders inherit that. -->
    <httpRedirect enabled="false" />
    <directoryBrowse enabled="false" />
    <!-- IIS compresses text/*, scripts among it. -->
    <urlCompression doStaticCompression="true" />
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="taskpane.html" />
      </files>
    </defaultDocument>
    <security>
      <requestFiltering>
        <hiddenSegments>
${lines(8, hidden, (name) => `  <add segment="${name}" />`)}
        </hiddenSegments>
      </requestFiltering>
    </security>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${lines(6, Object.entries(contentTypes), ([extension, type]) => `<remove fileExtension="${extension}" />\n<mimeMap fileExtension="${extension}" mimeType="${type}" />`)}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${lines(8, Object.entries(headers), ([name, value]) => `<remove name="${name}" />\n<add name="${name}" value="${value}" />`)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${lines(2, cachings.flatMap(locationsOf), (text) => text)}
</configuration>
`;
}

function locationsOf({ paths, days, immutable }: Caching): string[] {
  return paths.map(
    (path) => `<location path="${path.replace(/\/$/, '')}">
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="public${immutable ? ', immutable' : ''}" />
    </staticContent>
  </system.webServer>
</location>`,
  );
}

function lines<T>(indent: number, items: readonly T[], write: (item: T) => string): string {
  return items.map(write).join('\n').replace(/^/gm, ' '.repeat(indent));
}
