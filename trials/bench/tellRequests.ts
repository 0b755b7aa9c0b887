declare global {
  interface WindowEventMap {
    asked: CustomEvent<string>;
  }
}

/**
 * Runs in every frame before anything else, office.js included: tells of each envelope, in the moment in which office.js
 * writes it to Outlook.
 */
export function tellRequests(): void {
  // makeEwsRequestAsync itself cannot be replaced: office.js freezes it.
  const write = JSON.stringify.bind(JSON);
  JSON.stringify = (value: unknown, ...rest: unknown[]): string => {
    const text: unknown = Reflect.apply(write, JSON, [value, ...rest]);
    if (String(text).includes('Envelope')) dispatchEvent(new CustomEvent('asked', { detail: String(text) }));
    return text as string;
  };
}
