import type { Plugin, Rolldown } from 'vite';

type Output = Rolldown.OutputBundle[string];

const link = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="\.\/([^"]+)"[^>]*>/;

function textOf(file: Output): string {
  return file.type === 'chunk' ? file.code : String(file.source);
}

/** Leaves out each custom property that nothing in the build reads. */
function withoutUnread(css: string, readers: string): string {
  const read = new Set(Array.from(readers.matchAll(/var\(\s*(--[\w-]+)/g), ([, name]) => name));
  return css.replace(/(--[A-Za-z][\w-]*):([^;{}]*)(;|(?=\}))/g, (declaration, name: string) =>
    read.has(name) ? declaration : '',
  );
}

/**
 * Puts the one style sheet into the page that has it, without the theme's colours that nothing uses. It is smaller than the
 * request for it would be, and the first paint need not wait for a second answer.
 */
export function inlineStyles(): Plugin {
  return {
    name: 'inline-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const fileName = link.exec(html)?.[1];
        // Nobody sees the page of the ribbon.
        if (fileName === undefined) return html;
        const file = bundle[fileName];
        if (!file) throw new Error(`There is no ${fileName} to put into the page.`);
        const readers = Object.values(bundle).map(textOf).join('\n');
        Reflect.deleteProperty(bundle, fileName);
        return html.replace(link, () => `<style>${withoutUnread(textOf(file), readers).trim()}</style>`);
      },
    },
  };
}
