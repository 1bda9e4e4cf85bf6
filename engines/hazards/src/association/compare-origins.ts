import { kmBetween, likelihood } from './likelihood.ts';
import type { Likeness, Node } from './node.ts';
import { EARTHQUAKE_WINDOWS } from './rules.ts';

/** An agency that gives two origins this near gives two solutions of one earthquake: no network tells such two apart. */
export const TWIN_MS = 500;
const TWIN_KM = 5;
const OUTER = 2 / 3;

/** How two origins of different agencies compare; undefined where nothing could make them one. */
export function compareOrigins(a: Node, b: Node): Likeness | undefined {
  const score = likelihood(a.centre, b.centre);
  // Rivals only lower it.
  return score > 0 ? likenessOf(a, b, score) : undefined;
}

/** Two of one agency within the last window, which are two earthquakes. */
export function areRivals(a: Node, b: Node): boolean {
  const { timeS, km } = EARTHQUAKE_WINDOWS.last;
  return apartS(a, b) <= timeS && kmBetween(a.centre, b.centre) <= km && !areTwins(a, b);
}

/** Two of one agency at the same time and place. */
export function areTwins(a: Node, b: Node): boolean {
  return (
    a.report.agency === b.report.agency &&
    Math.abs(a.startMs - b.startMs) <= TWIN_MS &&
    kmBetween(a.centre, b.centre) <= TWIN_KM
  );
}

/** How two origins differ, with their window: the wide one where either is a first solution or of a sparse network. */
export function likenessOf(a: Node, b: Node, score: number): Likeness {
  const [timeS, km] = [apartS(a, b), kmBetween(a.centre, b.centre)];
  const isRough = [a, b].some(({ report }) => report.isAutomatic || report.isLowPrecision);
  const window = isRough ? EARTHQUAKE_WINDOWS.wide : EARTHQUAKE_WINDOWS.regular;
  return {
    timeS,
    km,
    magnitude: Math.abs(a.centre.magnitude - b.centre.magnitude),
    score,
    isOuter: timeS > OUTER * window.timeS || km > OUTER * window.km,
  };
}

function apartS(a: Node, b: Node): number {
  return Math.abs(a.startMs - b.startMs) / 1000;
}
