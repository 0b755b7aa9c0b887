import type { WorldView } from '../server/protocol.ts';
import type { Notification } from './bridge/Notification.ts';
import type { Mailbox } from './Mailbox.ts';
import type { RibbonLine } from './RibbonLine.ts';
import { readAddress, type Address } from './address.ts';
import { clock } from './clock.ts';
import { element } from './element.ts';
import { followWorld } from './followWorld.ts';
import { freshBrowser } from './freshBrowser.ts';
import { messageList } from './messageList.ts';
import { createPanes } from './panes.ts';
import { phone } from './phone.ts';
import { readingPane } from './readingPane.ts';
import { createRibbon } from './ribbon.ts';
import { scenarioMenu } from './scenarioMenu.ts';
import { server } from './server.ts';
import { createStore } from './store.ts';
import { offerTestApi } from './testApi.ts';
import { traffic } from './traffic.ts';

const address = readAddress(location.search);
if (address.theme) document.documentElement.style.colorScheme = address.theme;
show(await firstWorld(address), address);

// Reloading keeps the world, as it keeps a mailbox; arriving by an address that names a scenario begins it.
async function firstWorld({ scenario }: Address): Promise<WorldView> {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (scenario === undefined || navigation?.type === 'reload') return server.world();
  return server.chooseScenario(scenario).catch(() => server.world());
}

function show(world: WorldView, address: Address): void {
  const mailbox: Mailbox = {
    world: createStore(world),
    selected: createStore<string | undefined>(undefined),
    notifications: createStore<readonly Notification[]>([]),
    ribbonLog: createStore<readonly RibbonLine[]>([]),
  };
  const panes = createPanes(mailbox, address);
  const ribbon = createRibbon(mailbox, address, panes);

  freshBrowser(world.id);
  let worldId = world.id;
  mailbox.world.follow(({ id }) => {
    if (id === worldId) return;
    worldId = id;
    panes.closeAll();
    ribbon.closeAll();
    mailbox.ribbonLog.set([]);
    freshBrowser(id);
    mailbox.selected.set(undefined);
  });

  const secondPane = element('button', {
    type: 'button',
    text: 'Open a second pane',
    onclick: () => {
      panes.showAnother();
    },
  });
  document.body.append(
    element(
      'header',
      { class: 'outlook-bar' },
      element('span', { class: 'product', text: 'Outlook' }),
      element('span', {
        class: 'mailbox',
        title: world.mailbox.emailAddress,
        text: world.mailbox.displayName,
      }),
    ),
    element(
      'aside',
      { class: 'sandbox', 'aria-label': 'Sandbox' },
      element('h2', { class: 'sandbox-title', text: 'Sandbox' }),
      scenarioMenu(mailbox),
      clock(mailbox),
      phone(mailbox),
      element('section', { class: 'more', 'aria-label': 'More' }, secondPane),
    ),
    messageList(mailbox),
    readingPane(mailbox, ribbon, panes.show),
    panes.element,
    ribbon.element,
    traffic(mailbox),
  );
  followWorld(mailbox);
  offerTestApi(mailbox, panes, ribbon);
  if (address.open) {
    mailbox.selected.set(world.scenario.messages[0]?.id);
    panes.show();
  }
}
