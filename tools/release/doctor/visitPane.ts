import { listIn, type ReleaseList } from '../ReleaseList.ts';
import { type Answer, type Ask, createAsking, type Patience } from './ask.ts';
import { lookAtCertificate } from './lookAtCertificate.ts';
import { manifestAddresses } from './manifestAddresses.ts';
import type { Again, Visit } from './Visit.ts';

export interface VisitOptions {
  readonly ca?: string | undefined;
  readonly outlook?: string | undefined;
  readonly patience?: Patience;
}

const usualPatience: Patience = { answer: 15_000, visit: 120_000 };

/** What every browser says that it reads. */
const browser = { 'Accept-Encoding': 'gzip' };

/** Looks at everything that there is of a deployed pane. Rejects when there is no connection at all, or TooSlow. */
export async function visitPane(
  address: string,
  { ca, outlook, patience = usualPatience }: VisitOptions,
): Promise<Visit> {
  const certificate = await lookAtCertificate(address, ca, patience.answer);
  const { ask, over } = createAsking(patience);
  const look = (path: string) => ask(new URL(path, address).href, browser);
  const names = ['taskpane.html', 'manifest.xml', 'release.json'] as const;
  const [page, manifest, release] = (await Promise.all(names.map(look))) as [Answer, Answer, Answer];
  const list = readList(release);
  const icons = manifestAddresses(manifest.body.toString())
    .filter((url) => url.startsWith(address) && url.endsWith('.png'))
    .map((url) => url.slice(address.length));
  const others = [...new Set([...icons, ...Object.keys(list?.files ?? {})])].filter(
    (path) => path !== names[0] && path !== names[1],
  );
  const found = await Promise.all(others.map(async (path) => [path, await look(path)] as const));
  const files = [[names[0], page] as const, [names[1], manifest] as const, ...found];
  const ewsPath = /<meta\s+name="ews-path"\s+content="([^"]*)"/.exec(page.body.toString())?.[1];
  const path = ewsPath?.replaceAll('&amp;', '&') ?? '/EWS/Exchange.asmx';
  const visit: Visit = {
    address,
    certificate,
    page,
    manifest,
    list,
    files: new Map(await Promise.all(files.map(([name, answer]) => askedOften(look, name, answer)))),
    missing: await look('assets/not-in-any-release.js'),
    withoutSlash: new URL(address).pathname === '/' ? undefined : await ask(address.slice(0, -1), browser),
    again: new Map(
      await Promise.all(
        files
          .filter(([path]) => changing.includes(path))
          .map(async ([path, answer]) => {
            return [path, await askAgain(ask, new URL(path, address).href, answer)] as const;
          }),
      ),
    ),
    exchange: { path, answer: await look(path) },
    outlook: await look('/owa/'),
    outlookElsewhere: outlook,
  };
  if (over.aborted) throw new TooSlow(`after ${patience.visit / 1000} s there was still something to come`);
  return visit;
}

/** What was seen until then says nothing. */
export class TooSlow extends Error {}

/** What keeps its name from one release to the next, and must not be kept without asking. */
const changing: readonly string[] = ['taskpane.html', 'commands.html', 'manifest.xml'];

/** Below this many bytes, servers leave a file as it is. */
const worthCompressing = 4096;
/** IIS compresses what is asked for often: by default twice in ten seconds, and it needs some time for that. */
const times = 4;

/** Of what the pane opens with, the compressed form, if a server that is asked often enough has one. */
export function opensWith(path: string, { status, body }: Answer): boolean {
  return (
    /^(taskpane\.html|assets\/.*|office-js\/[^/]*\.js)$/.test(path) &&
    status === 200 &&
    body.length >= worthCompressing
  );
}

async function askedOften(
  look: (path: string) => Promise<Answer>,
  path: string,
  first: Answer,
): Promise<readonly [path: string, answer: Answer]> {
  let answer = first;
  for (
    let time = 1;
    time < times && opensWith(path, answer) && !('content-encoding' in answer.headers);
    time++
  )
    answer = await look(path);
  return [path, answer];
}

/** Older than any release. */
const longAgo = 'Sat, 01 Jan 2000 12:00:00 GMT';

async function askAgain(ask: Ask, address: string, { headers }: Answer): Promise<Again> {
  const { etag, 'last-modified': modified } = headers;
  return {
    same: await ask(address, {
      ...browser,
      ...(etag === undefined ? {} : { 'If-None-Match': etag }),
      ...(modified === undefined ? {} : { 'If-Modified-Since': modified }),
    }),
    older: await ask(address, {
      ...browser,
      'If-None-Match': '"386deac0-1"',
      'If-Modified-Since': longAgo,
    }),
  };
}

function readList({ status, body }: Answer): ReleaseList | undefined {
  if (status !== 200) return undefined;
  try {
    return listIn(body.toString());
  } catch {
    return undefined;
  }
}
