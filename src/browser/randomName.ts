/** @returns a name that nothing else in the world has, for what several pages of one browser must tell apart */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}
