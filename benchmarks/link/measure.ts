import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { QUINTET, residentKb } from '../node/timed-command.ts';

export const FEBRL_MAP = {
  given_name: 'firstName',
  surname: 'lastName',
  address_1: 'street',
  suburb: 'city',
  postcode: 'postalCode',
  state: 'state',
  date_of_birth: 'birthDate',
  soc_sec_id: 'socialSecurityNumber',
} as const;

export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** From a cold start to the last line. */
  readonly seconds: number;
  readonly peakMb: number;
}

/** Runs `quintet resolve` on a file like FEBRL's and holds its matches against the numbers in the ids. */
export async function measureResolve(file: string, map: Readonly<Record<string, string>>): Promise<Quality> {
  const flags = Object.entries(map).flatMap(([column, property]) => ['--map', `${column}=${property}`]);
  const started = performance.now();
  const child = spawn(process.execPath, [QUINTET, 'resolve', '--csv', file, '--id', 'rec_id', ...flags], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let peakKb = 0;
  const look = setInterval(() => (peakKb = Math.max(peakKb, residentKb(child.pid ?? 0))), 100);
  const closed = new Promise<number | null>((done) => child.once('close', done));
  let right = 0;
  let wrong = 0;
  for await (const text of createInterface({ input: child.stdout })) {
    const { a, b, match } = JSON.parse(text) as { a: string; b: string; match: boolean };
    if (!match) continue;
    if (personOf(a) === personOf(b)) right++;
    else wrong++;
  }
  const code = await closed;
  clearInterval(look);
  if (code !== 0 && code !== 1) throw new Error(`quintet resolve ended with ${code}`);
  const seconds = (performance.now() - started) / 1000;
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, await countTruth(file));
  const f1 = (2 * precision * recall) / Math.max(Number.MIN_VALUE, precision + recall);
  return { precision, recall, f1, seconds, peakMb: Math.round(peakKb / 1024) };
}

/** `rec-12-dup-0` is person 12. */
function personOf(id: string): string {
  return id.split('-')[1] ?? id;
}

async function countTruth(file: string): Promise<number> {
  const rows = new Map<string, number>();
  for await (const text of createInterface({ input: createReadStream(file) })) {
    const person = personOf(text.slice(0, text.indexOf(',')));
    rows.set(person, (rows.get(person) ?? 0) + 1);
  }
  return rows.values().reduce((pairs, count) => pairs + (count * (count - 1)) / 2, 0);
}

export function report(what: string, { precision, recall, f1, seconds, peakMb }: Quality): void {
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(4)).join('  ');
  process.stdout.write(`${what.padEnd(44)}${figures}  ${seconds.toFixed(1).padStart(6)} s  ${peakMb} MB\n`);
}
