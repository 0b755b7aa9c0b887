import { freePort } from '../../../tools/freePort.mjs';
import { connectWebDriver } from './connectWebDriver.ts';
import type { WebDriver } from './connectWebDriver.ts';
import { startProgram } from './startProgram.ts';
import type { Program } from './startProgram.ts';
import { toWindow } from './toWindow.ts';
import type { Window, WindowOptions } from './Window.ts';

/** Nothing is drawn by a graphics card, and no sandbox for root, which WebKit refuses to give. */
const switches = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
};

function capabilities({ proxy }: WindowOptions): object {
  const manual = { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy, noProxy: ['localhost'] };
  return { acceptInsecureCerts: true, ...(proxy === undefined ? {} : { proxy: manual }) };
}

async function start(
  driver: string,
  environment: Readonly<Record<string, string>>,
  options: WindowOptions,
  patience: number,
): Promise<WebDriver & { readonly webKit: Program }> {
  const port = await freePort();
  const webKit = startProgram(driver, [`--port=${port}`], environment);
  try {
    const session = await connectWebDriver(
      `http://127.0.0.1:${port}`,
      webKit.ended,
      capabilities(options),
      patience,
    );
    return { ...session, webKit };
  } catch (failure) {
    await webKit.stop();
    throw failure;
  }
}

/**
 * Starts WebKitGTK's MiniBrowser on a display of its own, by its driver.
 * @param driver file of WebKitWebDriver
 * @param display file of Xvfb
 */
export async function openWebKit(
  driver: string,
  display: string,
  options: WindowOptions = {},
): Promise<Window> {
  const screen = startProgram(display, ['-displayfd', '3', '-screen', '0', '1920x1200x24']);
  const number = await screen.said(/^(\d+)\n/m);
  const environment = {
    ...switches,
    DISPLAY: `:${number}`,
    GTK_THEME: options.dark === true ? 'Adwaita:dark' : 'Adwaita',
  };
  // Now and then, with several at once, the browser and its driver do not find each other.
  const { webKit, send, end } = await start(driver, environment, options, 20_000).catch(() =>
    start(driver, environment, options, 120_000),
  );

  async function run(script: string): Promise<string> {
    const [kind, text] = await send<['value' | 'error', string]>('POST', 'execute/async', {
      script: `const done = arguments[0]; (${script})().then((value) => done(['value', value]), (error) => done(['error', String(error)]))`,
      args: [],
    });
    if (kind === 'error') throw new Error(text);
    return text;
  }

  return toWindow({
    visit: (url) => send('POST', 'url', { url }),
    run,
    act: (actions) => send('POST', 'actions', { actions }),
    async resize(width, height) {
      // It takes the size of the whole window: how much of that is not the page's shows only once it is drawn.
      const frame = await run(
        'async () => JSON.stringify([outerWidth - innerWidth, outerHeight - innerHeight])',
      );
      const [besides = 0, above = 0] = JSON.parse(frame) as number[];
      await send('POST', 'window/rect', { width: width + besides, height: height + above });
    },
    shoot: () => send('GET', 'screenshot'),
    async close() {
      await end();
      await webKit.stop();
      await screen.stop();
    },
  });
}
