import type { ReleaseList } from '../ReleaseList.ts';
import type { Answer } from './ask.ts';
import type { Certificate } from './lookAtCertificate.ts';

/** Everything that was seen of a deployed pane from outside. */
export interface Visit {
  /** Of the pane's folder; ends with a slash. */
  readonly address: string;
  readonly certificate: Certificate;
  readonly page: Answer;
  readonly manifest: Answer;
  /** What release.json says, if it can be read. */
  readonly list: ReleaseList | undefined;
  /**
   * By path, what was answered for each file of the list and for each icon of the manifest, to a browser that reads
   * gzip; where a file came as it is, what was answered when it was asked for again.
   */
  readonly files: ReadonlyMap<string, Answer>;
  /** What was answered for a file that no release has. */
  readonly missing: Answer;
  /** What was answered for the folder without its slash; undefined where the pane has no folder. */
  readonly withoutSlash: Answer | undefined;
  /** What was answered to a browser that has something already, by path. */
  readonly again: ReadonlyMap<string, Again>;
  /** What Exchange answered on the pane's host, to somebody who is not signed in, and at which path. */
  readonly exchange: { readonly path: string; readonly answer: Answer };
  /** What the pane's host answered for /owa/. */
  readonly outlook: Answer;
  /** An Outlook on the web with another host name, where the caller named one. */
  readonly outlookElsewhere: string | undefined;
}

/** Two questions of a browser that has a file already: has it changed? */
export interface Again {
  /** To one that has what is there now. */
  readonly same: Answer;
  /** To one that has something else, from long ago. */
  readonly older: Answer;
}
