import type { BrowserContext, Request, Route } from '@playwright/test';
import type { EwsAnswer, EwsRequest } from '../../sandbox/exchange/Exchange.ts';
import { answers } from '../../sandbox/scenarios/answers.ts';
import { operationOf } from '../../sandbox/server/operationOf.ts';
import { failureHeader, statusHeader, wayHeader, type SettingsBag } from '../../sandbox/server/protocol.ts';
import { refusalOf } from '../../sandbox/server/refusalOf.ts';
import type { ChaosExchange } from './createChaosExchange.ts';
import type { ExchangeTime } from './createExchangeTime.ts';
import type { Weather } from './Weather.ts';

/** Numbers the requests, from the page's probe to here. */
export const numberHeader = 'x-chaos-number';

/** The server ends what it has not answered after about this long. */
const longest = 64_000;

const closed = 'The underlying connection was closed: The connection was closed unexpectedly.';

/** Everything between the browser and Exchange. */
export interface ChaosNetwork {
  weather: Weather;
  /** Answers meet nobody while the computer sleeps. */
  asleep: boolean;
  /** What each mailbox keeps, by its owner's display name. */
  readonly settings: Map<string, SettingsBag>;
  /** How often Exchange was asked to place a call on a number, and did not turn the request away. */
  readonly placed: ReadonlyMap<string, number>;
  /** The ids of calls that Exchange was asked to end. */
  readonly hangUps: ReadonlySet<string>;
  /** Whether nothing is on its way: each of these requests has come here. */
  isStill(waitingFor: readonly string[]): boolean;
  /** Takes the requests that have come, in the order in which the page made them; false if there are none. */
  receive(): boolean;
  /** Sends the next answer whose time has come; false if there is none. */
  answerNext(): Promise<boolean>;
  /** What is on its way, in words. */
  unrest(): string;
}

function readAsked(request: Request): EwsRequest {
  const headers = request.headers();
  return {
    body: request.postData() ?? '',
    way: headers[wayHeader] === undefined ? 'direct' : 'makeEwsRequestAsync',
    ...(headers['content-type'] === undefined ? {} : { contentType: headers['content-type'] }),
    ...(headers['soapaction'] === undefined ? {} : { soapAction: headers['soapaction'] }),
  };
}

export async function createChaosNetwork(
  context: BrowserContext,
  time: ExchangeTime,
  exchange: ChaosExchange,
  first: Weather,
): Promise<ChaosNetwork> {
  /** In the order in which they came, which is the machine's. */
  const arrived = new Map<string, () => void>();
  const held = new Set<string>();
  const due: { readonly number: string; readonly finish: () => Promise<void> }[] = [];
  const loading = new Set<Request>();
  const placed = new Map<string, number>();
  const hangUps = new Set<string>();
  const network: ChaosNetwork = {
    weather: first,
    asleep: false,
    settings: new Map(),
    placed,
    hangUps,
    unrest: () => [...loading].map((request) => request.url()).join(', '),
    isStill: (waitingFor) =>
      loading.size === 0 && waitingFor.every((number) => held.has(number) || arrived.has(number)),
    receive() {
      const requests = [...arrived].sort(([one], [other]) => Number(one) - Number(other));
      arrived.clear();
      for (const [, take] of requests) take();
      return requests.length > 0;
    },
    async answerNext() {
      const next = due.shift();
      if (!next) return false;
      held.delete(next.number);
      // The page that asked may be gone.
      await next.finish().catch(() => undefined);
      return true;
    },
  };

  const numberOf = (route: Route): string => route.request().headers()[numberHeader] ?? '';

  function hold(route: Route, delay: number, finish: () => Promise<void>): void {
    const number = numberOf(route);
    held.add(number);
    time.after(delay, () => {
      due.push({ number, finish: network.asleep ? () => route.abort('connectionreset') : finish });
    });
  }

  function fulfill(route: Route, asked: EwsRequest, given: EwsAnswer, failure?: string): Promise<void> {
    const { status, contentType, body, closesConnection } = given;
    if (asked.way === 'direct')
      return closesConnection
        ? route.abort('connectionclosed')
        : route.fulfill({ status, contentType, body });
    const failed = closesConnection ? closed : failure;
    const headers = {
      [statusHeader]: String(status),
      ...(failed === undefined ? {} : { [failureHeader]: encodeURIComponent(failed) }),
    };
    return route.fulfill({ status: 200, contentType, headers, body });
  }

  function ask(route: Route): void {
    const asked = readAsked(route.request());
    if (network.weather.offline) {
      hold(route, 0, () => route.abort('internetdisconnected'));
      return;
    }
    const operation = operationOf(asked.body);
    const refusal = refusalOf(asked, operation, { ...answers.host, ...network.weather });
    if (refusal) {
      hold(route, answers.latency, () => fulfill(route, asked, refusal.answer, refusal.failure));
      return;
    }
    const number = /<m:DialString>([^<]*)</.exec(asked.body)?.[1];
    if (number !== undefined) placed.set(number, (placed.get(number) ?? 0) + 1);
    const ended = /<m:DisconnectPhoneCall>.*? Id="([^"]*)"/s.exec(asked.body)?.[1];
    if (ended !== undefined) hangUps.add(ended);
    const { answer, delay } = exchange.receive(asked);
    hold(route, answer ? delay : longest, () =>
      answer ? fulfill(route, asked, answer) : route.abort('timedout'),
    );
  }

  function keepSettings(route: Route): void {
    const owner = new URL(route.request().url()).searchParams.get('of') ?? '';
    const body = route.request().postData();
    if (body !== null) network.settings.set(owner, JSON.parse(body) as SettingsBag);
    hold(route, 20, () => route.fulfill({ json: network.settings.get(owner) ?? {} }));
  }

  const takeLater =
    (take: (route: Route) => void) =>
    (route: Route): void => {
      arrived.set(numberOf(route), () => {
        take(route);
      });
    };

  await context.route(/\/ews\/exchange\.asmx$/i, takeLater(ask));
  await context.route(/\/sandbox\/settings\?/, takeLater(keepSettings));
  // The sandbox's own Exchange is not used, and its news would come whenever the machine likes.
  await context.route(/\/sandbox\/events$/, (route) => route.fulfill({ status: 204 }));
  context.on('request', (request) => {
    if (!/\/ews\/exchange\.asmx$|\/sandbox\/(settings\?|events$)/i.test(request.url())) loading.add(request);
  });
  const loaded = (request: Request): void => {
    loading.delete(request);
  };
  context.on('requestfinished', loaded);
  context.on('requestfailed', loaded);
  return network;
}
