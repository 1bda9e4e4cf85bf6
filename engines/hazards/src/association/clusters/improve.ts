import { type Clusters, UNITS_MAX, without } from './clusters.ts';

/** Rounds over all units; what still moves then is left. */
const ROUNDS_MAX = 8;
/** Less gain is rounding. */
const GAIN_MIN = 1e-6;

interface Move {
  readonly gain: number;
  /** A cluster of its own where undefined. */
  readonly to: number | undefined;
  /** Who has to make room, and whether it goes where the first came from. */
  readonly displaced?: number;
  readonly isExchange?: boolean;
}

/** Moves single units to where they fit better: to another cluster, to one of their own, or in exchange with one of the same agency. */
export function improve(clusters: Clusters): void {
  const lookedAt = new Int32Array(clusters.units.length).fill(-1);
  for (let round = 0; round < ROUNDS_MAX; round++) {
    let moved = 0;
    for (let unit = 0; unit < clusters.units.length; unit++) {
      if (!clusters.hasChanged(unit, lookedAt[unit]!)) continue;
      lookedAt[unit] = clusters.changes;
      const move = bestMove(clusters, unit);
      if (!move) continue;
      apply(clusters, unit, move);
      moved++;
    }
    if (moved === 0) return;
  }
}

function bestMove(clusters: Clusters, unit: number): Move | undefined {
  const rest = clusters.rest(unit);
  const now = clusters.fitToOwn(unit);
  let best: Move | undefined = rest.length > 0 && -now > GAIN_MIN ? { gain: -now, to: undefined } : undefined;
  for (const to of clusters.clustersNear(unit)) {
    const move = moveTo(clusters, unit, rest, now, to);
    if (move && move.gain > (best?.gain ?? GAIN_MIN)) best = move;
  }
  return best;
}

function moveTo(clusters: Clusters, unit: number, rest: readonly number[], now: number, to: number): Move | undefined {
  const members = clusters.members(to);
  if (members.length >= UNITS_MAX) return undefined;
  const [displaced, ...more] = clusters.clashing(unit, members);
  if (displaced === undefined) return { gain: clusters.fitTo(unit, to) - now, to };
  const others = without(members, displaced);
  if (more.length > 0 || others.length === 0) return undefined;
  const back = clusters.doClash([displaced], rest) ? 0 : clusters.fit(displaced, rest);
  const gain = clusters.fit(unit, others) + Math.max(0, back) - now - clusters.fitToOwn(displaced);
  return { gain, to, displaced, isExchange: back > 0 };
}

function apply(clusters: Clusters, unit: number, { to, displaced, isExchange }: Move): void {
  const from = clusters.clusterOf(unit);
  if (displaced !== undefined) clusters.move(displaced, isExchange ? from : undefined);
  clusters.move(unit, to);
}
