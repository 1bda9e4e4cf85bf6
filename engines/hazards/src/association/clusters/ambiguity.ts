import type { Doubt } from '../evidence.ts';
import { type Clusters, without } from './clusters.ts';

/** A unit that belongs where it is with less certainty is taken out: a wrong join costs more than a missing one. */
const CERTAINTY_MIN = 0.8;
/** Below this a person is asked, whether it was joined or not. */
const CERTAINTY_CLEAR = 0.9;
/** What never fits perfectly: some certainty is always left to chance. */
const CHANCE = 0.01;
/** Beyond it, exponents say the same. */
const EXPONENT_MAX = 50;

/** How sure each unit is in its cluster, 0..1, by what else comes into question: other clusters, an exchange, or an earthquake of its own. */
export interface Certainty {
  readonly certainty: number;
  /** The unit that is likest in the next best cluster. */
  readonly rival?: number;
}

export function certaintyOf(clusters: Clusters, unit: number): Certainty {
  const rest = clusters.rest(unit);
  if (rest.length === 0) return { certainty: 1 };
  const now = weight(clusters.fitToOwn(unit));
  let against = CHANCE + Math.min(1, clusters.rivalsOf(unit));
  let [best, rival] = [0, -1];
  for (const cluster of clusters.clustersNear(unit)) {
    const other = weight(alternative(clusters, unit, rest, cluster));
    against += other;
    if (other > best) [best, rival] = [other, clusters.members(cluster)[0]!];
  }
  return { certainty: now / (now + against), ...(rival >= 0 ? { rival } : {}) };
}

/** Takes out what is not sure; all are judged before any moves. */
export function detach(clusters: Clusters, doubt: (doubt: Doubt) => void): readonly number[] {
  const certainties = clusters.units.map((_, unit) => certaintyOf(clusters, unit));
  for (const [unit, { certainty, rival }] of certainties.entries())
    if (certainty < CERTAINTY_CLEAR) doubt(doubtOf(clusters, unit, certainty, rival));
  for (const [unit, { certainty }] of certainties.entries())
    if (certainty < CERTAINTY_MIN && clusters.members(clusters.clusterOf(unit)).length > 1)
      clusters.move(unit, undefined);
  return certainties.map(({ certainty }) => certainty);
}

function alternative(clusters: Clusters, unit: number, rest: readonly number[], cluster: number): number {
  const members = clusters.members(cluster);
  const [displaced, ...more] = clusters.clashing(unit, members);
  if (displaced === undefined) return clusters.fitTo(unit, cluster);
  const others = without(members, displaced);
  if (more.length > 0 || others.length === 0) return -Infinity;
  const back = clusters.doClash([displaced], rest) ? 0 : Math.max(0, clusters.fit(displaced, rest));
  return clusters.fit(unit, others) + back - clusters.fitToOwn(displaced);
}

function weight(logarithm: number): number {
  return Math.exp(Math.min(EXPONENT_MAX, logarithm));
}

function doubtOf(clusters: Clusters, unit: number, certainty: number, rival: number | undefined): Doubt {
  const id = (of: number): string => clusters.units[of]!.nodes[0]!.report.id;
  const [other] = clusters.rest(unit);
  const isJoined = certainty >= CERTAINTY_MIN;
  const instead = rival === undefined ? 'an earthquake of its own' : `that of ${id(rival)}`;
  const text = `${id(unit)} is the earthquake of ${id(other!)} with a certainty of ${Math.round(100 * certainty)} %; it could be ${instead}.`;
  return { a: id(unit), b: id(other!), reason: 'two-candidates', isJoined, score: certainty, text };
}
