import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../Files.ts';
import { repository } from '../repository.ts';

const icons = readdirSync(join(repository, 'public/icons')).map((name) => `icons/${name}`);

/** What the build leaves behind, in small: the real pages and icons, and a few lines for everything else. */
export function testBuild(): Files {
  const script = (text: string) => new TextEncoder().encode(`/* ${text} */\n`);
  return new Map([
    ['taskpane.html', readFileSync(join(repository, 'src/taskpane.html'))],
    ['commands.html', readFileSync(join(repository, 'src/commands.html'))],
    ['assets/taskpane-Abc123.js', script('the pane'.repeat(1000))],
    ['assets/before-office-Abc123.js', script('a library')],
    ['office-js/office.js', script('office.js')],
    ['office-js/en-us/outlook_strings.js', script('strings')],
    ['support.html', readFileSync(join(repository, 'public/support.html'))],
    ...icons.map((path) => [path, readFileSync(join(repository, 'public', path))] as const),
  ]);
}
