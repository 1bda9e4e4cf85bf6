import { kmOfChord } from '../geometry/sphere.ts';
import { type Centre, KM_FREEDOM, TIME_FREEDOM } from './likelihood.ts';
import type { Node } from './node.ts';

/** After so many rounds the weights stand still for what is measured. */
const ROUNDS = 3;

/** Weights of the origins of one group; used again for the next. */
let timeWeights = new Float64Array(64);
let placeWeights = new Float64Array(64);

interface Middle {
  /** Milliseconds after the first origin. */
  ms: number;
  x: number;
  y: number;
  z: number;
}

/**
 * The middle of a group of origins, each weighed by the spread of its agency; what lies far off counts less (iteratively reweighted, by
 * Student's distribution). Origins come in the order of `compareNodes`, so that the same group gives the same middle to the last bit.
 * A hot path: no allocation per origin.
 */
export function centreOf(nodes: readonly Node[]): Centre {
  if (nodes.length === 1) return { ...nodes[0]!.centre, rivals: nodes[0]!.rivals };
  let [timeVariance, kmVariance, rivals] = [0, 0, 0];
  makeRoom(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    const { centre } = nodes[i]!;
    timeVariance += timeWeights[i] = 1 / centre.timeVariance;
    // An origin without a place says nothing about it.
    kmVariance += placeWeights[i] = Number.isNaN(centre.x) ? 0 : 1 / centre.kmVariance;
    rivals += nodes[i]!.rivals;
  }
  const middle: Middle = { ms: 0, x: Number.NaN, y: Number.NaN, z: Number.NaN };
  findMiddle(nodes, middle);
  // Between two, no weight can tell which is off.
  for (let round = 1; nodes.length > 2 && round < ROUNDS; round++) {
    reweigh(nodes, middle);
    findMiddle(nodes, middle);
  }
  return {
    ms: nodes[0]!.startMs + middle.ms,
    x: middle.x,
    y: middle.y,
    z: middle.z,
    ...magnitudeOf(nodes),
    timeVariance: 1 / timeVariance,
    kmVariance: 1 / kmVariance,
    rivals: rivals / nodes.length,
  };
}

function makeRoom(count: number): void {
  if (count <= timeWeights.length) return;
  timeWeights = new Float64Array(2 * count);
  placeWeights = new Float64Array(2 * count);
}

function findMiddle(nodes: readonly Node[], middle: Middle): void {
  let [ms, time, x, y, z] = [0, 0, 0, 0, 0];
  const firstMs = nodes[0]!.startMs;
  for (let i = 0; i < nodes.length; i++) {
    const { centre } = nodes[i]!;
    ms += timeWeights[i]! * (centre.ms - firstMs);
    time += timeWeights[i]!;
    const place = placeWeights[i]!;
    if (place === 0) continue;
    x += place * centre.x;
    y += place * centre.y;
    z += place * centre.z;
  }
  const length = Math.sqrt(x * x + y * y + z * z);
  middle.ms = ms / time;
  middle.x = x / length;
  middle.y = y / length;
  middle.z = z / length;
}

function reweigh(nodes: readonly Node[], { ms, x, y, z }: Middle): void {
  const firstMs = nodes[0]!.startMs;
  for (let i = 0; i < nodes.length; i++) {
    const { centre } = nodes[i]!;
    const lateS = (centre.ms - firstMs - ms) / 1000;
    timeWeights[i] = (TIME_FREEDOM + 1) / (TIME_FREEDOM * centre.timeVariance + lateS * lateS);
    if (placeWeights[i] === 0) continue;
    const km = kmOfChord((centre.x - x) ** 2 + (centre.y - y) ** 2 + (centre.z - z) ** 2);
    placeWeights[i] = (KM_FREEDOM + 2) / (KM_FREEDOM * centre.kmVariance + km * km);
  }
}

function magnitudeOf(nodes: readonly Node[]): Pick<Centre, 'magnitude' | 'magnitudeVariance'> {
  let [total, weight] = [0, 0];
  for (const { centre } of nodes) {
    if (Number.isNaN(centre.magnitude)) continue;
    total += centre.magnitude / centre.magnitudeVariance;
    weight += 1 / centre.magnitudeVariance;
  }
  return { magnitude: total / weight, magnitudeVariance: 1 / weight };
}
