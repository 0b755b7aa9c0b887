import type { TrafficLine } from '../server/protocol.ts';
import type { Mailbox } from './Mailbox.ts';
import { element } from './element.ts';
import type { RibbonLine } from './RibbonLine.ts';
import { prettyXml } from './prettyXml.ts';
import { server } from './server.ts';
import { clockTime } from './times.ts';

const mostLines = 50;

/** Every request and its reply, and what happens on the ribbon, the newest first. */
export function traffic(mailbox: Mailbox): HTMLElement {
  const lines = element('ol', { 'aria-label': 'Requests, newest first' });
  const count = element('span', { class: 'count' });
  const details = element(
    'details',
    {
      ontoggle: () => {
        void refresh();
      },
    },
    element('summary', {}, 'Traffic ', count),
    lines,
  );
  const rows = new Map<string, { shown: string; row: HTMLElement }>();
  let asked = 0;

  async function refresh(): Promise<void> {
    if (!details.open) return;
    asked += 1;
    const turn = asked;
    const newest = await server.traffic(mostLines);
    // A later question has overtaken this one.
    if (turn !== asked) return;
    const rows = [
      ...newest.map((line) => ({ at: line.receivedAt, row: rowOf(line) })),
      ...mailbox.ribbonLog
        .get()
        .slice(-mostLines)
        .map((line) => ({ at: line.at, row: ribbonRow(line) })),
    ];
    lines.replaceChildren(...rows.sort((one, other) => other.at - one.at).map(({ row }) => row));
  }

  // A row that has not changed stays the same element: what somebody has opened to read stays open.
  function rowOf(line: TrafficLine): HTMLElement {
    const key = `${String(line.refused)} ${String(line.number)} ${String(line.receivedAt)}`;
    const shown = String(line.answeredAt);
    const known = rows.get(key);
    if (known?.shown === shown) return known.row;
    const row = trafficRow(line, known?.row.querySelector('details')?.open ?? false);
    rows.set(key, { shown, row });
    return row;
  }

  let worldId = mailbox.world.get().id;
  mailbox.world.follow(({ id, requests }) => {
    if (id !== worldId) rows.clear();
    worldId = id;
    count.textContent = String(requests);
    void refresh();
  });
  mailbox.ribbonLog.follow(() => {
    void refresh();
  });
  return element('section', { class: 'traffic', 'aria-label': 'Traffic' }, details);
}

function ribbonRow({ at, what, text, isBad }: RibbonLine): HTMLElement {
  return element(
    'li',
    { class: 'of-ribbon' },
    element('time', { text: clockTime(at) }),
    element('strong', { text: 'Ribbon' }),
    element('span', { class: 'way', text: what }),
    element('span', { class: isBad ? 'outcome bad' : 'outcome', dir: 'auto', text }),
  );
}

function trafficRow(line: TrafficLine, open: boolean): HTMLElement {
  const { answer, answeredAt, receivedAt } = line;
  const took =
    answeredAt === undefined ? 'no answer yet' : `${String(Math.round(answeredAt - receivedAt))} ms`;
  const outcome = answer ? outcomeOf(answer.status, answer.body) : '…';
  return element(
    'li',
    {},
    element(
      'details',
      { open },
      element(
        'summary',
        {},
        element('time', { text: clockTime(receivedAt) }),
        element('strong', { text: line.operation }),
        element('span', { class: 'way', text: line.way }),
        element('span', { class: isBad(outcome) ? 'outcome bad' : 'outcome', text: outcome }),
        element('span', { class: 'took', text: line.refused ? 'turned away before Exchange' : took }),
      ),
      element('h4', { text: 'Request' }),
      element('pre', { tabindex: 0, text: prettyXml(line.request) }),
      element('h4', {
        text: answer ? `Reply, HTTP ${String(answer.status)}, ${answer.contentType}` : 'No reply yet',
      }),
      answer ? element('pre', { tabindex: 0, text: prettyXml(answer.body) }) : undefined,
    ),
  );
}

function outcomeOf(status: number, body: string): string {
  const code = /ResponseCode[^>]*>([^<]+)</.exec(body)?.[1];
  return code ?? `HTTP ${String(status)}`;
}

function isBad(outcome: string): boolean {
  return outcome !== 'NoError' && outcome !== '…' && outcome !== 'HTTP 200';
}
