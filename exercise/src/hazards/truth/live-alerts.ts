import type { Message } from '../warnings/message.ts';

/**
 * Which actual alerts hold at a moment, by their identifiers, sorted: what was sent by then, without what a later message
 * replaces or withdraws, without withdrawals themselves, greens, what has expired, and what is about nothing (forged).
 */
export function liveAt(messages: readonly Message[], atMs: number): readonly string[] {
  const said = messages.filter(({ alert, arrivesMs }) => alert.status === 'Actual' && arrivesMs <= atMs);
  const gone = new Set(said.flatMap(({ alert }) => alert.references.map(({ identifier }) => identifier)));
  return said
    .filter(({ event, expiresMs = 0 }) => event !== undefined && expiresMs > atMs)
    .filter(({ alert }) => !gone.has(alert.identifier))
    .map(({ alert }) => alert.identifier)
    .toSorted();
}
