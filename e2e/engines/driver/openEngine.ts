import { findEngines } from '../../../tools/engines.mjs';
import { openFirefox } from './openFirefox.ts';
import { openWebKit } from './openWebKit.ts';
import type { Window, WindowOptions } from './Window.ts';

/** A browser that is not Chromium. */
export type EngineName = 'firefox' | 'webkit';

/** Starts a browser. Rejects when it is not here. */
export function openEngine(name: EngineName, options?: WindowOptions): Promise<Window> {
  const { firefox, webkit } = findEngines();
  if (name === 'firefox' && firefox) return openFirefox(firefox.program, options);
  if (name === 'webkit' && webkit) return openWebKit(webkit.driver, webkit.display, options);
  throw new Error(`There is no ${name} here.`);
}
