const meta = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/;

/** The Content-Security-Policy that a page carries. taskpane.html is where it is written; all others copy it. */
export function pagePolicy(html: string): string {
  const policy = meta.exec(html)?.[1];
  if (policy === undefined) throw new Error('The page carries no Content-Security-Policy.');
  return policy;
}

/** The page with another policy. */
export function withPolicy(html: string, policy: string): string {
  return html.replace(meta, (element) => element.replace(pagePolicy(html), () => policy));
}
