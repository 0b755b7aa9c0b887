/** Where the page turned out to be open. */
export type Place =
  | { readonly kind: 'outlook' }
  /** In an ordinary browser, or in another Office application. */
  | { readonly kind: 'outside' }
  /** office.js is missing or broken, so nothing can be known. */
  | { readonly kind: 'officeMissing' }
  /** Outlook has not answered in time. It may yet: then the promise given along resolves. */
  | { readonly kind: 'silent'; readonly later: Promise<Place> };

/** Longer than a slow network takes, shorter than a person waits, in milliseconds. */
const patience = 20_000;

function placeOf(info: { readonly host: unknown }): Place {
  return info.host === Office.HostType.Outlook ? { kind: 'outlook' } : { kind: 'outside' };
}

/** Waits until office.js has found Outlook, or that there is none. Never rejects. */
export async function whenReady(): Promise<Place> {
  if (typeof Office === 'undefined') return { kind: 'officeMissing' };
  // With only a promise, some versions of office.js resolve late; the callback is called at once.
  const ready = new Promise<Place>((resolve) => {
    void Office.onReady((info) => {
      resolve(placeOf(info));
    });
  });
  const silent = new Promise<Place>((resolve) => {
    setTimeout(resolve, patience, { kind: 'silent', later: ready });
  });
  return Promise.race([ready, silent]);
}
