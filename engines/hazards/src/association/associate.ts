import type { HazardReport } from '../report.ts';
import { componentsOf } from './component.ts';
import type { Doubt, Evidence, Judgement } from './evidence.ts';
import { Judgements } from './judgements.ts';
import { compareNodes, nodeOf } from './node.ts';
import { partition } from './partition.ts';
import { ReportGraph } from './report-graph.ts';
import { ASSOCIATION_RULES, type RuleTable } from './rules.ts';
import { type Scatter, USUAL_SCATTER } from './scatter.ts';

export interface AssociationOptions {
  /** What persons decided; later ones count more. */
  readonly judgements?: readonly Judgement[];
  readonly rules?: RuleTable;
  /** How far agencies are off; `learnScatter` finds it in a catalogue. */
  readonly scatter?: Scatter;
  /** Without it there is no evidence, and of the doubts only those that made a difference. */
  readonly isExplained?: boolean;
}

export interface AssociatedEvent {
  /** The id of its oldest report. */
  readonly id: string;
  /** Ids, the oldest first. */
  readonly reports: readonly string[];
}

export interface Association {
  /** By the start of their oldest report. */
  readonly events: readonly AssociatedEvent[];
  /** One for each report. */
  readonly evidence: readonly Evidence[];
  readonly doubts: readonly Doubt[];
}

/**
 * Puts reports together into events. The result does not depend on the order of the reports; of several with one id the last counts, as a
 * revision. Times of all reports must be on one clock: a catalogue in local time is read with its zone before.
 */
export function associate(reports: readonly HazardReport[], options: AssociationOptions = {}): Association {
  const { rules = ASSOCIATION_RULES, scatter = USUAL_SCATTER, isExplained = true } = options;
  const latest = new Map(reports.map((report) => [report.id, report]));
  const nodes = [...latest.values()].map((report) => nodeOf(report, rules, scatter)).sort(compareNodes);
  const graph = new ReportGraph();
  graph.add(nodes);
  const judgements = new Judgements();
  for (const judgement of options.judgements ?? []) judgements.set(judgement);
  const parts = componentsOf(nodes, graph, judgements).map((component) =>
    partition(component, graph, judgements, isExplained),
  );
  const groups = parts.flatMap(({ groups }) => groups).sort((a, b) => compareNodes(a.nodes[0]!, b.nodes[0]!));
  return {
    events: groups.map(({ nodes }) => ({ id: nodes[0]!.report.id, reports: nodes.map(({ report }) => report.id) })),
    evidence: groups.flatMap(({ evidence }) => evidence),
    doubts: parts.flatMap(({ doubts }) => doubts),
  };
}
