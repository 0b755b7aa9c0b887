import { extname, join } from 'node:path';
import type { ServerResponse } from 'node:http';
import { build } from 'vite';
import { fluentThemes } from '../../tools/build/fluentThemes.ts';
import { send } from './http.ts';
import { contentTypeOf } from './readStatic.ts';

/**
 * Answers a request for a page of the sandbox, or for a file of it; `path` is relative to the repository. False:
 * somebody else is to answer.
 */
export type PageServer = (path: string, response: ServerResponse) => boolean;

/**
 * The host page and the gallery as one file each instead of hundreds of modules, which a test would load anew each
 * time. They are made as for development, so that React still writes its warnings to the console, where they fail tests.
 * @param root of the repository
 */
export async function bundledPages(root: string): Promise<PageServer> {
  const files = await bundle(root);
  return (path, response) => {
    const content = files.get(path);
    if (content) send(response, 200, contentTypeOf(extname(path)), content);
    return content !== undefined;
  };
}

async function bundle(root: string): Promise<ReadonlyMap<string, Buffer>> {
  const built = await build({
    root,
    configFile: false,
    mode: 'development',
    publicDir: false,
    logLevel: 'warn',
    plugins: [fluentThemes()],
    build: {
      // Kept in memory: two servers of one repository must not write into the same folder.
      write: false,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: {
        input: ['sandbox/index.html', 'sandbox/gallery/index.html'].map((page) => join(root, page)),
        checks: { moduleLevelDirective: false },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const files = outputs.flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    files.map((file) => [file.fileName, Buffer.from(file.type === 'chunk' ? file.code : file.source)]),
  );
}
