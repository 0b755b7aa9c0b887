/** A file as a web server has it on its disk. */
export interface ServedFile {
  readonly content: Uint8Array;
  readonly modified: Date;
}
