import { alerts } from './alerts.ts';
import { alreadyGone } from './alreadyGone.ts';
import { answers } from './answers.ts';
import { busyLine } from './busyLine.ts';
import { exchangeErrorOnce } from './exchangeErrorOnce.ts';
import { fiftyCalls } from './fiftyCalls.ts';
import { fiveCalls } from './fiveCalls.ts';
import { garbledReplies } from './garbledReplies.ts';
import { hugeReply } from './hugeReply.ts';
import { hungUpByOtherSide } from './hungUpByOtherSide.ts';
import { lateAnswers } from './lateAnswers.ts';
import { longRing } from './longRing.ts';
import { neverAnswers } from './neverAnswers.ts';
import { noAnswer } from './noAnswer.ts';
import { noAnswerUnexplained } from './noAnswerUnexplained.ts';
import { noUnifiedMessaging } from './noUnifiedMessaging.ts';
import { pinned } from './pinned.ts';
import { playOnPhoneDisabled } from './playOnPhoneDisabled.ts';
import { refusedByFault } from './refusedByFault.ts';
import { refusedByResult } from './refusedByResult.ts';
import { refusedEverywhere } from './refusedEverywhere.ts';
import { runningCall } from './runningCall.ts';
import { serverBusy } from './serverBusy.ts';
import { settingsFail } from './settingsFail.ts';
import { settingsSilent } from './settingsSilent.ts';
import { signInPage } from './signInPage.ts';
import { sipDialPlan } from './sipDialPlan.ts';
import { slowServer } from './slowServer.ts';
import { thousandCalls } from './thousandCalls.ts';
import { transferred } from './transferred.ts';
import { twentyFiveCalls } from './twentyFiveCalls.ts';
import { unavailable } from './unavailable.ts';
import { unknownCode } from './unknownCode.ts';
import { unknownState } from './unknownState.ts';
import { warning } from './warning.ts';
import type { Scenario } from './Scenario.ts';

/** Every scenario, in the order of the menu. */
export const scenarios: readonly Scenario[] = [
  answers,
  longRing,
  pinned,
  runningCall,
  alerts,
  hungUpByOtherSide,
  transferred,
  busyLine,
  noAnswer,
  noAnswerUnexplained,
  unavailable,
  unknownState,
  alreadyGone,
  noUnifiedMessaging,
  playOnPhoneDisabled,
  sipDialPlan,
  fiveCalls,
  twentyFiveCalls,
  fiftyCalls,
  thousandCalls,
  slowServer,
  exchangeErrorOnce,
  warning,
  unknownCode,
  serverBusy,
  neverAnswers,
  lateAnswers,
  garbledReplies,
  hugeReply,
  refusedByFault,
  refusedByResult,
  refusedEverywhere,
  signInPage,
  settingsFail,
  settingsSilent,
];

/** The scenario that an address names with `?scenario=`. */
export function scenarioById(id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}
