/**
 * Which of many sites stand in the way of alerts with polygons of 10 to 200 corners, and how many people live there.
 * `node --conditions=source benchmarks/hazards/exposure.ts [--sites 100000] [--alerts 10000] [--seed 1] [--small]`
 */
import { parseArgs } from 'node:util';
import { destination, PopulationGrid, type Position, type Shape, type Site, SiteIndex } from '@quintet/hazards';
import { quantile } from '../node/quantile.ts';
import { randomNumbers } from '../tracks/random-numbers.ts';

const { values } = parseArgs({
  options: {
    sites: { type: 'string', default: '100000' },
    alerts: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    small: { type: 'boolean', default: false },
  },
});
const random = randomNumbers(Number(values.seed));
const sitesCount = values.small ? 5000 : Number(values.sites);
const alertsCount = values.small ? 500 : Number(values.alerts);
const MARGIN_KM = 2;

/** Somewhere in a region of the size of Europe. */
const somewhere = (): Position => [-10 + 45 * random(), 36 + 34 * random()];

/** Nine in ten are points; cables and lines of a few dozen points; plants with a fence. */
function madeUpSite(id: string): Site {
  const at = somewhere();
  const kind = random();
  if (kind < 0.9) return { id, shape: { kind: 'point', at } };
  if (kind < 0.95) return { id, shape: { kind: 'line', positions: madeUpLine(at) } };
  return { id, shape: madeUpPolygon(at, 8, 0.5) };
}

function madeUpLine(from: Position): Position[] {
  const way = 360 * random();
  return Array.from({ length: 30 }, (_, i) => destination(from, way + 20 * random(), 3 * i));
}

function madeUpPolygon(at: Position, corners: number, radiusKm: number): Shape {
  const ring = Array.from({ length: corners }, (_, i) =>
    destination(at, (360 * i) / corners, radiusKm * (0.6 + 0.4 * random())),
  );
  return { kind: 'polygon', rings: [ring] };
}

/** Mostly of a district, some of a country: 5 to 300 km. */
const madeUpAlert = (): Shape => madeUpPolygon(somewhere(), 10 + Math.floor(191 * random()), 5 * 60 ** (random() ** 2));

const sites = Array.from({ length: sitesCount }, (_, i) => madeUpSite(`site-${i}`));
const alerts = Array.from({ length: alertsCount }, madeUpAlert);
const built = timed(() => new SiteIndex(sites));
const grid = new PopulationGrid({
  columns: 5400,
  rows: 4080,
  west: -10,
  south: 36,
  cellDegrees: 1 / 120,
  people: new Float32Array(5400 * 4080).fill(70),
});

const [near, again, people] = [
  measure((of) => built.result.near(of, { marginKm: MARGIN_KM }).length),
  measure((of) => built.result.near(of, { marginKm: MARGIN_KM }).length),
  measure((of) => grid.within(of).people),
];
process.stdout.write(
  `${JSON.stringify({ sites: sitesCount, alerts: alertsCount, buildMs: Math.round(built.ms), near, again, people })}\n`,
);

/** One question an alert, one after the other. */
function measure(ask: (shapes: readonly Shape[]) => number) {
  let sum = 0;
  const times = alerts.map((shape) => {
    const { result, ms } = timed(() => ask([shape]));
    sum += result;
    return ms;
  });
  const total = times.reduce((a, b) => a + b, 0);
  return {
    perSecond: Math.round((1000 * alerts.length) / total),
    p50Ms: round(quantile(times, 0.5)),
    p99Ms: round(quantile(times, 0.99)),
    maxMs: round(quantile(times, 1)),
    foundMean: Math.round(sum / alerts.length),
  };
}

function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const from = performance.now();
  const result = work();
  return { result, ms: performance.now() - from };
}

function round(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
