import type { Run } from '../Run.ts';

/** Not where somebody waits patiently, where no pane could be loaded, or where a pane asks to be kept open. */
export function mayClosePanes({ seen, network, patient }: Run): boolean {
  const isAskedNotTo = seen.some(({ text }) => text.includes('keep this pane open'));
  return !patient && !network.weather.offline && !isAskedNotTo;
}
