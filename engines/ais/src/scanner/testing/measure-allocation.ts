/**
 * Prints how many bytes of the heap a message takes while a scanner reads frequent types with all their numbers, in the
 * steady state. Run with --expose-gc in a process of its own, since other code on the heap would be counted too, and with
 * a young generation so large that nothing is cleared away while it is measured.
 */
import { createScanner } from '../scanner.ts';
import { CLASS_A, CLASS_B, part, STATIC, STATIC_END, sentence, tagBlock, whole } from './nmea.ts';

const ROUNDS = 10_000;
const MESSAGES_A_ROUND = 10;
const MEASUREMENTS = 3;

const lines = [
  whole(CLASS_A),
  whole(CLASS_A.replace('1', '3')),
  whole(CLASS_B),
  whole(CLASS_A, 0, 'B'),
  `${tagBlock('s:north,c:1683453600')}${whole(CLASS_A)}`,
  `${whole(CLASS_B)},d-109,S2105,rsouth,1683453600`,
  sentence(`AIVDM,1,1,,A,K${CLASS_A.slice(1, 16)},0`),
  sentence(`BSVDM,1,1,,A,4${CLASS_A.slice(1)},0`),
  sentence(`AIVDM,1,1,,A,9${CLASS_A.slice(1)},0`),
  `${part(2, 1, 3, 'A', STATIC)}\n${part(2, 2, 3, 'A', STATIC_END, 2)}`,
];
const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
const sums = new Float64Array(1);
const scanner = createScanner({
  onPosition: (view) => {
    sums[0]! += view.lon + view.lat + view.speed + view.course + view.receivedAtMs + view.payloadHash();
  },
  onStatic: (view) => {
    sums[0]! += view.imo + (view.name?.length ?? 0);
  },
});

function rounds(count: number): void {
  for (let n = 0; n < count; n++) scanner.push(bytes, 0, 1_683_453_600_000);
}

/** Bytes that one message took on the average of many. */
function measure(): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  rounds(ROUNDS);
  return (process.memoryUsage().heapUsed - before) / (ROUNDS * MESSAGES_A_ROUND);
}

rounds(ROUNDS);
const measured = Array.from({ length: MEASUREMENTS }, measure);
// Code that is compiled once more in between takes memory too, but not every time.
process.stdout.write(JSON.stringify({ messages: scanner.counts.messages, bytesAMessage: Math.min(...measured) }));
