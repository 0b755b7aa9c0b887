import { expect, test } from 'vitest';
import { guessLanguage } from './guessLanguage.ts';

const frameName = JSON.stringify({ hostInfo: 'Outlook|Web|16.01|de-DE|0f4c||disableLogging|', xdmInfo: '' });
const search = '?et=&_host_Info=Outlook$Win32$16.02$fr-FR$$$0';

test('the name of the frame tells the language of Outlook on the web', () => {
  expect(guessLanguage({ frameName, search: '', browser: 'es' })).toBe('de-DE');
});

test('the address tells the language of Outlook on Windows and Mac, and goes first, as in office.js', () => {
  expect(guessLanguage({ frameName: '', search, browser: 'es' })).toBe('fr-FR');
  expect(guessLanguage({ frameName, search, browser: 'es' })).toBe('fr-FR');
});

test.for([
  '',
  'a frame',
  'null',
  '1',
  '{}',
  '{"hostInfo":1}',
  '{"hostInfo":"Outlook|Web"}',
  '{"hostInfo":"Outlook|Web|16.01||"}',
])('without a trace in %j it is the language of the browser', (name) => {
  expect(guessLanguage({ frameName: name, search: '?_host_Info=Outlook', browser: 'es' })).toBe('es');
});
