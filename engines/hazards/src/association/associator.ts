import type { HazardReport } from '../report.ts';
import type { AssociatedEvent, AssociationOptions } from './associate.ts';
import { type AssociationChanges, compareEvents, type EventChange, eventOf, type EventState } from './changes.ts';
import { componentsOf } from './component.ts';
import type { Doubt, Judgement } from './evidence.ts';
import { Judgements } from './judgements.ts';
import { type Node, nodeOf } from './node.ts';
import { partition } from './partition.ts';
import { ReportGraph } from './report-graph.ts';
import { ASSOCIATION_RULES } from './rules.ts';
import { USUAL_SCATTER } from './scatter.ts';

/** Beyond it the oldest events are forgotten. */
export const REPORTS_MAX = 1_000_000;

/** What to keep so that an associator can go on after a restart. */
export interface StoredAssociation {
  /** Each report with the id of its event. */
  readonly memberships: readonly { readonly report: HazardReport; readonly event: string }[];
  readonly judgements: readonly Judgement[];
  /** Ids of events that were merged, and what they lead to. */
  readonly redirects: readonly (readonly [from: string, to: string])[];
}

/** Puts reports together into events as they come. When all have come, the events are those of `associate`, whatever the order. */
export interface Associator {
  /** A report that is known by its id is revised. */
  add(...reports: readonly HazardReport[]): AssociationChanges;
  /** Takes a report out; one that is not known changes nothing. */
  withdraw(id: string): AssociationChanges;
  /** A person's decision about two reports, which may come later; it stands until it is taken back or decided anew. */
  judge(judgement: Judgement): AssociationChanges;
  takeBack(pair: Pick<Judgement, 'a' | 'b'>): AssociationChanges;
  /** Lets go of events whose reports are all over for longer than their rule remembers. They stay what they are, elsewhere. */
  forget(nowMs: number): readonly string[];
  /** The event of a report, undefined where the report is not known. */
  eventOf(report: string): AssociatedEvent | undefined;
  /** Where the id of an event leads: to itself, or after a merge to the event that it is part of. */
  resolve(event: string): string;
  events(): readonly AssociatedEvent[];
  doubts(): readonly Doubt[];
  stored(): StoredAssociation;
}

export interface AssociatorOptions extends AssociationOptions {
  /** What an earlier one kept. Rules that changed since show as changes at the next report nearby. */
  readonly stored?: StoredAssociation;
}

export function createAssociator(options: AssociatorOptions = {}): Associator {
  return new StreamAssociator(options);
}

class StreamAssociator implements Associator {
  readonly #options: Required<Pick<AssociationOptions, 'rules' | 'scatter'>>;
  readonly #graph = new ReportGraph();
  readonly #judgements = new Judgements();
  readonly #events = new Map<Node, EventState>();
  readonly #doubts = new Map<string, Doubt>();
  readonly #doubtsOf = new Map<string, Set<string>>();
  /** Doubts about reports that were taken out, until it is seen whether they come again. */
  #dropped = new Map<string, Doubt>();
  readonly #redirects = new Map<string, string>();
  #order = 0;

  constructor({ rules = ASSOCIATION_RULES, scatter = USUAL_SCATTER, judgements = [], stored }: AssociatorOptions) {
    this.#options = { rules, scatter };
    for (const judgement of [...(stored?.judgements ?? []), ...judgements]) this.#judgements.set(judgement);
    if (stored) this.#restore(stored);
  }

