import { alerts } from './calls/alerts.ts';
import { alreadyGone } from './calls/alreadyGone.ts';
import { anotherAccount } from './refusals/anotherAccount.ts';
import { answers } from './answers.ts';
import { busyLine } from './calls/busyLine.ts';
import { exchange2019 } from './mailboxes/exchange2019.ts';
import { exchangeErrorOnce } from './replies/exchangeErrorOnce.ts';
import { exchangeOnlineClosed } from './mailboxes/exchangeOnlineClosed.ts';
import { exchangeOnlineForbidden } from './mailboxes/exchangeOnlineForbidden.ts';
import { exchangeOnlineRefused } from './mailboxes/exchangeOnlineRefused.ts';
import { fiftyCalls } from './calls/fiftyCalls.ts';
import { fiveCalls } from './calls/fiveCalls.ts';
import { forbiddenCharacters } from './replies/forbiddenCharacters.ts';
import { garbledReplies } from './replies/garbledReplies.ts';
import { hugeReply } from './replies/hugeReply.ts';
import { hungUpByOtherSide } from './calls/hungUpByOtherSide.ts';
import { lateAnswers } from './replies/lateAnswers.ts';
import { lateItem } from './outlook/lateItem.ts';
import { longRing } from './calls/longRing.ts';
import { neverAnswers } from './replies/neverAnswers.ts';
import { noAddress } from './outlook/noAddress.ts';
import { noAnswer } from './calls/noAnswer.ts';
import { noAnswerUnexplained } from './calls/noAnswerUnexplained.ts';
import { noUnifiedMessaging } from './mailboxes/noUnifiedMessaging.ts';
import { pinned } from './outlook/pinned.ts';
import { playOnPhoneDisabled } from './mailboxes/playOnPhoneDisabled.ts';
import { refusedAnsweredDirectly } from './refusals/refusedAnsweredDirectly.ts';
import { refusedByResult } from './refusals/refusedByResult.ts';
import { refusedEverywhere } from './refusals/refusedEverywhere.ts';
import { refusedGermanFault } from './refusals/refusedGermanFault.ts';
import { refusedGermanResult } from './refusals/refusedGermanResult.ts';
import { ribbonLoadedAnew } from './outlook/ribbonLoadedAnew.ts';
import { runningCall } from './calls/runningCall.ts';
import { serverBusy } from './replies/serverBusy.ts';
import { settingsFail } from './outlook/settingsFail.ts';
import { settingsSilent } from './outlook/settingsSilent.ts';
import { signInElsewhere } from './refusals/signInElsewhere.ts';
import { signInPage } from './refusals/signInPage.ts';
import { signInRefused } from './refusals/signInRefused.ts';
import { sipDialPlan } from './mailboxes/sipDialPlan.ts';
import { slowHangUp } from './calls/slowHangUp.ts';
import { slowServer } from './replies/slowServer.ts';
import { stillDialing } from './calls/stillDialing.ts';
import { subscriptionEdition } from './mailboxes/subscriptionEdition.ts';
import { thirdCall } from './calls/thirdCall.ts';
import { thousandCalls } from './calls/thousandCalls.ts';
import { transferred } from './calls/transferred.ts';
import { twentyFiveCalls } from './calls/twentyFiveCalls.ts';
import { unavailable } from './calls/unavailable.ts';
import { unknownCode } from './replies/unknownCode.ts';
import { unknownState } from './calls/unknownState.ts';
import { voiceAccess } from './calls/voiceAccess.ts';
import { warning } from './replies/warning.ts';
import type { Scenario } from './Scenario.ts';

/** Every scenario, in the order of the menu: first how it is with most, last what is rare. */
export const scenarios: readonly Scenario[] = [
  answers,
  refusedAnsweredDirectly,
  longRing,
  pinned,
  runningCall,
  alerts,
  hungUpByOtherSide,
  voiceAccess,
  transferred,
  busyLine,
  noAnswer,
  noAnswerUnexplained,
  unavailable,
  stillDialing,
  unknownState,
  alreadyGone,
  slowHangUp,
  thirdCall,
  noUnifiedMessaging,
  playOnPhoneDisabled,
  sipDialPlan,
  exchange2019,
  subscriptionEdition,
  exchangeOnlineRefused,
  exchangeOnlineForbidden,
  exchangeOnlineClosed,
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
  forbiddenCharacters,
  refusedByResult,
  refusedGermanFault,
  refusedGermanResult,
  refusedEverywhere,
  signInPage,
  signInElsewhere,
  signInRefused,
  anotherAccount,
  settingsFail,
  settingsSilent,
  noAddress,
  lateItem,
  ribbonLoadedAnew,
];

/** The scenario that an address names with `?scenario=`. */
export function scenarioById(id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}
