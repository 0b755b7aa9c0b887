import { checkAddress } from './checkAddress.ts';
import { checkCaching } from './checkCaching.ts';
import { checkCertificate } from './checkCertificate.ts';
import { checkCompression } from './checkCompression.ts';
import { checkExchange } from './checkExchange.ts';
import { checkFiles } from './checkFiles.ts';
import { checkHeaders } from './checkHeaders.ts';
import { checkIcons } from './checkIcons.ts';
import { checkManifest } from './checkManifest.ts';
import { checkOfficeJs } from './checkOfficeJs.ts';
import { checkOutlook } from './checkOutlook.ts';
import { checkFolder, checkPage } from './checkPage.ts';
import { checkTypes } from './checkTypes.ts';
import { checkUpdates } from './checkUpdates.ts';
import { fail, type Line } from './Line.ts';
import { wordsFor } from './wordsFor.ts';
import type { Visit } from './Visit.ts';
import { TooSlow, visitPane, type VisitOptions } from './visitPane.ts';

const unreachable = 'Check the host name and the port, and that the server listens for https.';
const slow = 'Look into what stands before the server: it holds answers back, or lets them drip.';

export interface ExamineOptions extends VisitOptions {
  /** The repository's. */
  readonly version: string;
  readonly now: number;
}

/** Looks at a deployed pane from outside. Without a connection there is only one thing to say. */
export async function examine(address: string, options: ExamineOptions): Promise<readonly Line[]> {
  let seen;
  try {
    seen = await visitPane(address, options);
  } catch (error) {
    return [fail('reachable', wordsFor(error), error instanceof TooSlow ? slow : unreachable)];
  }
  const folder = checkFolder(seen);
  return [
    checkCertificate(seen, options.now),
    ...(folder === undefined ? checkContents(seen, options.version) : [folder]),
    checkExchange(seen),
    checkOutlook(seen),
  ];
}

function checkContents(seen: Visit, version: string): readonly Line[] {
  const address = checkAddress(seen);
  return [
    checkPage(seen),
    ...(address === undefined ? [] : [address]),
    checkFiles(seen, version),
    checkTypes(seen),
    checkCaching(seen),
    checkUpdates(seen),
    checkCompression(seen),
    checkHeaders(seen),
    checkManifest(seen),
    checkIcons(seen),
    checkOfficeJs(seen),
  ];
}
