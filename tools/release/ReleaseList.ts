/** `release.json`: what a release consists of, so that `npm run doctor` can tell a whole deployment from half of one. */
export interface ReleaseList {
  readonly version: string;
  /** The day of the release: no file of it is older by more than a few days. */
  readonly released: string;
  readonly address: string;
  /** Origins of an Outlook on the web with another host name, which may show the pane in a frame. */
  readonly outlook: readonly string[];
  readonly officeJs: { readonly version: string; readonly from: 'self' | 'cdn' };
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** The list in the text of a `release.json`. Throws when it is none. */
export function listIn(text: string): ReleaseList {
  const list = JSON.parse(text) as Partial<ReleaseList> | null;
  if (list?.files === undefined || list.officeJs === undefined)
    throw new Error('That is no list of a release.');
  return list as ReleaseList;
}
