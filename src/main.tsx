import { createRoot } from 'react-dom/client';
import { version } from '../package.json';
import { ewsPath } from './browser/ewsPath.ts';
import { online } from './browser/online.ts';
import { createCalls } from './calls/createCalls.ts';
import { createDiagnosis } from './calls/createDiagnosis.ts';
import { createTicker } from './calls/createTicker.ts';
import { createBrowserMirror } from './calls/memory/createBrowserMirror.ts';
import { createMemory } from './calls/memory/createMemory.ts';
import { createAsk } from './ews/createAsk.ts';
import { createAskEitherWay } from './ews/createAskEitherWay.ts';
import { createOutlookTheme } from './outlook/createOutlookTheme.ts';
import { createSelection } from './outlook/createSelection.ts';
import { displayLanguage } from './outlook/displayLanguage.ts';
import { ewsMailbox } from './outlook/ewsMailbox.ts';
import { guessLanguage } from './outlook/guessLanguage.ts';
import { mailboxAddress } from './outlook/mailboxAddress.ts';
import { mailboxSettings } from './outlook/mailboxSettings.ts';
import { readVersions } from './outlook/readVersions.ts';
import { whenReady } from './outlook/whenReady.ts';
import type { Place } from './outlook/whenReady.ts';
import { Pane } from './pane/Pane.tsx';
import type { PanePhase } from './pane/Pane.tsx';
import type { PaneModel } from './pane/PaneModel.ts';
import { createSpeech } from './strings/createSpeech.ts';
import { loadStrings } from './strings/loadStrings.ts';
import { createDirectTransport } from './transport/createDirectTransport.ts';
import { createLanes } from './transport/createLanes.ts';
import { createOutlookTransport } from './transport/createOutlookTransport.ts';
import { systemClock as clock } from './transport/systemClock.ts';

const root = createRoot(document.getElementById('root') ?? document.body);

const guessedLanguage = guessLanguage({
  frameName: window.name,
  search: location.search,
  browser: navigator.language,
});
const speech = createSpeech(loadStrings, guessedLanguage);
let phase: PanePhase = { kind: 'starting' };

function render(): void {
  const language = speech.getSnapshot();
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.direction;
  root.render(<Pane phase={phase} language={language} />);
}

function show(next: PanePhase): void {
  phase = next;
  render();
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
  const mailbox = mailboxAddress();
  const diagnosis = createDiagnosis();
  const askEitherWay = createAskEitherWay({
    outlook: createOutlookTransport(ewsMailbox()),
    direct: createDirectTransport({ path: ewsPath(), mailbox, fetch: (...request) => fetch(...request) }),
    noticed: diagnosis.notice,
  });
  const calls = createCalls({
    ask: createAsk(askEitherWay, lanes),
    clock,
    createMemory: (stateChanged) =>
      createMemory({
        settings: mailboxSettings(),
        mirror: createBrowserMirror(mailbox),
        lanes,
        clock,
        stateChanged,
      }),
  });
  const selection = createSelection();

  const wakeWhenVisible = (): void => {
    calls.setAwake(document.visibilityState === 'visible');
  };
  wakeWhenVisible();
  document.addEventListener('visibilitychange', wakeWhenVisible);
  online.subscribe(() => {
    if (online.getSnapshot()) calls.lookUpAll();
  });
  selection.subscribe(calls.lookUpAll);
  calls.askConfiguration();
  const about = { diagnosis, readVersions: () => ({ activeCalls: version, ...readVersions() }) };
  return { calls, selection, online, about, ticker: createTicker(clock) };
}

function settle(place: Place): void {
  switch (place.kind) {
    case 'outlook':
      wearOutlooksTheme();
      void speech.speak(displayLanguage());
      show({ kind: 'live', model: createModel() });
      return;
    case 'silent':
      void place.later.then(settle);
      show({ kind: 'silent' });
      return;
    default:
      show({ kind: place.kind });
  }
}

render();
speech.subscribe(render);
void speech.speak(guessedLanguage);
void whenReady().then(settle);
