/** Files by their path below one folder, with / between its parts. */
export type Files = ReadonlyMap<string, Uint8Array>;
