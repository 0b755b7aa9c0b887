/**
 * @returns where Exchange listens on the pane's own host. Packaging writes another path into the page where a proxy
 * has moved it.
 */
export function ewsPath(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="ews-path"]');
  return meta?.content ?? '/EWS/Exchange.asmx';
}
