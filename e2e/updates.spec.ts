import { test as base, expect } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serverKinds } from '../tools/release/serverKinds.ts';
import { filesIn, serveRelease } from '../tools/release/serveRelease.ts';
import { testRelease } from '../tools/release/testing/testRelease.ts';
import { unpack } from '../tools/release/zip.ts';
import { zipRelease } from '../tools/release/zipRelease.ts';

interface Deployment {
  readonly address: string;
  /** Installs a release whose page has this title, over what is there. */
  readonly install: (title: string) => Promise<void>;
  /** What the page was answered with, time after time. */
  readonly answers: readonly number[];
}

// Without https: Chromium keeps nothing that comes with a certificate it does not trust.
const test = base.extend<{ kind: keyof typeof serverKinds; deployment: Deployment }>({
  kind: ['nginx', { option: true }],
  deployment: async ({ kind }, use, { outputDir }) => {
    const folder = '/active-calls/';
    const answers: number[] = [];
    const release = {
      read: filesIn(outputDir),
      hosting: { headers: {} },
      folder,
      kind: serverKinds[kind],
    };
    const server = createServer((request, response) => {
      response.once('finish', () => {
        if (request.url === `${folder}taskpane.html`) answers.push(response.statusCode);
      });
      void serveRelease(release, request, response).then((answered) => answered || response.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use({
      address: `http://localhost:${(server.address() as AddressInfo).port}${folder}taskpane.html`,
      install: (title) => unpack(zipRelease(releaseWith(title)), outputDir),
      answers,
    });
    server.closeAllConnections();
    server.close();
  },
});

function releaseWith(title: string): ReadonlyMap<string, Uint8Array> {
  const page = `<!doctype html><html lang="en"><title>${title}</title><link rel="icon" href="data:,">`;
  const files = testRelease('https://mail.contoso.com/active-calls/');
  return new Map([...files, ['taskpane.html', new TextEncoder().encode(page)]]);
}

for (const kind of ['nginx', 'iis'] as const) {
  test.describe(`a server that tags as ${kind} does`, () => {
    test.use({ kind });

    test('gives a browser the new page after an update, and the same page only once', async ({
      page,
      deployment,
    }) => {
      await deployment.install('one');
      await page.goto(deployment.address);
      await page.goto('about:blank');
      await page.goto(deployment.address);
      await expect(page).toHaveTitle('one');
      await deployment.install('two');
      await page.goto('about:blank');
      await page.goto(deployment.address);
      await expect(page).toHaveTitle('two');
      expect(deployment.answers).toEqual([200, 304, 200]);
    });
  });
}
