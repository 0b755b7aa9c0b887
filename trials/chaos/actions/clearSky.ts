import { setOnline } from '../page/setOnline.ts';
import type { Run } from '../Run.ts';
import { calm } from '../Weather.ts';

/** All is well for a while. */
export async function clearSky({ network, stage, exchange }: Run): Promise<string> {
  network.weather = calm;
  exchange.hangUpTakes = calm.hangUpTakes;
  await stage.page.evaluate(setOnline, true);
  return 'clear sky';
}
