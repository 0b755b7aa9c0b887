import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import JSInterpreter from 'js-interpreter';
import { expect, test } from 'vitest';
import { readText, repository } from './repository.ts';

const script = readText('public/old-outlook.js');

const trident = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; .NET4.0E; rv:11.0) like Gecko';
const edgeHtml =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19045';
const chrome80 =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/80.0.3987.149 Safari/537.36';
const edge109 =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36 Edg/109.0.1518.140';

/** What a browser of this name shows after the script, if it has no more than the language of 2009 and `extras`. */
function shown(userAgent: string, extras = ''): string {
  const around = `
    var window = {};
    var navigator = { userAgent: ${JSON.stringify(userAgent)} };
    var document = { title: '', body: { innerHTML: 'the pane' } };
    ${extras}`;
  const interpreter = new JSInterpreter(`${around}\n${script}\ndocument.body.innerHTML;`);
  interpreter.run();
  return String(interpreter.value);
}

const modern = 'Object.hasOwn = function () {}; Array.prototype.findLast = function () {};';

test.for(['const a = 1;', 'var f = () => 1;', 'var t = `a`;', 'var o = { f() {} };', 'f(...a);', 'a?.b;'])(
  'the interpreter is too old for %s',
  (code) => {
    expect(() => new JSInterpreter(code)).toThrow(SyntaxError);
  },
);

test.for([
  ['Internet Explorer 11', trident],
  ['the first Edge', edgeHtml],
])('%s is told which Outlook is needed, even if somebody has given it new functions', ([, userAgent]) => {
  for (const extras of ['', modern]) {
    expect(shown(userAgent!, extras)).toContain('<h1');
    expect(shown(userAgent!, extras)).toContain('Outlook on the web');
    expect(shown(userAgent!, extras)).toContain('Internet Explorer 11');
  }
});

test('so is any other engine without what the build needs', () => {
  expect(shown(chrome80)).toContain('a browser engine that is too old');
});

test('whatever can run the pane is left alone', () => {
  expect(shown(edge109, modern)).toBe('the pane');
});

test('the rest of the page is stopped where it can be', () => {
  const stops = "window.stop = function () { document.body.innerHTML += ' (stopped)'; };";
  expect(shown(edgeHtml, stops)).toContain('(stopped)');
});

test.for(readdirSync(join(repository, 'public')).filter((name) => name.endsWith('.js')))(
  '%s, which the build puts into one file with it, is not too new either',
  (name) => {
    expect(() => new JSInterpreter(readText(`public/${name}`))).not.toThrow();
  },
);

test('the page loads it before any other script', () => {
  const scripts = [...readText('src/taskpane.html').matchAll(/<script\b[^>]*src="([^"]+)"/g)];
  expect(scripts[0]?.[1]).toBe('./old-outlook.js');
});
