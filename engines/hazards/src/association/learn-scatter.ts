import type { HazardReport } from '../report.ts';
import { associate } from './associate.ts';
import { kmBetween, KM_FREEDOM, MAGNITUDE_FREEDOM, TIME_FREEDOM } from './likelihood.ts';
import { compareNodes, type Node, nodeOf } from './node.ts';
import { ReportGraph } from './report-graph.ts';
import { ASSOCIATION_RULES, EARTHQUAKE_WINDOWS } from './rules.ts';
import { type Scatter, type Spread, USUAL_SCATTER } from './scatter.ts';

/** What is usual counts as much as so many matches. */
const USUAL_WEIGHT = 6;
const ROUNDS = 6;
/** More would teach nothing new. */
const ORIGINS_MAX = 10_000;
const HOUR_MS = 3_600_000;
/** 2³² divided by the golden ratio: multiples of it spread evenly. */
const SCATTERING = 0x9e3779b1;

type Pair = readonly [Node, Node];

/**
 * How far each agency is off, learned without knowing the truth: first from pairs within the regular window that nothing competes with, then
 * once more from the events that these spreads give. What two agencies differ by is shared out between them (expectation-maximisation for
 * Student's distribution, Lange, Little & Taylor 1989).
 */
export function learnScatter(reports: readonly HazardReport[]): Scatter {
  const origins = sampled(reports.filter(({ hazard }) => hazard === 'earthquake'));
  const nodes = origins.map((report) => nodeOf(report, ASSOCIATION_RULES, USUAL_SCATTER)).sort(compareNodes);
  new ReportGraph().add(nodes);
  const first = fit(clearPairs(nodes));
  const byId = new Map(nodes.map((node) => [node.report.id, node]));
  const { events } = associate(origins, { scatter: first, isExplained: false });
  return fit(events.flatMap(({ reports }) => pairsOf(reports.map((id) => byId.get(id)!))));
}

/** Of many reports, all of some hours spread over the whole time; the same ones whatever the order. */
function sampled(origins: readonly HazardReport[]): readonly HazardReport[] {
  const every = Math.ceil(origins.length / ORIGINS_MAX);
  if (every === 1) return origins;
  return origins.filter(({ startMs }) => Math.imul(Math.floor(startMs / HOUR_MS), SCATTERING) >>> 0 < 2 ** 32 / every);
}

function clearPairs(nodes: readonly Node[]): Pair[] {
  const { timeS, km } = EARTHQUAKE_WINDOWS.regular;
  return nodes.flatMap((node) =>
    node.rivals > 0
      ? []
      : [...node.near]
          .filter(([other, likeness]) => other.rivals === 0 && likeness.timeS <= timeS && likeness.km <= km)
          .filter(([other]) => compareNodes(node, other) < 0)
          .sort(([a], [b]) => compareNodes(a, b))
          .map(([other]): Pair => [node, other]),
  );
}

function pairsOf(nodes: readonly Node[]): Pair[] {
  return nodes.flatMap((a, i) => nodes.slice(i + 1).map((b): Pair => [a, b]));
}

function fit(pairs: readonly Pair[]): Scatter {
  const { usual } = USUAL_SCATTER;
  const differences = pairs.map(differenceOf);
  let agencies: ReadonlyMap<string, Spread> = new Map();
  for (let round = 0; round < ROUNDS; round++) agencies = refit(differences, agencies, usual);
  return { usual, agencies };
}

interface Difference {
  readonly a: string;
  readonly b: string;
  readonly timeS: number;
  readonly km: number;
  readonly magnitude: number;
}

function differenceOf([a, b]: Pair): Difference {
  return {
    a: a.report.agency,
    b: b.report.agency,
    timeS: (a.startMs - b.startMs) / 1000,
    km: kmBetween(a.centre, b.centre),
    magnitude: a.centre.magnitude - b.centre.magnitude,
  };
}

interface Sums {
  timeS: number;
  km: number;
  magnitude: number;
  count: number;
  magnitudes: number;
}

function refit(
  differences: readonly Difference[],
  before: ReadonlyMap<string, Spread>,
  usual: Spread,
): Map<string, Spread> {
  const sums = new Map<string, Sums>();
  for (const difference of differences) {
    const [one, other] = [before.get(difference.a) ?? usual, before.get(difference.b) ?? usual];
    addTo(sumsOf(sums, difference.a), difference, one, other);
    addTo(sumsOf(sums, difference.b), difference, other, one);
  }
  return new Map([...sums].map(([agency, sum]) => [agency, spreadFrom(sum, usual)]));
}

function sumsOf(sums: Map<string, Sums>, agency: string): Sums {
  const found = sums.get(agency) ?? { timeS: 0, km: 0, magnitude: 0, count: 0, magnitudes: 0 };
  sums.set(agency, found);
  return found;
}

function addTo(sum: Sums, { timeS, km, magnitude }: Difference, mine: Spread, theirs: Spread): void {
  sum.count++;
  sum.timeS += shareOf(timeS, mine.timeS, theirs.timeS, TIME_FREEDOM, 1);
  if (!Number.isNaN(km)) sum.km += shareOf(km, mine.km, theirs.km, KM_FREEDOM, 2);
  if (Number.isNaN(magnitude)) return;
  sum.magnitudes++;
  sum.magnitude += shareOf(magnitude, mine.magnitude, theirs.magnitude, MAGNITUDE_FREEDOM, 1);
}

/** What is expected of one side's squared error, per dimension, given how far the two differ. */
function shareOf(difference: number, mine: number, theirs: number, freedom: number, dimensions: number): number {
  const both = mine ** 2 + theirs ** 2;
  const weight = (freedom + dimensions) / (freedom + difference ** 2 / both);
  return (mine ** 2 * theirs ** 2) / both + ((mine ** 2 / both) ** 2 * difference ** 2 * weight) / dimensions;
}

function spreadFrom({ timeS, km, magnitude, count, magnitudes }: Sums, usual: Spread): Spread {
  const scale = (sum: number, known: number, from: number): number =>
    Math.sqrt((sum + USUAL_WEIGHT * known ** 2) / (from + USUAL_WEIGHT));
  return {
    timeS: scale(timeS, usual.timeS, count),
    km: scale(km, usual.km, count),
    magnitude: scale(magnitude, usual.magnitude, magnitudes),
  };
}