  add(...reports: readonly HazardReport[]): AssociationChanges {
    const latest = new Map(reports.map((report) => [report.id, report]));
    const touched = new Set<Node>();
    const before = new Set<EventState>();
    const nodes = [...latest.values()].map((report) => this.#made(report, touched, before));
    for (const node of this.#graph.add(nodes)) touched.add(node);
    const changes = this.#update(touched, before);
    if (this.#graph.size > REPORTS_MAX) this.#forgetOldest();
    return changes;
  }

  withdraw(id: string): AssociationChanges {
    const node = this.#graph.get(id);
    if (!node) return NOTHING;
    const before = new Set<EventState>();
    return this.#update(this.#remove(node, before), before);
  }

  judge(judgement: Judgement): AssociationChanges {
    this.#judgements.set(judgement);
    return this.#update(this.#nodes(judgement), new Set());
  }

  takeBack(pair: Pick<Judgement, 'a' | 'b'>): AssociationChanges {
    this.#judgements.takeBack(pair);
    return this.#update(this.#nodes(pair), new Set());
  }

  forget(nowMs: number): readonly string[] {
    return this.#forgetAll(({ nodes }) => nodes.every(({ endMs, rule }) => endMs + rule.keepMs < nowMs));
  }

  eventOf(report: string): AssociatedEvent | undefined {
    const node = this.#graph.get(report);
    return node && shown(this.#events.get(node)!);
  }

  resolve(event: string): string {
    let at = event;
    // A chain of merges is as long as there were merges; each step leads to a later one.
    for (let next = this.#redirects.get(at); next !== undefined; next = this.#redirects.get(at)) at = next;
    return at;
  }

  events(): readonly AssociatedEvent[] {
    return [...new Set(this.#events.values())].map(shown);
  }

  doubts(): readonly Doubt[] {
    return [...this.#doubts.values()];
  }

  stored(): StoredAssociation {
    return {
      memberships: [...this.#events].map(([{ report }, { id }]) => ({ report, event: id })),
      judgements: this.#judgements.all(),
      redirects: [...this.#redirects],
    };
  }

  #nodes({ a, b }: Pick<Judgement, 'a' | 'b'>): Set<Node> {
    return new Set([this.#graph.get(a), this.#graph.get(b)].filter((node) => node !== undefined));
  }

  /** A revision keeps the place of what it revises. */
  #made(report: HazardReport, touched: Set<Node>, before: Set<EventState>): Node {
    const known = this.#graph.get(report.id);
    const node = nodeOf(report, this.#options.rules, this.#options.scatter);
    node.order = known?.order ?? this.#order++;
    if (known) {
      for (const other of this.#remove(known, before)) touched.add(other);
      touched.delete(known);
    }
    return node;
  }

  #remove(node: Node, before: Set<EventState>): Set<Node> {
    const event = this.#events.get(node);
    const touched = this.#graph.remove(node);
    this.#events.delete(node);
    for (const [key, doubt] of this.#dropDoubts([node])) this.#dropped.set(key, doubt);
    if (!event) return touched;
    before.add(event);
    for (const other of event.nodes) if (this.#events.has(other)) touched.add(other);
    for (const id of this.#judgements.of(node.report.id).keys()) {
      const other = this.#graph.get(id);
      if (other) touched.add(other);
    }
    return touched;
  }

  /** Parts anew all that hangs together with what was touched. */
  #update(touched: ReadonlySet<Node>, before: Set<EventState>): AssociationChanges {
    // What is gone by now was touched by one that went later.
    const alive = [...touched].filter((node) => this.#graph.get(node.report.id) === node);
    const components = componentsOf(withEvents(alive, this.#events), this.#graph, this.#judgements);
    const after: EventState[] = [];
    const doubts: Doubt[] = [];
    for (const component of components) {
      for (const node of component) if (this.#events.has(node)) before.add(this.#events.get(node)!);
      const parts = partition(component, this.#graph, this.#judgements);
      after.push(...parts.groups.map(eventOf));
      doubts.push(...parts.doubts);
    }
    for (const event of after) for (const node of event.nodes) this.#events.set(node, event);
    const events = compareEvents([...before], after);
    this.#redirect(events);
    return { events, ...this.#replaceDoubts(components.flat(), doubts) };
  }

  #redirect(changes: readonly EventChange[]): void {
    for (const change of changes) {
      if (change.kind === 'merged') this.#redirects.set(change.event, change.into);
      else this.#redirects.delete(change.event);
    }
  }

  #replaceDoubts(nodes: readonly Node[], doubts: readonly Doubt[]): Pick<AssociationChanges, 'doubts' | 'settled'> {
    const before = new Map([...this.#dropped, ...this.#dropDoubts(nodes)]);
    this.#dropped = new Map();
    const fresh: Doubt[] = [];
    for (const doubt of doubts) {
      const key = doubtKey(doubt);
      if (!before.delete(key)) fresh.push(doubt);
      this.#doubts.set(key, doubt);
      for (const id of [doubt.a, doubt.b]) {
        const keys = this.#doubtsOf.get(id) ?? new Set();
        this.#doubtsOf.set(id, keys.add(key));
      }
    }
    return { doubts: fresh, settled: [...before.values()] };
  }

  #dropDoubts(nodes: readonly Node[]): Map<string, Doubt> {
    const dropped = new Map<string, Doubt>();
    for (const { report } of nodes) {
      for (const key of this.#doubtsOf.get(report.id) ?? []) {
        const doubt = this.#doubts.get(key);
        if (doubt) dropped.set(key, doubt);
        this.#doubts.delete(key);
      }
      this.#doubtsOf.delete(report.id);
    }
    return dropped;
  }

  #forgetOldest(): void {
    const events = [...new Set(this.#events.values())];
    const ends = events.map(({ nodes }) => Math.max(...nodes.map(({ endMs }) => endMs))).sort((a, b) => a - b);
    // A tenth at once, so that it is not done for each report.
    const bound = ends[Math.floor(ends.length / 10)] ?? -Infinity;
    this.#forgetAll(({ nodes }) => nodes.every(({ endMs }) => endMs <= bound));
  }

  #forgetAll(isOver: (event: EventState) => boolean): readonly string[] {
    const over = [...new Set(this.#events.values())].filter(isOver);
    const gone = new Set(over.map(({ id }) => id));
    for (const { nodes } of over)
      for (const node of nodes) {
        this.#graph.remove(node);
        this.#events.delete(node);
      }
    this.#dropDoubts(over.flatMap(({ nodes }) => nodes));
    for (const from of this.#redirects.keys()) if (gone.has(this.resolve(from))) gone.add(from);
    for (const id of gone) this.#redirects.delete(id);
    return over.map(({ id }) => id);
  }

  #restore({ memberships, redirects }: StoredAssociation): void {
    // An event is called by the first of its reports, which therefore come first again.
    const firsts = memberships.filter(({ report, event }) => report.id === event);
    const others = memberships.filter(({ report, event }) => report.id !== event);
    this.add(...[...firsts, ...others].map(({ report }) => report));
    for (const [from, to] of redirects)
      if (!this.#graph.get(from) || this.eventOf(from)?.id !== from) this.#redirects.set(from, to);
  }
}

const NOTHING: AssociationChanges = { events: [], doubts: [], settled: [] };

function* withEvents(nodes: readonly Node[], events: ReadonlyMap<Node, EventState>): Generator<Node> {
  for (const node of nodes) {
    yield node;
    // What was one by a judgement that was taken back hangs together no more, and is parted anew too.
    yield* (events.get(node)?.nodes ?? []).filter((other) => events.has(other));
  }
}

function shown({ id, nodes }: EventState): AssociatedEvent {
  return { id, reports: nodes.map(({ report }) => report.id) };
}

function doubtKey({ a, b, reason, isJoined }: Doubt): string {
  return JSON.stringify([a, b, reason, isJoined]);
}
