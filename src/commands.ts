import { takePresses } from './browser/takePresses.ts';
import type { RibbonEvent } from './browser/takePresses.ts';
import { touchStorage } from './browser/touchStorage.ts';
import { forgetUnused } from './calls/memory/forgetUnused.ts';
import { createMailboxParts } from './createMailboxParts.ts';
import { displayLanguage } from './outlook/displayLanguage.ts';
import { guessLanguage } from './outlook/guessLanguage.ts';
import { mailboxAddress } from './outlook/mailboxAddress.ts';
import { readSelection } from './outlook/readSelection.ts';
import { showNotification } from './outlook/showNotification.ts';
import { whenReady } from './outlook/whenReady.ts';
import type { Place } from './outlook/whenReady.ts';
import { atMost } from './ribbon/atMost.ts';
import { createRibbon, showingPatience } from './ribbon/createRibbon.ts';
import type { Ribbon, RibbonButton } from './ribbon/createRibbon.ts';
import { brokenWords } from './ribbon/words.ts';
import { createSpeech } from './strings/createSpeech.ts';
import { loadStrings } from './strings/loadStrings.ts';
import { createLanes } from './transport/createLanes.ts';
import { systemClock as clock } from './transport/systemClock.ts';

/** How long the texts of the mailbox's language are waited for; then English, which is here, says it. In milliseconds. */
const textsPatience = 5_000;

/** One lane is left to say on the message what became of the hang-ups, also while none of them is answered. */
const mostHangUps = 2;

const guessedLanguage = guessLanguage({
  frameName: window.name,
  search: location.search,
  browser: navigator.language,
});
const speech = createSpeech(loadStrings, guessedLanguage);
let spoken = speech.speak(guessedLanguage);
touchStorage();

/** Wires everything once Outlook is there: the same parts as the pane's, without views. */
function createParts(): Ribbon {
  spoken = speech.speak(displayLanguage());
  const lanes = createLanes(clock, mostHangUps);
  const { calls } = createMailboxParts({ clock, lanes, selectedMessage: readSelection });
  return createRibbon({
    calls,
    lanes,
    clock,
    selectedMessage: readSelection,
    show: showNotification,
    strings: async () => {
      await atMost(spoken, clock, textsPatience);
      return speech.getSnapshot().strings;
    },
  });
}

/** When this page began, which Outlook opens for a press; and when it could carry one out. */
const beganAt = clock.now();
let readyAt = Infinity;
let isFirst = true;

/** What comes later than this after the page was ready was pressed when it came, in milliseconds. */
const atOnce = 1_000;

/** Outlook hands over the press that it opened the page for, and does not say when that was. */
function pressedAt(): number {
  const now = clock.now();
  const wasBefore = isFirst && now - readyAt < atOnce;
  isFirst = false;
  return wasBefore ? beganAt : now;
}

let ribbon: Ribbon | undefined;

async function awaitOutlook(found: Place): Promise<void> {
  // Who is outside of Outlook presses nothing.
  if (found.kind === 'outlook') {
    ribbon = createParts();
    readyAt = clock.now();
  }
  if (found.kind === 'silent') await awaitOutlook(await found.later);
}

const ready = whenReady()
  .then(awaitOutlook)
  // The press that waits for it tells.
  .catch(() => undefined);

async function carryOut(button: RibbonButton, event: RibbonEvent): Promise<void> {
  if (!ribbon) await ready;
  if (ribbon) await ribbon.press(button, pressedAt());
  else await atMost(showNotification(brokenWords(speech.getSnapshot().strings)), clock, showingPatience);
  event.completed();
  forgetUnused(mailboxAddress(), clock.now());
}

takePresses((button, event) => {
  void carryOut(button, event);
});
