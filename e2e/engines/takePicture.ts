import { openEngine } from './driver/openEngine.ts';
import type { EngineName } from './driver/openEngine.ts';
import { createOutlook } from './fixtures/createOutlook.ts';
import { endAnimations } from './page/endAnimations.ts';

/** What is asked for. */
export interface Picture {
  readonly engine: EngineName;
  /** Of the sandbox. */
  readonly address: string;
  readonly theme: 'light' | 'dark';
  /** A style sheet for Outlook's page. */
  readonly style: string;
}

/** The pane beside a message with a call that is connected: the README's picture, in one of the engines, as a PNG. */
export async function takePicture({ engine, address, theme, style }: Picture): Promise<Buffer> {
  const window = await openEngine(engine, { dark: theme === 'dark' });
  try {
    await window.resize(1120, 620);
    const outlook = createOutlook(window, address);
    const pane = outlook.pane(0);
    await outlook.open('alerts', `theme=${theme}`);
    await pane.press('Play on phone');
    await pane.lists('Active calls', /Ringing/);
    await outlook.press('Pick up');
    await pane.lists('Active calls', /Connected/);
    await window.run((text) => {
      const sheet = document.createElement('style');
      sheet.textContent = text;
      document.head.append(sheet);
    }, style);
    await window.run(endAnimations);
    return Buffer.from(await window.shoot(), 'base64');
  } finally {
    await window.close();
  }
}
