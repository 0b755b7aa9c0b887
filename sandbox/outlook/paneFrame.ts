import type { Address } from './address.ts';
import type { Bridge } from './bridge/createBridge.ts';
import type { PaneHost } from './bridge/PaneHost.ts';
import { createBridge } from './bridge/createBridge.ts';
import { frameName } from './bridge/PaneIdentity.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import { identityIn } from './identityIn.ts';
import { resizer } from './resizer.ts';

/** One open task pane. */
export interface PaneFrame {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly bridge: Bridge;
  pinned(): boolean;
  focus(): void;
  dispose(): void;
}

let opened = 0;

/** Opens the add-in in a frame of its own, with a title bar to close it and, where Outlook has it, to pin it. */
export function paneFrame(address: Address, host: PaneHost): PaneFrame {
  opened += 1;
  const { scenario } = host.world();
  const identity = identityIn(address, scenario, `pane-${String(opened)}`);
  const frame = element('iframe', { title: 'Active Calls', name: frameName(identity) });
  frame.dataset['owner'] = host.owner.displayName;
  // Listening begins before loading does: office.js asks as soon as it runs.
  frame.src = new URL(address.pane, location.href).href;
  const bridge = createBridge(frame, identity, host);
  const pin = element(
    'button',
    {
      type: 'button',
      class: 'pin',
      'aria-label': 'Pin',
      'aria-pressed': 'false',
      title: 'Keep this pane open when another message is opened',
      onclick: () => {
        pin.setAttribute('aria-pressed', String(pin.getAttribute('aria-pressed') !== 'true'));
      },
    },
    icon('pin'),
  );
  const close = element(
    'button',
    {
      type: 'button',
      'aria-label': 'Close',
      title: 'Close',
      onclick: () => {
        host.close();
      },
    },
    icon('close'),
  );
  const title = element(
    'div',
    { class: 'title' },
    element('h2', { text: 'Active Calls' }),
    scenario.host.pins ? pin : undefined,
    close,
  );
  const place = element('section', { class: 'pane', 'aria-label': 'Task pane' });
  const handle = resizer(address.width, (pixels) => {
    place.style.width = `${String(pixels)}px`;
  });
  place.append(handle, title, frame);
  return {
    element: place,
    frame,
    bridge,
    pinned: () => pin.getAttribute('aria-pressed') === 'true',
    focus: () => {
      close.focus();
    },
    dispose() {
      bridge.dispose();
      place.remove();
    },
  };
}
