import { linkUnits } from './clusters/link.ts';
import { type Unit, unitsOf } from './clusters/unit.ts';
import { twinsIn, weighUnits } from './clusters/weigh.ts';
import { likenessOf } from './compare-origins.ts';
import type { Doubt, Evidence } from './evidence.ts';
import { evidenceOf, textOf } from './explain.ts';
import type { Judgements } from './judgements.ts';
import { likelihood } from './likelihood.ts';
import { compareNodes, type Likeness, type Node } from './node.ts';
import { reasonsOf } from './reasons.ts';
import type { ReportGraph } from './report-graph.ts';

type Pair = readonly [Node, Node];

/** Of many that name the same thing, each is tied to so many before it. */
const LINKED_BEFORE_MAX = 16;

/** Reports that are one event, each with why; in the order of `compareNodes`. */
export interface Group {
  readonly nodes: readonly Node[];
  readonly evidence: readonly Evidence[];
}

export interface Partition {
  readonly groups: readonly Group[];
  readonly doubts: readonly Doubt[];
}

/** Parts reports that hang together into events. It depends on nothing but the reports and the judgements, never on the order in which they came. */
export function partition(
  nodes: readonly Node[],
  graph: ReportGraph,
  judgements: Judgements,
  isExplained = true,
): Partition {
  if (nodes.length === 1) return { groups: [{ nodes, evidence: isExplained ? [aloneOf(nodes[0]!)] : [] }], doubts: [] };
  const sorted = [...nodes].sort(compareNodes);
  const ties = tiesOf(sorted, graph, judgements);
  const { units, refused } = unitsOf(sorted, ties);
  const doubts: Doubt[] = refused.flatMap((pair) => contradiction(pair, judgements));
  const same = pairsByNode(ties.same);
  const groups = [...Map.groupBy(units, ({ nodes }) => nodes[0]!.rule.name).values()].flatMap((of) =>
    groupsOf(numberedAnew(units, of), same, judgements, doubts, isExplained),
  );
  return { groups, doubts };
}

function tiesOf(nodes: readonly Node[], graph: ReportGraph, judgements: Judgements) {
  const said = nodes.flatMap((node) =>
    [...judgements.of(node.report.id)].flatMap(([id, { same, order }]) => {
      const other = graph.get(id);
      return other && compareNodes(node, other) < 0 ? [{ pair: [node, other] as const, same, order }] : [];
    }),
  );
  said.sort((x, y) => y.order - x.order);
  return {
    same: [...said.filter(({ same }) => same).map(({ pair }) => pair), ...linksOf(nodes, graph)],
    apart: said.filter(({ same }) => !same).map(({ pair }) => pair),
  };
}

/** Each with those before it that name the same thing; several, since a person may hold one of them apart. */
function linksOf(nodes: readonly Node[], graph: ReportGraph): Pair[] {
  const before = new Map<string, Node[]>();
  return nodes.flatMap((node) =>
    graph.linked(node).flatMap(([link]) => {
      const others = before.get(link) ?? [];
      before.set(link, [...others.slice(1 - LINKED_BEFORE_MAX), node]);
      return others.map((other): Pair => [other, node]);
    }),
  );
}

/** The pairs that each report is in. */
function pairsByNode(pairs: readonly Pair[]): ReadonlyMap<Node, readonly Pair[]> {
  const byNode = new Map<Node, Pair[]>();
  for (const pair of pairs)
    for (const node of pair) {
      const found = byNode.get(node);
      if (found) found.push(pair);
      else byNode.set(node, [pair]);
    }
  return byNode;
}

/** Units of one rule among themselves, with numbers of their own. */
function numberedAnew(all: readonly Unit[], some: readonly Unit[]): readonly Unit[] {
  if (all.length === some.length) return some;
  const number = new Map(some.map((unit, i) => [unit, i]));
  return some.map((unit) => ({
    ...unit,
    apart: new Set([...unit.apart].flatMap((i) => number.get(all[i]!) ?? [])),
  }));
}

