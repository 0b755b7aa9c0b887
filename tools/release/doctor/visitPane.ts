import type { ReleaseList } from '../ReleaseList.ts';
import { type Answer, ask } from './ask.ts';
import { comesUncompressed } from './comesUncompressed.ts';
import { lookAtCertificate } from './lookAtCertificate.ts';
import { manifestAddresses } from './manifestAddresses.ts';
import type { Visit } from './Visit.ts';

export interface VisitOptions {
  readonly ca?: string | undefined;
  readonly outlook?: string | undefined;
}

/** A file that could not even be asked for. */
function nothing(error: unknown): Answer {
  return {
    status: 0,
    headers: {},
    body: Buffer.from(error instanceof Error ? error.message : String(error)),
  };
}

/** Looks at everything that there is of a deployed pane. Rejects when there is no connection at all. */
export async function visitPane(address: string, { ca, outlook }: VisitOptions): Promise<Visit> {
  const certificate = await lookAtCertificate(address, ca);
  const look = async (path: string) => {
    const { href, origin } = new URL(path, address);
    return origin === new URL(address).origin ? ask(href).catch(nothing) : nothing('elsewhere');
  };
  const [page, manifest, release] = (await Promise.all(
    ['taskpane.html', 'manifest.xml', 'release.json'].map(look),
  )) as [Answer, Answer, Answer];
  const list = readList(release);
  const icons = manifestAddresses(manifest.body.toString())
    .filter((url) => url.startsWith(address) && url.endsWith('.png'))
    .map((url) => url.slice(address.length));
  const paths = [...new Set(['taskpane.html', 'manifest.xml', ...icons, ...Object.keys(list?.files ?? {})])];
  const files = await Promise.all(paths.map(async (path) => [path, await look(path)] as const));
  const ewsPath = /<meta\s+name="ews-path"\s+content="([^"]*)"/.exec(page.body.toString())?.[1];
  const path = ewsPath?.replaceAll('&amp;', '&') ?? '/EWS/Exchange.asmx';
  return {
    address,
    certificate,
    page,
    manifest,
    list,
    files: new Map(files),
    uncompressed: await uncompressedOf(files, address),
    exchange: { path, answer: await look(path) },
    outlook: await look('/owa/'),
    outlookElsewhere: outlook,
  };
}

/** Below this many bytes, servers leave a file as it is. */
const worthCompressing = 4096;

async function uncompressedOf(
  files: readonly (readonly [path: string, answer: Answer])[],
  address: string,
): Promise<readonly string[]> {
  const large = files.filter(
    ([path, { status, body }]) =>
      /^(taskpane\.html|assets\/.*|office-js\/[^/]*\.js)$/.test(path) &&
      status === 200 &&
      body.length >= worthCompressing,
  );
  const found = await Promise.all(
    large.map(async ([path]) => ((await comesUncompressed(new URL(path, address).href)) ? [path] : [])),
  );
  return found.flat();
}

function readList({ status, body }: Answer): ReleaseList | undefined {
  if (status !== 200) return undefined;
  try {
    const list = JSON.parse(body.toString()) as Partial<ReleaseList> | null;
    return list?.files !== undefined && list.officeJs !== undefined ? (list as ReleaseList) : undefined;
  } catch {
    return undefined;
  }
}
