import { createRoot } from 'react-dom/client';
import { createSpeech } from '../../src/strings/createSpeech.ts';
import { loadStrings } from '../../src/strings/loadStrings.ts';
import { enlargeText } from './enlargeText.ts';
import { Gallery } from './Gallery.tsx';
import { readGalleryAddress } from './readGalleryAddress.ts';

const root = createRoot(document.getElementById('gallery') ?? document.body);
const speech = createSpeech(loadStrings, 'en-US');

function show(): void {
  const address = readGalleryAddress(location.search);
  const spoken = speech.getSnapshot();
  const language = { ...spoken, direction: address.dir ?? spoken.direction };
  const { documentElement: page } = document;
  page.lang = language.tag;
  page.dir = language.direction;
  if (address.theme) page.dataset['theme'] = address.theme;
  else delete page.dataset['theme'];
  enlargeText(address.text);
  root.render(<Gallery address={address} language={language} />);
}

/** Not in English first: what is pressed in a state would be pressed there, and looked for again in the other language. */
function arrive(): void {
  void speech.speak(readGalleryAddress(location.search).language).then(show);
}

// The tests walk through the states by history, without loading the page for each of them.
addEventListener('popstate', arrive);
arrive();