function groupsOf(
  units: readonly Unit[],
  same: ReadonlyMap<Node, readonly Pair[]>,
  judgements: Judgements,
  doubts: Doubt[],
  isExplained: boolean,
): Group[] {
  const { rule } = units[0]!.nodes[0]!;
  const isWeighed = rule.name === 'earthquake' && units.length > 1;
  const weighed = isWeighed ? weighUnits(units, (doubt) => doubts.push(doubt)) : undefined;
  const clusters = weighed?.clusters ?? linkUnits(units, rule);
  const groups = clusters.map((members) => {
    const nodes = members.flatMap((member) => units[member]!.nodes).sort(compareNodes);
    if (!isExplained) return { nodes, evidence: [] };
    const set = new Set(nodes);
    const unitOf = new Map(members.flatMap((member) => units[member]!.nodes.map((node) => [node, member] as const)));
    const certainty = (node: Node): number | undefined => weighed?.certainties[unitOf.get(node)!];
    const tiedTo = (node: Node): Node[] =>
      (same.get(node) ?? []).map(([a, b]) => (a === node ? b : a)).filter((other) => set.has(other));
    // Of solutions of one earthquake, each is measured against the likeliest of all.
    const reasons = isWeighed ? undefined : reasonsOf(nodes, tiedTo);
    const why = (node: Node): Evidence =>
      whyOf(node, {
        nodes,
        tied: tiedTo(node),
        by: reasons?.get(node),
        certainty: certainty(node),
        judgements,
        doubts,
      });
    return { nodes, evidence: nodes.map(why) };
  });
  if (isWeighed) doubts.push(...secondSolutions(units));
  return groups;
}

interface Grouped {
  readonly nodes: readonly Node[];
  /** Those that name the same thing. */
  readonly tied: readonly Node[];
  /** By which it came to the group. */
  readonly by: Node | undefined;
  readonly certainty: number | undefined;
  readonly judgements: Judgements;
  readonly doubts: Doubt[];
}

/** The reason for which a report is in its group. */
function whyOf(node: Node, { nodes, tied, by, certainty, judgements, doubts }: Grouped): Evidence {
  const report = node.report.id;
  if (nodes.length === 1) return aloneOf(node);
  const named = by === undefined ? tied[0] : tied.find((other) => other === by);
  if (named) return tiedBy(node, named, judgements);
  const [other, likeness] = by ? ([by, node.near.get(by)!] as const) : nearest(node, nodes);
  if (likeness.isOuter && compareNodes(node, other) > 0)
    doubts.push({
      a: report,
      b: other.report.id,
      reason: 'outer-window',
      isJoined: true,
      score: certainty ?? likeness.score,
      text: `${report} is ${textOf(node, other, likeness)} That is near the bound of what is joined.`,
    });
  return evidenceOf(node, other, likeness, certainty ?? likeness.score);
}

function aloneOf({ report }: Node): Evidence {
  return { report: report.id, rule: 'alone', score: 1, text: 'Nothing else is known about it.' };
}

function tiedBy(node: Node, other: Node, judgements: Judgements): Evidence {
  const isSaid = judgements.of(node.report.id).get(other.report.id)?.same === true;
  const link = node.report.links.find((name) => other.report.links.includes(name));
  return {
    report: node.report.id,
    with: other.report.id,
    rule: isSaid ? 'judgement' : 'link',
    score: 1,
    text: isSaid ? `A person decided that it is one with ${other.report.id}.` : `Both are called ${link}.`,
  };
}

/** The other of the group that is likest. */
function nearest(node: Node, group: readonly Node[]): readonly [Node, Likeness] {
  let best: readonly [Node, Likeness] | undefined;
  const near = group.filter((other) => node.near.has(other));
  for (const other of near.length > 0 ? near : group) {
    if (other === node) continue;
    const likeness = node.near.get(other) ?? faint(node, other);
    if (!best || likeness.score > best[1].score) best = [other, likeness];
  }
  return best!;
}

/** Joined through others alone. */
function faint(node: Node, other: Node): Likeness {
  if (node.rule.name === 'earthquake') return likenessOf(node, other, likelihood(node.centre, other.centre));
  const timeS = Math.max(0, node.startMs - other.endMs, other.startMs - node.endMs) / 1000;
  return { timeS, km: Number.NaN, magnitude: Number.NaN, score: 0, isOuter: false };
}

function secondSolutions(units: readonly Unit[]): Doubt[] {
  return twinsIn(units).map(([i, j]) => {
    const [a, b] = [units[i]!.nodes[0]!.report, units[j]!.nodes[0]!.report];
    const text = `${a.agency} gives two origins at one time and place: two solutions of one earthquake, or two earthquakes.`;
    return { a: a.id, b: b.id, reason: 'second-solution', isJoined: false, score: 0.5, text };
  });
}

function contradiction([a, b]: readonly [Node, Node], judgements: Judgements): Doubt[] {
  // A link that a person overruled is settled.
  if (judgements.of(a.report.id).get(b.report.id)?.same !== true) return [];
  const text = `${a.report.id} and ${b.report.id} were judged to be one, and other judgements hold them apart. Take one of them back.`;
  return [{ a: a.report.id, b: b.report.id, reason: 'contradiction', isJoined: false, score: 0.5, text }];
}
