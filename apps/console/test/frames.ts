import type { Page } from 'playwright-core';

/** Milliseconds. */
export interface Frames {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
  /** Frames a second over all. */
  readonly perSecond: number;
}

/** Frame times while something is done. */
export async function frames(page: Page, work: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const store = globalThis as typeof globalThis & { times: number[]; watching: boolean };
    store.times = [];
    store.watching = true;
    let before = performance.now();
    const tick = () => {
      const now = performance.now();
      store.times.push(now - before);
      before = now;
      if (store.watching) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await work();
  const times = await page.evaluate(() => {
    const store = globalThis as typeof globalThis & { times: number[]; watching: boolean };
    store.watching = false;
    return store.times;
  });
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  const all = times.reduce((sum, each) => sum + each, 0);
  return {
    p50: at(0.5),
    p95: at(0.95),
    worst: Math.round(sorted.at(-1) ?? 0),
    perSecond: Math.round((times.length / Math.max(1, all)) * 1000),
  };
}
