import { at } from '../graph/columns.ts';
import { ALWAYS_AFTER, firstDay } from '../graph/days.ts';
import type { InterestGraph } from '../graph/interest-graph.ts';
import { reaches, type Threshold } from '../law/thresholds.ts';
import { explore } from './explore.ts';
import { ChainFinder } from './find-chains.ts';
import { ControlFinder } from './find-control.ts';
import { findNotes } from './find-notes.ts';
import { officeHolders } from './office-holders.ts';
import type { Owner, OwnerKind, Owners } from './owner.ts';
import { resolveSearchLimits, type SearchLimits } from './search-limits.ts';
import { type Flow, solveFlow } from './solve-flow.ts';
import { strongComponents } from './strong-components.ts';
import type { Structure, StructureNode } from './structure.ts';
import { NOT_LOOKED_AT, OPEN_PARTS, type OpenPart, restPartOf, withOpenParts } from './open-parts.ts';
import { openShares } from './open-shares.ts';

export interface OwnersOptions {
  /** The day, `YYYY-MM-DD`. Without it: what has no end. */
  readonly at?: string;
  /** Percent; a bare number means "that or more". 25 without it. `thresholdOf` gives that of the law. */
  readonly threshold?: number | Threshold;
  readonly limits?: SearchLimits;
}

const THRESHOLD_PERCENT = 25;

/**
 * Who owns and controls an entity on a day: every end of every chain above it.
 *
 * Shares come from the linear system x = e + Aᵀ x over the holdings of that day, solved for the lower and the upper
 * limits of all shares, cycles as a whole; chains are listed only to show them. What no interest accounts for, what was
 * not looked at, and what companies hold of each other alone, are lines of kind `unknown` and widen nobody. Control
 * follows majorities (more than 50 % of votes) at each layer as a whole, and control by other means. Undated interests
 * count on every day.
 *
 * @param id of a party of the graph.
 * @returns undefined where the graph has no such party; for a person, no owners and a note.
 *
 * @example
 * ownersOf(graph, 'a')?.owners[0]; // { id: 'p', share: { min: 60, max: 60 }, control: true, kind: 'person', … }
 */
export function ownersOf(graph: InterestGraph, id: string, options: OwnersOptions = {}): Owners | undefined {
  const root = graph.rowOf(id);
  if (root === undefined) return undefined;
  const day = options.at === undefined ? ALWAYS_AFTER - 1 : (firstDay(options.at) ?? ALWAYS_AFTER - 1);
  const threshold = thresholdFrom(options.threshold);
  const structure = explore(graph, root, day, resolveSearchLimits(options.limits));
  const components = strongComponents(structure.nodes);
  const lower = solveFlow(structure.nodes, components, 'min');
  const upper = solveFlow(structure.nodes, components, 'max');
  const owners = new OwnerLines(graph, structure, lower, upper, threshold).lines();
  return {
    id,
    caption: graph.party(root).caption,
    at: options.at,
    threshold,
    owners,
    officeHolders: officeHolders(graph, root, day),
    notes: findNotes(graph, structure, owners, lower, upper),
    explored: {
      entities: structure.nodes.length,
      interests: structure.interestCount,
      isComplete: structure.cut === undefined,
    },
  };
}

function thresholdFrom(threshold: number | Threshold = THRESHOLD_PERCENT): Threshold {
  return typeof threshold === 'number' ? { percent: threshold, comparison: 'at-least' } : threshold;
}

/** A line before its chains are known. */
interface Draft {
  readonly node: number;
  readonly min: number;
  readonly max: number;
  /** Where it is no party, but a part behind which nobody is known. */
  readonly part?: OpenPart;
}

class OwnerLines {
  readonly #graph: InterestGraph;
  readonly #structure: Structure;
  readonly #lower: Flow;
  readonly #upper: Flow;
  readonly #threshold: Threshold;
  readonly #control: ControlFinder;

