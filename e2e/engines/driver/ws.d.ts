/** Node has a WebSocket of its own from 22 on; this one has the same interface. */
declare module 'ws' {
  export const WebSocket: typeof globalThis.WebSocket;
}
