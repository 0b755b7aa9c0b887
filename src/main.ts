import { version } from '../package.json';
import { keepFocus } from './browser/keepFocus.ts';
import { nextPaint, nextTask } from './browser/nextPaint.ts';
import { online } from './browser/online.ts';
import { guardPresses } from './browser/presses/guardPresses.ts';
import { tabFromAnywhere } from './browser/tabFromAnywhere.ts';
import { touchStorage } from './browser/touchStorage.ts';
import { untilLoaded } from './browser/untilLoaded.ts';
import { createMailboxCheck } from './calls/check/createMailboxCheck.ts';
import { createTicker } from './calls/createTicker.ts';
import { forgetUnused } from './calls/memory/forgetUnused.ts';
import { createMailboxParts } from './createMailboxParts.ts';
import { createStore } from './createStore.ts';
import { createOutlookTheme } from './outlook/createOutlookTheme.ts';
import { createSelection } from './outlook/createSelection.ts';
import { displayLanguage } from './outlook/displayLanguage.ts';
import { guessLanguage } from './outlook/guessLanguage.ts';
import { mailboxAddress } from './outlook/mailboxAddress.ts';
import { mailboxSettings } from './outlook/mailboxSettings.ts';
import { readVersions } from './outlook/readVersions.ts';
import { whenReady } from './outlook/whenReady.ts';
import type { Place } from './outlook/whenReady.ts';
import { createOpening } from './opening/createOpening.tsx';
import { selectWhatComes } from './pane/card/selectWhatComes.ts';
import { createPaneState } from './pane/createPaneState.ts';
import type { PaneModel } from './pane/PaneModel.ts';
import type { PanePhase } from './pane/PanePhase.ts';
import { showTimes } from './pane/rows/showTimes.ts';
import { createSpeech } from './strings/createSpeech.ts';
import { loadStrings } from './strings/loadStrings.ts';
import { createLanes } from './transport/createLanes.ts';
import { systemClock as clock } from './transport/systemClock.ts';

const place = document.getElementById('root') ?? document.body;

const guessedLanguage = guessLanguage({
  frameName: window.name,
  search: location.search,
  browser: navigator.language,
});
const speech = createSpeech(loadStrings, guessedLanguage);
const phase = createStore<PanePhase>({ kind: 'starting' });
const opening = createOpening(place, speech);
touchStorage();

function markLanguage(): void {
  const { tag, direction } = speech.getSnapshot();
  const { documentElement: page } = document;
  // The page is written in English, and what is set again is drawn again.
  if (page.lang !== tag) page.lang = tag;
  if (page.dir !== direction) page.dir = direction;
}

/** Outlook's theme goes before the system's, where Outlook says what it is. */
function wearOutlooksTheme(): void {
  const theme = createOutlookTheme();
  const wear = (): void => {
    const { isDark, background } = theme.getSnapshot() ?? {};
    const { dataset, style } = document.documentElement;
    if (isDark !== undefined) dataset['theme'] = isDark ? 'dark' : 'light';
    if (background === undefined) style.removeProperty('--page');
    else style.setProperty('--page', background);
  };
  wear();
  theme.subscribe(wear);
}

/** Wires everything once Outlook is there. */
function createModel(): PaneModel {
  const lanes = createLanes(clock);
  const selection = createSelection(clock);
  // Outlook may have told too early of the message that is open: what is pressed is pressed about this one.
  for (const begin of ['pointerdown', 'keydown']) addEventListener(begin, selection.look, true);
  const { calls, diagnosis, outlook, direct, selectedItem } = createMailboxParts({
    clock,
    lanes,
    selectedMessage: selection.getSnapshot,
  });
  const wakeWhenVisible = (): void => {
    calls.setAwake(document.visibilityState === 'visible');
  };
  wakeWhenVisible();
  document.addEventListener('visibilitychange', wakeWhenVisible);
  online.subscribe(() => {
    if (online.getSnapshot()) calls.lookUpAll();
  });
  let isNamed = mailboxAddress() !== undefined;
  selection.subscribe(() => {
    calls.lookUpAll();
    if (isNamed || mailboxAddress() === undefined) return;
    isNamed = true;
    calls.takeUpMemory();
  });
  const check = createMailboxCheck(async () => {
    const { checkMailbox } = await untilLoaded(() => import('./calls/check/checkMailbox.ts'));
    return checkMailbox({ outlook, direct, settings: mailboxSettings(), selectedItem, lanes, clock });
  });
  const about = { diagnosis, readVersions: () => ({ activeCalls: version, ...readVersions() }), check };
  const isPointedAt = (): boolean => place.querySelector('.rows:hover') !== null;
  const state = createPaneState({ calls, selection, online, clock, isPointedAt });
  return { calls, state, about, ticker: createTicker(clock) };
}

/** The views come once, after the list: everything that it needs goes first. */
const mounted = new Promise<void>((resolve) => {
  const leave = phase.subscribe(() => {
    leave();
    void mount().then(resolve);
  });
});

async function mount(): Promise<void> {
  await nextPaint();
  // Asking for a file takes a millisecond or two: a press that came meanwhile goes before it.
  await nextTask();
  const { mountPane } = await untilLoaded(() => import('./pane/mountPane.tsx'));
  // What evaluating them has held up goes first.
  await nextPaint();
  opening.end();
  mountPane(place, { phase, language: speech });
}

function open(): void {
  wearOutlooksTheme();
  void speech.speak(displayLanguage());
  const model = createModel();
  opening.show(model.state, model.state.actions);
  showTimes(place, model.ticker, speech);
  selectWhatComes(place, model.state);
  // Sending look-ups takes time: the list is painted first, and a press that came meanwhile goes before them.
  void nextPaint().then(() => clock.after(0, model.calls.follow));
  phase.update(() => ({ kind: 'live', model }));
  // Only the form for a new call needs it.
  void mounted.then(model.calls.askConfiguration);
  void mounted.then(() => {
    forgetUnused(mailboxAddress(), clock.now());
  });
}

function settle(found: Place): void {
  if (found.kind === 'outlook') {
    open();
    return;
  }
  phase.update(() => ({ kind: found.kind }));
  if (found.kind === 'silent') void found.later.then(settle).catch(fail);
}

/** Whatever Outlook lacks that it should have: nobody is left before "Starting …". */
function fail(thrown: unknown): void {
  phase.update(() => ({ kind: 'failed', detail: String(thrown) }));
  reportError(thrown);
}

markLanguage();
speech.subscribe(markLanguage);
guardPresses(clock);
keepFocus(place);
tabFromAnywhere();
void speech.speak(guessedLanguage);
void whenReady().then(settle).catch(fail);
