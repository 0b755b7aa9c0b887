import type { ServedFile } from './ServedFile.ts';

/** How a kind of web server tells one content of a file from another. */
export interface ServerKind {
  /** The ETag of a file, before it is compressed. */
  readonly tag: (file: ServedFile) => string;
  /** Whether a file is the one that a browser has which names only a date. Both in milliseconds, whole seconds. */
  readonly isSame: (modified: number, asked: number) => boolean;
}

const filetimeOf1970 = 11_644_473_600_000n;

/** As they do it when nothing else is configured, and no better. */
export const serverKinds = {
  /** Time and size; https://nginx.org/en/docs/http/ngx_http_core_module.html#etag and #if_modified_since */
  nginx: {
    tag: ({ content, modified }) =>
      `"${seconds(modified.getTime()).toString(16)}-${content.length.toString(16)}"`,
    isSame: (modified, asked) => modified === asked,
  },
  /** The time alone, in steps of 100 ns since 1601, and a number that counts changes of the configuration. */
  iis: {
    tag: ({ modified }) => `"${((BigInt(modified.getTime()) + filetimeOf1970) * 10_000n).toString(16)}:0"`,
    isSame: (modified, asked) => modified <= asked,
  },
} as const satisfies Record<string, ServerKind>;

/** Whole seconds since 1970. */
export function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
