import { compareNodes, type Likeness, type Node, noteNear } from './node.ts';
import { areRivals, compareOrigins } from './compare-origins.ts';
import { compareReports, kmMaxOf } from './compare-nodes.ts';
import { DAY_MS } from './rules.ts';
import { Timeline } from './timeline.ts';
import { Several } from '../several.ts';

/** A report has no more neighbours: where there are more, nothing could be told apart. */
const NEAR_MAX = 64;

/** Which reports could be about one thing: neighbours in time and space, and those that name the same thing. */
export class ReportGraph {
  readonly #byId = new Map<string, Node>();
  readonly #timelines = new Map<string, Timeline>();
  readonly #byLink = new Several<Node>();
  /** Weather warnings by agency and region, which never meet otherwise. */
  readonly #byRegion = new Several<Node>();

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Node | undefined {
    return this.#byId.get(id);
  }

  nodes(): IterableIterator<Node> {
    return this.#byId.values();
  }

  /** Takes in reports whose ids are new; says whose neighbourhood changed, themselves included. */
  add(added: readonly Node[]): Set<Node> {
    const touched = new Set(added);
    for (const node of added) this.#byId.set(node.report.id, node);
    const named = Map.groupBy(added, (node) => timelineOf(node.rule.name, regionKeys(node).length));
    for (const [name, nodes] of named) this.#timeline(name).add(nodes);
    for (const node of added) {
      for (const key of linkKeys(node)) this.#byLink.add(key, node);
      for (const key of regionKeys(node)) this.#byRegion.add(key, node);
    }
    for (const node of added)
      this.#around(node, (other) => {
        // Of two that are new, the later one does it.
        if (other.isNew && compareNodes(other, node) > 0) return;
        meet(node, other, touched);
      });
    for (const node of added) node.isNew = false;
    return touched;
  }

  /** Takes a report out; says whose neighbourhood changed. */
  remove(node: Node): Set<Node> {
    const touched = new Set<Node>();
    this.#byId.delete(node.report.id);
    for (const [, others] of this.linked(node)) for (const other of others) if (other !== node) touched.add(other);
    if (node.rule.name === 'earthquake')
      this.#around(node, (other) => {
        if (!isSameAgency(node, other) || !areRivals(node, other)) return;
        other.rivals = Math.max(0, other.rivals - 1);
        touched.add(other);
      });
    for (const other of node.near.keys()) {
      other.near.delete(node);
      other.leastScore = -Infinity;
      touched.add(other);
    }
    this.#timeline(timelineOf(node.rule.name, regionKeys(node).length)).remove(node);
    for (const key of linkKeys(node)) this.#byLink.delete(key, node);
    for (const key of regionKeys(node)) this.#byRegion.delete(key, node);
    return touched;
  }

  /** Those that name the same thing, itself included, by each of its names. */
  linked(node: Node): readonly (readonly [link: string, nodes: Iterable<Node>])[] {
    if (node.report.links.length === 0) return [];
    return linkKeys(node).map((key) => [key, this.#byLink.get(key)] as const);
  }

  #timeline(name: string): Timeline {
    const found = this.#timelines.get(name) ?? new Timeline();
    this.#timelines.set(name, found);
    return found;
  }

  #around(node: Node, visit: (other: Node) => void): void {
    const { rule } = node;
    const gapMs = rule.space.kind === 'region' ? Math.max(rule.gapMs, DAY_MS) : rule.gapMs;
    const keys = regionKeys(node);
    const around = { gapMs, km: kmMaxOf(node) };
    this.#timeline(timelineOf(rule.name, 0)).around(node, around, visit);
    if (rule.space.kind !== 'region') return;
    if (keys.length === 0) this.#timeline(timelineOf(rule.name, 1)).around(node, around, visit);
    const others = new Set<Node>();
    for (const key of keys)
      for (const other of this.#byRegion.get(key))
        if (other.startMs - node.endMs <= gapMs && node.startMs - other.endMs <= gapMs) others.add(other);
    others.delete(node);
    for (const other of others) visit(other);
  }
}

/** Reports with region codes are found by them; they stand in a timeline of their own for those that have none. */
function timelineOf(rule: string, regions: number): string {
  return regions > 0 ? `${rule} by region` : rule;
}

function meet(node: Node, other: Node, touched: Set<Node>): void {
  if (node.rule.name === 'earthquake' && isSameAgency(node, other)) {
    if (!areRivals(node, other)) return;
    node.rivals++;
    other.rivals++;
    touched.add(other);
    return;
  }
  const likeness = node.rule.name === 'earthquake' ? compareOrigins(node, other) : compareReports(node, other);
  if (!likeness || !makeRoom(node, likeness) || !makeRoom(other, likeness)) return;
  noteNear(node, other, likeness);
  noteNear(other, node, likeness);
  touched.add(other);
}

/** Where a report has too many neighbours, the one that is least like it gives way; false where that is the new one. */
function makeRoom(node: Node, { score }: Likeness): boolean {
  if (node.near.size < NEAR_MAX) return true;
  if (node.leastScore >= score) return false;
  const [other, likeness] = leastOf(node);
  node.leastScore = likeness.score;
  if (likeness.score >= score) return false;
  node.near.delete(other);
  other.near.delete(node);
  other.leastScore = -Infinity;
  node.leastScore = -Infinity;
  return true;
}

function leastOf({ near }: Node): readonly [Node, Likeness] {
  return [...near].reduce((a, b) => (b[1].score < a[1].score ? b : a));
}

function isSameAgency(a: Node, b: Node): boolean {
  return a.report.agency === b.report.agency;
}

/** Links hold within one kind of hazard: a flood that names the number of its storm is not the storm. */
function linkKeys({ report, rule }: Node): string[] {
  return report.links.map((link) => `${rule.name} ${link}`);
}

function regionKeys({ report, rule, codes }: Node): string[] {
  if (rule.space.kind !== 'region') return [];
  return [...codes].map((code) => `${report.agency} ${code}`);
}
