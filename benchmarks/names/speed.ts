/** Prints how fast the matcher is on the public lists. `node --conditions=source benchmarks/names/speed.ts` */
import { createIndex, createPool, type ListedSubject } from '@quintet/names';
import { readPeople } from './cases.ts';
import { dataIsThere, readOfac, readUn } from './lists.ts';

function line(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(62)} ${value}\n`);
}

function milliseconds(from: number): string {
  return `${(performance.now() - from).toFixed(0)} ms`;
}

function quantile(sorted: Float64Array, share: number): string {
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(3)} ms`;
}

function deltaFigure(subjects: readonly ListedSubject[]): void {
  const index = createIndex(subjects);
  index.match({ kind: 'person', names: [{ value: 'Warm Up' }] });
  const changed = subjects.slice(0, 100).map((subject) => ({ ...subject, names: [{ value: 'Nobody Newly Listed' }] }));
  const from = performance.now();
  const next = index.update({ changed, removed: [subjects[200]!.id] });
  next.match({ kind: 'person', names: [{ value: 'Nobody Newly Listed' }] });
  line('delta of 101 entries, to the first answer', milliseconds(from));
}

async function poolFigure(
  subjects: readonly ListedSubject[],
  people: Parameters<typeof createIndex>[0],
): Promise<void> {
  const queries = [...people];
  const from = performance.now();
  const pool = createPool(subjects, { workers: 2 });
  const hits = await pool.matchAll(queries);
  line('25,000 people, two workers, cold, without reading files', milliseconds(from));
  line('  flagged', String(hits.filter((found) => found.length > 0).length));
  const again = performance.now();
  await pool.matchAll(queries);
  line('  the same again, warm', milliseconds(again));
  await pool.close();
}

async function main(): Promise<void> {
  if (!dataIsThere()) return;
  const subjects: ListedSubject[] = [...readUn(), ...readOfac()];
  const people = readPeople('people_not_listed.csv').map((person, i) => ({ ...person, id: String(i) }));
  const from = performance.now();
  const index = createIndex(subjects);
  line(`index of ${index.size} subjects, ${index.stats().names} names, cold`, milliseconds(from));
  const times = new Float64Array(people.length);
  const start = performance.now();
  const cpuStart = process.cpuUsage();
  for (const [i, person] of people.entries()) {
    const before = performance.now();
    index.match(person);
    times[i] = performance.now() - before;
  }
  const total = performance.now() - start;
  const cpu = process.cpuUsage(cpuStart).user / 1000;
  times.sort();
  line(
    '25,000 people, one thread, cold',
    `${total.toFixed(0)} ms, ${((1000 * total) / people.length).toFixed(0)} µs each`,
  );
  line('  of that on the processor', `${cpu.toFixed(0)} ms`);
  line('  p50, p99, longest', `${quantile(times, 0.5)}, ${quantile(times, 0.99)}, ${quantile(times, 1)}`);
  line('  names compared per query', (index.stats().compared / people.length).toFixed(0));
  line('  slow queries', String(index.stats().slowQueries));
  const listed = subjects.filter((subject) => subject.kind === 'person').slice(0, 3000);
  const listedTimes = Float64Array.from(listed, (subject) => {
    const before = performance.now();
    index.match({ kind: 'person', names: [subject.names[0]!] });
    return performance.now() - before;
  }).sort();
  line('3,000 listed names: p50, p99', `${quantile(listedTimes, 0.5)}, ${quantile(listedTimes, 0.99)}`);
  deltaFigure(subjects);
  await poolFigure(subjects, people);
  line('memory', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
}

await main();
