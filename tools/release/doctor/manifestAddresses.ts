/** Every address that a manifest names. Its namespaces are addresses, too, but of nothing. */
export function manifestAddresses(manifest: string): readonly string[] {
  const found = manifest.matchAll(/\b(?:DefaultValue|Value)="(https?:[^"]*)"|<AppDomain>\s*([^<\s]+)/g);
  return [...found].map(([, value, domain]) => (value ?? domain ?? '').replaceAll('&amp;', '&'));
}
