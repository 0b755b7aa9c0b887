import type { Action } from './Action.ts';
import { addCall } from './addCall.ts';
import { callAgain } from './callAgain.ts';
import { clearSky } from './clearSky.ts';
import { coverPanes } from './coverPanes.ts';
import { damageSettings } from './damageSettings.ts';
import { hangUp } from './hangUp.ts';
import { hangUpAll } from './hangUpAll.ts';
import { movePhone } from './movePhone.ts';
import { openSecondPane } from './openSecondPane.ts';
import { placeCall } from './placeCall.ts';
import { pressButton } from './pressButton.ts';
import { reloadOutlook } from './reloadOutlook.ts';
import { reloadPane } from './reloadPane.ts';
import { reopenPanes } from './reopenPanes.ts';
import { selectMessage } from './selectMessage.ts';
import { setClock } from './setClock.ts';
import { sleep } from './sleep.ts';

/** What can happen, and how often compared with the others. */
export const actions: readonly (readonly [weight: number, action: Action])[] = [
  [22, placeCall],
  [4, callAgain],
  [20, hangUp],
  [4, hangUpAll],
  [3, pressButton('Dismiss')],
  [2, pressButton('Clear')],
  [2, pressButton('Show it again')],
  [6, addCall],
  [8, selectMessage],
  [2, reloadOutlook],
  [2, reopenPanes],
  [2, reloadPane],
  [3, openSecondPane],
  [8, movePhone],
  [2, setClock],
  [1, sleep],
  [1, damageSettings],
  [3, coverPanes],
  [1, clearSky],
];
