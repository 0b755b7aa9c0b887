import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Scripts of the public folder, deferred, one after the other. */
const tags = /(?:<script\s+defer\s+src="\.\/[\w-]+\.js"><\/script>\s*)+/;

/**
 * As they are written, but for comments and indents: a minifier's own syntax would be too new for the engines that the
 * first of them are for. The language of 2009 has no texts of several lines that this could break.
 */
function withoutComments(source: string): string {
  return source
    .replace(/^\s*\/\*[^]*?\*\/$/gm, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '');
}

/**
 * Makes one file of the deferred scripts that stand before office.js in a page: each request takes its time when the pane
 * opens. Its name changes with its content, so that it may be kept.
 */
export function joinScripts(): Plugin {
  let publicFolder = '';
  const names = new Set<string>();
  return {
    name: 'join-scripts',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
        const html = String(file.source);
        const found = tags.exec(html)?.[0];
        if (found === undefined) throw new Error(`${file.fileName} has no scripts to make one of.`);
        const joined = Array.from(found.matchAll(/\.\/([\w-]+\.js)/g), ([, name]) => name ?? '');
        for (const name of joined) names.add(name);
        const source = joined
          .map((name) => withoutComments(readFileSync(join(publicFolder, name), 'utf8')))
          .join('\n');
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        const fileName = `assets/before-office-${hash}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        file.source = html.replace(tags, () => `<script defer src="./${fileName}"></script>\n    `);
      }
    },
    // What was copied from the public folder is in the one file now.
    async writeBundle({ dir = '' }) {
      await Promise.all([...names].map((name) => rm(join(dir, name), { force: true })));
    },
  };
}
