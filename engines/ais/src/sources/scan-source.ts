import type { Scanner } from '../scanner/scanner.ts';
import type { ChunkSource } from './chunk-source.ts';

/**
 * Gives a scanner what a source hears, until the source ends. What a source hears under several names is kept apart.
 *
 * @example
 * const receiver = fromTcp({ name: 'harbour', host: '192.0.2.7', port: 10110 });
 * await scanSource(receiver, createScanner({ onPosition: (view) => draw(view.mmsi, view.lon, view.lat) }));
 */
export async function scanSource(source: ChunkSource, scanner: Scanner): Promise<void> {
  const open = new Set<number>();
  for await (const chunk of source) {
    const number = scanner.sourceNumber(chunk.source);
    open.add(number);
    scanner.push(chunk.bytes, number, chunk.receivedAtMs);
    if (!chunk.isLast) continue;
    scanner.end(number);
    open.delete(number);
  }
  for (const number of open) scanner.end(number);
}
