import type { Action } from './Action.ts';
import { addCall } from './addCall.ts';
import { playAgain } from './playAgain.ts';
import { clearSky } from './clearSky.ts';
import { coverPanes } from './coverPanes.ts';
import { damageSettings } from './damageSettings.ts';
import { hangUp, hangUpAndLeave } from './hangUp.ts';
import { hangUpAll } from './hangUpAll.ts';
import { movePhone } from './movePhone.ts';
import { openOtherMailbox } from './openOtherMailbox.ts';
import { openSecondPane } from './openSecondPane.ts';
import { placeAndLeave, placeCall } from './placeCall.ts';
import { pressButton } from './pressButton.ts';
import { hangUpFromRibbon, playFromRibbon } from './pressRibbon.ts';
import { reloadOutlook } from './reloadOutlook.ts';
import { reloadPane } from './reloadPane.ts';
import { reopenPanes } from './reopenPanes.ts';
import { selectMessage } from './selectMessage.ts';
import { setClock } from './setClock.ts';
import { sleep } from './sleep.ts';
import { clear, dismiss } from './takeOff.ts';

/** What can happen, and how often compared with the others. */
export const actions: readonly (readonly [weight: number, action: Action])[] = [
  [20, placeCall],
  [4, placeAndLeave],
  [4, playAgain],
  [18, hangUp],
  [4, hangUpAndLeave],
  [6, hangUpAll],
  [5, playFromRibbon],
  [5, hangUpFromRibbon],
  [3, dismiss],
  [2, clear],
  [2, pressButton('Show it again')],
  [6, addCall],
  [8, selectMessage],
  [2, reloadOutlook],
  [2, reopenPanes],
  [2, reloadPane],
  [3, openSecondPane],
  [4, openOtherMailbox],
  [8, movePhone],
  [2, setClock],
  [1, sleep],
  [1, damageSettings],
  [3, coverPanes],
  [1, clearSky],
];
