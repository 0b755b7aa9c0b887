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
  /** By path, what was answered for each file of the list and for each icon of the manifest. */
  readonly files: ReadonlyMap<string, Answer>;
  /** Of the files that a pane opens with, those that came as they are to somebody who reads gzip. */
  readonly uncompressed: readonly string[];
  /** What Exchange answered on the pane's host, to somebody who is not signed in, and at which path. */
  readonly exchange: { readonly path: string; readonly answer: Answer };
  /** What the pane's host answered for /owa/. */
  readonly outlook: Answer;
  /** An Outlook on the web with another host name, where the caller named one. */
  readonly outlookElsewhere: string | undefined;
}