  constructor(graph: InterestGraph, structure: Structure, lower: Flow, upper: Flow, threshold: Threshold) {
    this.#graph = graph;
    this.#structure = structure;
    this.#lower = lower;
    this.#upper = upper;
    this.#threshold = threshold;
    this.#control = new ControlFinder(structure.nodes);
  }

  lines(): Owner[] {
    const { nodes } = this.#structure;
    if (this.#graph.kindOf(nodes[0]?.row ?? 0) === 'person') return [];
    const drafts = nodes.flatMap((node, number) => this.#draft(node, number) ?? []);
    const all = withOpenParts(nodes, (node, number) => this.#leavesRest(node, number), [this.#lower, this.#upper]);
    const chains = new ChainFinder(all);
    const idOf = (number: number) => OPEN_PARTS[number - nodes.length]?.id ?? this.#idOf(number);
    const isShown = (number: number) => number >= nodes.length || this.#party(number).isJoint !== true;
    return [...drafts, ...this.#openDrafts(drafts)]
      .sort((a, b) => b.max - a.max || b.min - a.min)
      .map((draft) => {
        const { chains: list, more } = chains.chainsTo(draft.node);
        const shown = list.map((chain) => chain.filter(isShown).map(idOf));
        const line = draft.part === undefined ? this.#ownerLine(draft) : this.#openLine(draft, draft.part);
        return { ...line, chains: shown, chainsMore: more };
      })
      .sort(greatestFirst);
  }

  /** Persons, whatever nobody is declared to own, and what keeps for itself the part that nobody holds in it. */
  #draft(node: StructureNode, number: number): Draft | undefined {
    if (this.#party(number).isJoint === true) return undefined;
    const min = at(this.#lower.through, number) * 100;
    const max = at(this.#upper.through, number) * 100;
    if (this.#isEnd(node, number)) return draft(number, min, max);
    if (!this.#keepsRest(number) || node.isCut || node.restMax <= 0 || max <= 0) return undefined;
    return draft(number, (min * node.restMin) / 100, (max * node.restMax) / 100);
  }

  #isEnd(node: StructureNode, number: number): boolean {
    return (number > 0 || this.#keepsRest(0)) && node.owners.length === 0;
  }

  /** A listed company, a trust, an exempt body and a state are the end of what nobody is declared to hold in them. */
  #keepsRest(number: number): boolean {
    const kind = this.#graph.kindOf(this.#rowOf(number));
    if (number === 0) return kind === 'listed' || kind === 'state' || kind === 'exempt';
    return kind !== 'entity' && kind !== 'unknown';
  }

  /** Whether the part that nobody is known to hold in a node belongs to an open part: what was not looked at nobody keeps. */
  #leavesRest(node: StructureNode, number: number): boolean {
    if (node.restMax <= 1e-9 || this.#party(number).isJoint === true) return false;
    if (this.#keepsRest(number) && !node.isCut) return false;
    return !this.#isEnd(node, number) && at(this.#upper.through, number) > 0;
  }

  /** Where it arises. What owns itself in a circle alone has no part that is undeclared. */
  #rests(part: OpenPart): NonNullable<Owner['restOf']> {
    return this.#structure.nodes.flatMap((node, number) =>
      this.#leavesRest(node, number) && restPartOf(node) === part
        ? [{ id: this.#idOf(number), min: rounded(node.restMin), max: rounded(node.restMax) }]
        : [],
    );
  }

  #openDrafts(drafts: readonly Draft[]): Draft[] {
    const { nodes } = this.#structure;
    const leavesRest = (node: StructureNode, number: number) => this.#leavesRest(node, number);
    const shares = openShares(nodes, leavesRest, [this.#lower, this.#upper], drafts);
    return OPEN_PARTS.flatMap((part, place) => {
      const { min, max } = shares.get(part) ?? { min: 0, max: 0 };
      return rounded(max) > 0 ? [{ node: nodes.length + place, min: rounded(min), max: rounded(max), part }] : [];
    });
  }

  #openLine({ min, max }: Draft, part: OpenPart): Omit<Owner, 'chains' | 'chainsMore'> {
    return {
      id: part.id,
      caption: part.caption,
      schema: 'LegalEntity',
      share: { min, max },
      control: false,
      kind: 'unknown',
      mayControl: max > 50,
      reachesThreshold: this.#reaches(min, max),
      isDeclaredBeneficial: false,
      restOf: this.#rests(part),
      ...(part === NOT_LOOKED_AT ? { isCut: true } : {}),
      reason: part.reason,
    };
  }

  #ownerLine({ node: number, min, max }: Draft): Omit<Owner, 'chains' | 'chainsMore'> {
    const party = this.#party(number);
    const node = this.#structure.nodes[number] as StructureNode;
    const control = number > 0 && this.#control.controlledBy(number, 'min').has(0);
    const reason = node.isCut ? 'The search stopped here at its limit.' : reasonFor(party.kind, party.reason);
    const standsFor = this.#structure.nominees.get(number);
    const joint = this.#jointWith(number);
    const declared = this.#structure.declared.find(({ owner, asset }) => owner === number && asset === 0);
    return {
      id: party.id,
      caption: party.caption,
      schema: party.schema,
      share: { min, max },
      control,
      kind: (party.kind === 'entity' ? 'unknown' : party.kind) satisfies OwnerKind,
      mayControl: control || (number > 0 && this.#control.controlledBy(number, 'max').has(0)),
      reachesThreshold: this.#reaches(min, max),
      isDeclaredBeneficial: node.holdings.some(({ isBeneficial }) => isBeneficial),
      ...(standsFor === undefined ? {} : { standsFor: Array.from(standsFor, (other) => this.#idOf(other)) }),
      ...(joint.length === 0 ? {} : { jointWith: joint }),
      ...(node.isCut ? { isCut: true } : {}),
      ...(reason === undefined ? {} : { reason }),
      ...(declared === undefined ? {} : { declared: { min: declared.min, max: declared.max } }),
    };
  }

  #jointWith(number: number): string[] {
    const { nodes } = this.#structure;
    const groups = (nodes[number] as StructureNode).holdings.filter(({ asset }) => this.#party(asset).isJoint === true);
    const others = groups.flatMap(({ asset }) => (nodes[asset] as StructureNode).owners.map(({ owner }) => owner));
    return [...new Set(others)].filter((other) => other !== number).map((other) => this.#idOf(other));
  }

  #reaches(min: number, max: number): Owner['reachesThreshold'] {
    return reaches(min, this.#threshold) ? 'yes' : reaches(max, this.#threshold) ? 'maybe' : 'no';
  }

  #rowOf(number: number): number {
    return (this.#structure.nodes[number] as StructureNode).row;
  }

  #party(number: number) {
    return this.#graph.party(this.#rowOf(number));
  }

  #idOf(number: number): string {
    return this.#party(number).id;
  }
}

/** A range that may go beyond the whole ends at the whole; an exact figure beyond it is kept as it was declared. */
function draft(node: number, min: number, max: number): Draft {
  const least = rounded(min);
  return { node, min: least, max: Math.max(least, Math.min(rounded(max), 100)) };
}

/** Free of the dust of floating point; a billionth of a percent is nothing. */
function rounded(percent: number): number {
  return Math.round(percent * 1e9) / 1e9;
}

function reasonFor(kind: string, reason: string | undefined): string | undefined {
  return reason ?? (kind === 'entity' ? 'Nobody is declared to own it.' : undefined);
}

function greatestFirst(a: Owner, b: Owner): number {
  const byShare = b.share.max - a.share.max || b.share.min - a.share.min;
  return byShare || Number(b.control) - Number(a.control) || (a.id < b.id ? -1 : 1);
}
