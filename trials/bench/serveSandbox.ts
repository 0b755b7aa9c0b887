import { createServer } from 'vite';

/** The sandbox's Outlook and Exchange. */
export interface SandboxServer {
  /** The host page's address, with a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

export async function serveSandbox(): Promise<SandboxServer> {
  process.env['PANE'] = 'dist';
  process.env['PORT'] = '0';
  const server = await createServer({ configFile: 'sandbox/vite.config.ts', logLevel: 'error' });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The sandbox has no address.');
  return { address: address.replace('127.0.0.1', 'localhost'), close: () => server.close() };
}
