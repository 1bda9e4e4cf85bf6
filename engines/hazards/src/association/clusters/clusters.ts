import { centreOf } from '../centre.ts';
import { type Centre, likelihood } from '../likelihood.ts';
import { compareNodes, type Node } from '../node.ts';
import type { Unit } from './unit.ts';

/** Of an earthquake no more origins are put together. */
export const UNITS_MAX = 100;

/** Units in clusters, while they are being put together. A cluster and a unit are known by number. What is asked often is remembered until the cluster changes. */
export class Clusters {
  readonly units: readonly Unit[];
  /** For each unit those that could be one with it, ascending. */
  readonly near: readonly (readonly number[])[];
  readonly #of: Int32Array;
  readonly #members: (readonly number[])[];
  readonly #free: number[] = [];
  readonly #alone: readonly Centre[];
  readonly #centres: (Centre | undefined)[];
  /** The fit of a unit to the others of its cluster, and the change after which it was found. */
  readonly #fits: Float64Array;
  readonly #fitAt: Int32Array;
  readonly #changedAt: Int32Array;
  #changes = 0;
  readonly #isSingle: boolean;

  constructor(units: readonly Unit[], near: readonly (readonly number[])[]) {
    this.units = units;
    this.near = near;
    this.#of = Int32Array.from(units, (_, i) => i);
    this.#members = units.map((_, i) => [i]);
    this.#alone = units.map(({ nodes }) => centreOf(nodes));
    this.#centres = [...this.#alone];
    this.#fits = new Float64Array(units.length);
    this.#fitAt = new Int32Array(units.length).fill(-1);
    this.#changedAt = new Int32Array(units.length);
    this.#isSingle = units.every(({ nodes }) => nodes.length === 1);
  }

  /** Goes up with each change. */
  get changes(): number {
    return this.#changes;
  }

  clusterOf(unit: number): number {
    return this.#of[unit]!;
  }

  /** Ascending; empty for a number that is not in use. */
  members(cluster: number): readonly number[] {
    return this.#members[cluster]!;
  }

  all(): readonly (readonly number[])[] {
    return this.#members.filter(({ length }) => length > 0);
  }

  /** The others of its cluster. */
  rest(unit: number): readonly number[] {
    return without(this.#members[this.#of[unit]!]!, unit);
  }

  /** Clusters that hold a unit near to this one, its own left out, ascending. */
  clustersNear(unit: number): readonly number[] {
    return this.clustersAround([unit]).sort((a, b) => a - b);
  }

  /** Clusters that hold a unit near to any of these of one cluster, their own left out. */
  clustersAround(units: readonly number[]): number[] {
    const own = this.#of[units[0]!]!;
    const found: number[] = [];
    for (const unit of units)
      for (const other of this.near[unit]!) {
        const cluster = this.#of[other]!;
        if (cluster !== own && !found.includes(cluster)) found.push(cluster);
      }
    return found;
  }

  /** Whether the cluster of a unit or one around it changed since. */
  hasChanged(unit: number, since: number): boolean {
    if (this.#changedAt[this.#of[unit]!]! > since) return true;
    return this.near[unit]!.some((other) => this.#changedAt[this.#of[other]!]! > since);
  }

  /** Members of a cluster that cannot stand beside a unit: of the same agency, or held apart by a person. */
  clashing(unit: number, members: readonly number[]): readonly number[] {
    return members.filter((other) => other !== unit && this.#clash(unit, other));
  }

  /** Whether two clusters cannot be one. */
  doClash(one: readonly number[], other: readonly number[]): boolean {
    return one.length + other.length > UNITS_MAX || one.some((a) => other.some((b) => this.#clash(a, b)));
  }

  /** How much likelier a unit belongs to some others than to none; 0 without others. */
  fit(unit: number, others: readonly number[]): number {
    return others.length === 0 ? 0 : likelihood(this.#alone[unit]!, this.#centreOf(others));
  }

  /** How much likelier a unit belongs to its cluster than to none. */
  fitToOwn(unit: number): number {
    const cluster = this.#of[unit]!;
    if (this.#fitAt[unit]! >= this.#changedAt[cluster]!) return this.#fits[unit]!;
    this.#fitAt[unit] = this.#changes;
    return (this.#fits[unit] = this.fit(unit, this.rest(unit)));
  }

  /** How much likelier a unit belongs to a whole cluster than to none. */
  fitTo(unit: number, cluster: number): number {
    return likelihood(this.#alone[unit]!, this.centre(cluster));
  }

  centre(cluster: number): Centre {
    return (this.#centres[cluster] ??= this.#centreOf(this.#members[cluster]!));
  }

  /** Others of its agency around, for each of a unit's reports. */
  rivalsOf(unit: number): number {
    return this.#alone[unit]!.rivals;
  }

  merge(into: number, from: number): void {
    for (const unit of this.#members[from]!) this.#of[unit] = into;
    this.#change(
      into,
      [...this.#members[into]!, ...this.#members[from]!].sort((a, b) => a - b),
    );
    this.#change(from, []);
  }

  /** Moves a unit to another cluster, or to one of its own. */
  move(unit: number, to: number | undefined): void {
    this.#change(this.#of[unit]!, this.rest(unit));
    const target = to ?? this.#free.at(-1)!;
    if (this.#members[target]!.length === 0) this.#free.splice(this.#free.indexOf(target), 1);
    this.#of[unit] = target;
    this.#change(
      target,
      [...this.#members[target]!, unit].sort((a, b) => a - b),
    );
  }

  #change(cluster: number, members: readonly number[]): void {
    this.#members[cluster] = members;
    this.#centres[cluster] = undefined;
    this.#changedAt[cluster] = ++this.#changes;
    if (members.length === 0) this.#free.push(cluster);
  }

  #centreOf(members: readonly number[]): Centre {
    return members.length === 1 ? this.#alone[members[0]!]! : centreOf(this.#nodes(members));
  }

  /** Units are in the order of their first reports, so that units of one report need not be sorted. */
  #nodes(members: readonly number[]): readonly Node[] {
    if (this.#isSingle) return members.map((member) => this.units[member]!.nodes[0]!);
    return members.flatMap((member) => this.units[member]!.nodes).sort(compareNodes);
  }

  #clash(a: number, b: number): boolean {
    const [one, other] = [this.units[a]!, this.units[b]!];
    if (one.apart.has(b)) return true;
    for (const agency of one.agencies) if (other.agencies.has(agency)) return true;
    return false;
  }
}

export function without(members: readonly number[], left: number): readonly number[] {
  return members.filter((member) => member !== left);
}
