// Three bytes that base64 writes as "++//": an id that nobody escapes is found out with the first call.
const awkward = [0xfb, 0xef, 0xff];
const sessionBytes = 32;
const server = 'EXMBX16-02.corp.contoso.com';

/**
 * Makes ids of the shape that Exchange's have: opaque, and in base64 a session and the name of a server inside the
 * network (described of Exchange 2013, and not verified). The same seed gives the same ids.
 */
export function createPhoneCallIds(seed: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    let state = hash(`${seed} ${String(count)}`);
    const bytes = Array.from({ length: sessionBytes }, () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state & 0xff;
    });
    // With the three above no multiple of three, so that "=" ends the id.
    return btoa(String.fromCharCode(...bytes.slice(0, 24), ...awkward, ...bytes.slice(24)) + server);
  };
}

/** FNV-1a; never 0, which xorshift could not leave. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value === 0 ? 1 : value;
}
