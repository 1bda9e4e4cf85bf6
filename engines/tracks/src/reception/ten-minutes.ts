/** Ten minutes: the step in which it is noted whether anybody was heard. */
export const STEP_S = 600;
/** So many steps are remembered: 10 hours and 40 minutes. */
const STEPS = 64;

/** Two words of 32 bits, the newest step in the lowest bit, moved on by some steps: [high, low]. */
export function shifted(high: number, low: number, steps: number): readonly [number, number] {
  if (steps <= 0) return [high, low];
  if (steps >= STEPS) return [0, 0];
  if (steps >= 32) return [(low << (steps - 32)) >>> 0, 0];
  return [((high << steps) | (low >>> (32 - steps))) >>> 0, (low << steps) >>> 0];
}

/** The steps that lie whole between two times: first and last; none where the last is less than the first. */
export function wholeSteps(from: number, to: number): readonly [number, number] {
  return [Math.ceil(from / STEP_S), Math.floor(to / STEP_S) - 1];
}

/** Which of the steps from..to are noted in two words whose newest is `newest`, as share; NaN where it cannot be said. */
export function stepShare(high: number, low: number, newest: number, first: number, last: number): number {
  if (last < first || newest - first >= STEPS) return Number.NaN;
  let heard = 0;
  for (let step = first; step <= last; step++) {
    const back = newest - step;
    if (back < 0) continue;
    if (((back < 32 ? low >>> back : high >>> (back - 32)) & 1) === 1) heard++;
  }
  return heard / (last - first + 1);
}
