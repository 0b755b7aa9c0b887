/**
 * Runs in every frame before its own scripts: what one pane tells the others reaches them as a timer does, in its turn.
 * The browser's own channel goes by another process, and takes as long as the machine likes. Self-contained, because
 * it is sent to the browser as text.
 */
export function installChannel(): void {
  const top = window.top ?? window;
  const channels = (top.pageChannels ??= new Set());
  const own = new Set<PageChannel>();

  function open(name: string): EventTarget {
    const target = new EventTarget();
    const channel: PageChannel = {
      name,
      hear: (data) => {
        setTimeout(() => target.dispatchEvent(new MessageEvent('message', { data })));
      },
    };
    const close = (): void => {
      channels.delete(channel);
      own.delete(channel);
    };
    channels.add(channel);
    own.add(channel);
    return Object.assign(target, {
      close,
      postMessage: (data: unknown) => {
        for (const other of channels) if (other !== channel && other.name === name) other.hear(data);
      },
    });
  }

  addEventListener('pagehide', () => {
    for (const channel of own) channels.delete(channel);
  });
  Object.assign(window, {
    BroadcastChannel: function BroadcastChannel(name: string) {
      return open(name);
    },
  });
}

/** One end of a channel between the frames. */
interface PageChannel {
  readonly name: string;
  hear(data: unknown): void;
}

declare global {
  interface Window {
    pageChannels?: Set<PageChannel>;
  }
}
