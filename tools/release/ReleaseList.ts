/** `release.json`: what a release consists of, so that `npm run doctor` can tell a whole deployment from half of one. */
export interface ReleaseList {
  readonly version: string;
  readonly address: string;
  /** Origins of an Outlook on the web with another host name, which may show the pane in a frame. */
  readonly outlook: readonly string[];
  readonly officeJs: { readonly version: string; readonly from: 'self' | 'cdn' };
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}
