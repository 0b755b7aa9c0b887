import type { Page } from '@playwright/test';

/** How the memory of the page and its panes grows. */
export interface Heap {
  /** From here on growth is measured. */
  warm(): Promise<void>;
  /** The share by which it has grown since: 0.1 is a tenth. */
  growth(): Promise<number>;
}

/** What is read of a snapshot of Chromium's. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Everything but code, which grows whenever something is done for the first time. */
function sizeOf({ snapshot, nodes }: Snapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const kind = fields.indexOf('type');
  const size = fields.indexOf('self_size');
  const code = types[0].indexOf('code');
  let sum = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (nodes[node + kind] !== code) sum += nodes[node + size] ?? 0;
  return sum;
}

export async function watchHeap(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  let before = 0;
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    chunks.push(chunk);
  });

  /** Garbage is collected before a snapshot is taken. */
  async function measure(): Promise<number> {
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    return sizeOf(JSON.parse(chunks.splice(0).join('')) as Snapshot);
  }

  return {
    async warm() {
      before = await measure();
    },
    growth: async () => (before === 0 ? 0 : (await measure()) / before - 1),
  };
}
