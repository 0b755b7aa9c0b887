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
import { checkPage } from './checkPage.ts';
import { checkTypes } from './checkTypes.ts';
import { fail, type Line } from './Line.ts';
import { visitPane, type VisitOptions } from './visitPane.ts';

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
    const reason = error instanceof Error ? error.message : String(error);
    return [
      fail('reachable', reason, 'Check the host name and the port, and that the server listens for https.'),
    ];
  }
  return [
    checkCertificate(seen, options.now),
    checkPage(seen),
    checkFiles(seen, options.version),
    checkTypes(seen),
    checkCaching(seen),
    checkCompression(seen),
    checkHeaders(seen),
    checkManifest(seen),
    checkIcons(seen),
    checkOfficeJs(seen),
    checkExchange(seen),
    checkOutlook(seen),
  ];
}
