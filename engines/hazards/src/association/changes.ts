import type { Doubt, Evidence } from './evidence.ts';
import type { Node } from './node.ts';
import type { Group } from './partition.ts';

/** What became of one event. */
export type EventChange =
  /** New; `from` names the events that its reports were split off from. */
  | {
      readonly kind: 'created';
      readonly event: string;
      readonly reports: readonly string[];
      readonly from: readonly string[];
      readonly evidence: readonly Evidence[];
    }
  /** Other reports than before. */
  | {
      readonly kind: 'changed';
      readonly event: string;
      readonly reports: readonly string[];
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly evidence: readonly Evidence[];
    }
  /** Its id leads to another event from now on. */
  | { readonly kind: 'merged'; readonly event: string; readonly into: string }
  /** Its last report was withdrawn. */
  | { readonly kind: 'ended'; readonly event: string };

export interface AssociationChanges {
  readonly events: readonly EventChange[];
  /** Doubts that are new. */
  readonly doubts: readonly Doubt[];
  /** Doubts that are no more. */
  readonly settled: readonly Doubt[];
}

/** An event as it stands. */
export interface EventState {
  readonly id: string;
  readonly nodes: readonly Node[];
  readonly evidence: readonly Evidence[];
}

/** A group under the id of the first of its reports that came: what is known under an id keeps it. */
export function eventOf({ nodes, evidence }: Group): EventState {
  const first = nodes.reduce((a, b) => (b.order < a.order ? b : a));
  return { id: first.report.id, nodes, evidence };
}

/** What changed from some events to others that hold the same reports, but for those that came or went. */
export function compareEvents(before: readonly EventState[], after: readonly EventState[]): EventChange[] {
  const eventBefore = new Map(
    before.flatMap((event) => event.nodes.map(({ report }) => [report.id, event.id] as const)),
  );
  const eventAfter = new Map(after.flatMap((event) => event.nodes.map(({ report }) => [report.id, event.id] as const)));
  const old = new Map(before.map((event) => [event.id, event]));
  const ids = new Set(after.map(({ id }) => id));
  const changes: EventChange[] = [];
  for (const event of after) {
    const reports = event.nodes.map(({ report }) => report.id);
    const known = old.get(event.id);
    const { id, evidence } = event;
    if (!known) {
      const from = new Set(reports.flatMap((report) => eventBefore.get(report) ?? []));
      changes.push({
        kind: 'created',
        event: id,
        reports,
        from: [...from].filter((other) => ids.has(other)),
        evidence,
      });
      continue;
    }
    const earlier = known.nodes.map(({ report }) => report.id);
    const added = reports.filter((report) => !earlier.includes(report));
    const removed = earlier.filter((report) => !reports.includes(report));
    if (added.length > 0 || removed.length > 0)
      changes.push({ kind: 'changed', event: id, reports, added, removed, evidence });
  }
  for (const { id, nodes } of before) {
    if (ids.has(id)) continue;
    const oldest = [...nodes].sort((a, b) => a.order - b.order).find(({ report }) => eventAfter.has(report.id));
    const into = oldest && eventAfter.get(oldest.report.id);
    changes.push(into === undefined ? { kind: 'ended', event: id } : { kind: 'merged', event: id, into });
  }
  return changes;
}
