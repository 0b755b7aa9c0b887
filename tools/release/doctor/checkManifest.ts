import { fail, type Line, pass } from './Line.ts';
import { manifestAddresses } from './manifestAddresses.ts';
import { some } from './some.ts';
import type { Visit } from './Visit.ts';

/** Whether the manifest names the address that it was asked for at. */
export function checkManifest({ address, manifest: { status, body } }: Visit): Line {
  const check = 'manifest.xml';
  if (status !== 200)
    return fail(check, `HTTP ${status}`, 'Copy manifest.xml of the release into the folder.');
  const addresses = manifestAddresses(body.toString());
  const elsewhere = [...new Set(addresses.filter((url) => !url.startsWith(address)))];
  if (addresses.length === 0)
    return fail(check, 'names no address at all', 'Copy manifest.xml of the release into the folder.');
  return elsewhere.length === 0
    ? pass(check, `names ${address} throughout`)
    : fail(check, `names ${some(elsewhere)}`, `Package for this address: npm run package -- ${address}`);
}
