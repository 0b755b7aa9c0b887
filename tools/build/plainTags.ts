import type { Plugin } from 'vite';

/**
 * Takes the `crossorigin` attributes out of the built page. Its files always come from its own server, so they add
 * nothing; and a stylesheet fetched in CORS mode fails where a proxy in front of Exchange sends it through its logon.
 */
export function plainTags(): Plugin {
  return {
    name: 'plain-tags',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(/(<(?:script|link)\b[^>]*?) crossorigin\b/g, '$1'),
    },
  };
}
