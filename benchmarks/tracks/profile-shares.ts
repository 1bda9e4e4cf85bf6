import { Session } from 'node:inspector/promises';

/** Runs something and says which share of the time each folder of the engine took, percent. */
export async function profileShares(run: () => Promise<void>): Promise<Record<string, number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const stage = new Map(profile.nodes.map(({ id, callFrame }) => [id, stageOf(callFrame.url, callFrame.functionName)]));
  const hits = new Map<string, number>();
  for (const id of profile.samples ?? []) {
    const name = stage.get(id) ?? 'other';
    hits.set(name, (hits.get(name) ?? 0) + 1);
  }
  const all = [...hits].filter(([name]) => name !== 'benchmark').reduce((sum, [, count]) => sum + count, 0);
  const shares = [...hits].map(([name, count]) => [name, Math.round((1000 * count) / all) / 10] as const);
  return Object.fromEntries(shares.filter(([name]) => name !== 'benchmark').sort((a, b) => b[1] - a[1]));
}

/** `segments`, `detectors/meeting`, …: the folder below `src`. */
function stageOf(url: string, name: string): string {
  const [, path] = /\/tracks\/src\/(.*)$/.exec(url) ?? [];
  if (path === undefined)
    return url.includes('/benchmarks/') ? 'benchmark' : name === '(garbage collector)' ? name : 'other';
  const [folder = '', inner = ''] = path.split('/');
  return folder === 'detectors' ? `detectors/${inner}` : folder;
}
