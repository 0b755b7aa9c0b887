import { extname } from 'node:path';
import { contentTypes } from '../build/contentTypes.ts';

/** The type with which a file is served. */
export function contentTypeOf(path: string): string {
  return contentTypes[extname(path)] ?? 'application/octet-stream';
}
