import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** The ribbon's page is loaded anew for each press. */
export const ribbonLoadedAnew: Scenario = {
  ...answers,
  id: 'ribbon-loaded-anew',
  title: 'Ribbon, loaded anew each time',
  description:
    'Each press on "Hang up" or "Play on phone" of the ribbon loads its page anew, which goes when the press is carried out.',
  host: { ...answers.host, ribbonPage: 'anew' },
};
