import type { Run } from '../Run.ts';

/** Opens another message in Outlook, or none. */
export async function selectMessage({ stage, random }: Run): Promise<string> {
  const which = random.integer(-1, 6);
  await stage.page.evaluate((index) => {
    window.sandbox?.select(window.sandbox.world.scenario.messages[index]?.id);
  }, which);
  return which < 0 ? 'select no message' : 'select a message';
}
