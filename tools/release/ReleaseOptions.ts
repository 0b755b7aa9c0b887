/** What an organisation chooses when it packages the pane. */
export interface ReleaseOptions {
  /** Of the folder that the pane is served from; ends with a slash. */
  readonly address: string;
  /** package.json's. */
  readonly version: string;
  /** The day of the release, as CHANGELOG.md has it: 2026-11-25. */
  readonly released: string;
  /** The version of the package @microsoft/office-js. */
  readonly officeJsVersion: string;
  /** Where office.js comes from: the release itself, or Microsoft's CDN. */
  readonly officeJs: 'self' | 'cdn';
  /** Where Exchange Web Services listen on the pane's host; undefined leaves what the page says. */
  readonly ewsPath: string | undefined;
  /** Origins of an Outlook on the web with another host name than the pane's. */
  readonly outlook: readonly string[];
}
