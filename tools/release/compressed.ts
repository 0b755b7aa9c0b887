import { gzipSync } from 'node:zlib';
import { contentTypeOf } from './contentTypeOf.ts';

/** A file as a server sends it that compresses what gains by it; undefined where it goes as it is. */
export function compressed(
  path: string,
  content: Uint8Array,
  acceptEncoding: string | undefined,
): Uint8Array | undefined {
  const isWanted = /\bgzip\b/.test(acceptEncoding ?? '');
  return isWanted && !contentTypeOf(path).startsWith('image/') ? gzipSync(content) : undefined;
}
