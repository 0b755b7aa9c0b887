const encoder = new TextEncoder();

/** @returns how many bytes a text takes in a mailbox's settings: they are JSON themselves, so it is quoted once more */
export function storedSize(text: string): number {
  return encoder.encode(JSON.stringify(text)).length;
}
