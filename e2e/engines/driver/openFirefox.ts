import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBiDi } from './connectBiDi.ts';
import { startProgram } from './startProgram.ts';
import { toWindow } from './toWindow.ts';
import type { Window, WindowOptions } from './Window.ts';

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** What Firefox would ask the network for by itself is turned off: else nobody could tell it from what a page asks. */
const quiet = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.region.update.enabled': false,
  'browser.search.update': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': 'data:,',
};

function profileText({ dark = false }: WindowOptions): string {
  const all = { ...quiet, 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function capabilities({ proxy }: WindowOptions): object {
  const manual = { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy, noProxy: ['localhost'] };
  return { acceptInsecureCerts: true, ...(proxy === undefined ? {} : { proxy: manual }) };
}

/**
 * Starts Firefox without windows, in a profile of its own.
 * @param program its file
 */
export async function openFirefox(program: string, options: WindowOptions = {}): Promise<Window> {
  const profile = await mkdtemp(join(tmpdir(), 'active-calls-'));
  await writeFile(join(profile, 'user.js'), profileText(options));
  const firefox = startProgram(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    // Without it Firefox asks for its own settings wherever it wants to.
    { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  );
  const address = await firefox.said(/WebDriver BiDi listening on (ws:\S+)/);
  const { send, close } = await connectBiDi(`${address}/session`);
  await send('session.new', { capabilities: { alwaysMatch: capabilities(options) } });
  // In the tab that Firefox opens by itself the address bar has the focus, and no page ever does.
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  return toWindow({
    async visit(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async run(functionDeclaration) {
      const { type, result, exceptionDetails } = await send<Evaluated>('script.callFunction', {
        functionDeclaration,
        awaitPromise: true,
        target: { context },
      });
      if (type === 'exception') throw new Error(exceptionDetails?.text);
      return result?.value ?? '';
    },
    async act(actions) {
      await send('input.performActions', { context, actions });
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    shoot: async () => (await send<{ data: string }>('browsingContext.captureScreenshot', { context })).data,
    async close() {
      close();
      await firefox.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  });
}
