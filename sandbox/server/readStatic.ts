import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

/** A file below `folder`, if there is one of exactly this name. */
export async function readStatic(
  folder: string,
  path: string,
): Promise<{ content: Buffer; contentType: string } | undefined> {
  const steps = path.split('/');
  if (steps.some((step) => step === '' || step.startsWith('.') || step.includes('\\'))) return undefined;
  if (!(await isSpelledSo(folder, steps))) return undefined;
  const content = await readFile(join(folder, ...steps)).catch(() => undefined);
  return content && { content, contentType: contentTypeOf(extname(path)) };
}

/** @param extension with its dot */
export function contentTypeOf(extension: string): string {
  return contentTypes[extension.toLowerCase()] ?? 'application/octet-stream';
}

// macOS and Windows find a file in any case; the servers on which the pane will live may not. A wrong case is
// found here, before it is found there.
async function isSpelledSo(folder: string, steps: readonly string[]): Promise<boolean> {
  let place = folder;
  for (const step of steps) {
    const names: readonly string[] = await readdir(place).catch(() => []);
    if (!names.includes(step)) return false;
    place = join(place, step);
  }
  return true;
}
