import { at } from '../graph/columns.ts';
import { ALWAYS_AFTER, type Day, firstDay } from '../graph/days.ts';
import type { InterestGraph } from '../graph/interest-graph.ts';
import { explore } from '../owners/explore.ts';
import { officeHolders } from '../owners/office-holders.ts';
import { ownersOf } from '../owners/owners-of.ts';
import { resolveSearchLimits, type SearchLimits } from '../owners/search-limits.ts';
import { solveFlow } from '../owners/solve-flow.ts';
import { strongComponents } from '../owners/strong-components.ts';
import type { Structure, StructureNode } from '../owners/structure.ts';
import { FLAG_IDS_MAX, FLAG_PARAMETERS, type Flag, type FlagParameters } from './flag.ts';

export interface FlagOptions {
  /** The day, `YYYY-MM-DD`; without it, what has no end. */
  readonly at?: string;
  readonly parameters?: Partial<FlagParameters>;
  readonly limits?: SearchLimits;
}

/** Companies above an entity that own each other in a circle, or themselves. */
export function circularOwnership(graph: InterestGraph, id: string, options: FlagOptions = {}): Flag[] {
  const structure = structureOf(graph, id, options);
  if (structure === undefined) return [];
  const { nodes } = structure;
  return strongComponents(nodes).groups.flatMap((group) => {
    const members = new Set(group);
    const inside = group.flatMap((node) =>
      nodeAt(nodes, node).owners.filter(({ owner, max }) => members.has(owner) && max > 0),
    );
    if (inside.length === 0) return [];
    const captions = group.map((node) => graph.party(nodeAt(nodes, node).row).caption);
    const text =
      group.length === 1
        ? `${captions[0]} holds shares in itself.`
        : `${group.length} companies own each other in a circle: ${namesText(captions)}.`;
    return [
      flag(
        graph,
        'circular-ownership',
        text,
        group.map((node) => nodeAt(nodes, node).row),
        inside.flatMap(({ interests }) => interests),
      ),
    ];
  });
}

/**
 * Chains that end where nobody is known: an undisclosed or exempt party, a company without owners, an undeclared part,
 * companies that own each other alone. Where a limit ended the search nothing is known of the end, and none is told.
 */
export function opaqueEnds(graph: InterestGraph, id: string, options: FlagOptions = {}): Flag[] {
  const { opaqueMinPercent } = parametersOf(options);
  const found = ownersOf(graph, id, optionsFor(options))?.owners ?? [];
  return found
    .filter(
      ({ kind, share, control, isCut }) =>
        isCut !== true && (kind === 'unknown' || kind === 'exempt') && (share.max >= opaqueMinPercent || control),
    )
    .map(({ id: owner, caption, share, reason, chains }) => ({
      code: 'opaque-end' as const,
      text: `${percentText(share)} ends at "${caption}". ${reason ?? 'Who stands behind is not known.'}`,
      about: [owner],
      ids: [owner, ...(chains[0]?.slice(1, -1) ?? [])].slice(0, FLAG_IDS_MAX),
      interests: [],
    }));
}

/** Parties above an entity, or with an office in it, that stand for somebody else. */
export function nominees(graph: InterestGraph, id: string, options: FlagOptions = {}): Flag[] {
  const root = graph.rowOf(id);
  if (root === undefined) return [];
  const structure = structureOf(graph, id, options);
  const found = new Map<number, ReadonlySet<number>>();
  const rowAt = (node: number) => nodeAt(structure?.nodes ?? [], node).row;
  for (const [nominee, clients] of structure?.nominees ?? [])
    found.set(rowAt(nominee), new Set([...clients].map(rowAt)));
  for (const { id: holder, standsFor } of officeHolders(graph, root, dayOf(options))) {
    const row = graph.rowOf(holder);
    if (standsFor === undefined || row === undefined) continue;
    found.set(row, new Set([...(found.get(row) ?? []), ...standsFor.flatMap((client) => graph.rowOf(client) ?? [])]));
  }
  return [...found].map(([nominee, clients]) => {
    const names = Array.from(clients, (client) => graph.party(client).caption);
    const whom = names.length > 0 ? names.join(', ') : 'somebody who is not named';
    return flag(
      graph,
      'nominee',
      `${graph.party(nominee).caption} is a nominee for ${whom}.`,
      [nominee, ...clients],
      [],
    );
  });
}

/** Listed parties above an entity, at any distance and with any share. */
export function ownersOnList(
  graph: InterestGraph,
  id: string,
  listedIds: ReadonlySet<string>,
  options: FlagOptions = {},
): Flag[] {
  const structure = structureOf(graph, id, options);
  if (structure === undefined) return [];
  const { nodes } = structure;
  const listed = nodes.flatMap(({ row }, node) => (node > 0 && listedIds.has(graph.party(row).id) ? [node] : []));
  if (listed.length === 0) return [];
  const components = strongComponents(nodes);
  const min = solveFlow(nodes, components, 'min').through;
  const max = solveFlow(nodes, components, 'max').through;
  return listed.map((node) => {
    const { row, layer } = nodeAt(nodes, node);
    const low = Math.round(at(min, node) * 1e11) / 1e9;
    const share = { min: low, max: Math.max(low, Math.min(100, Math.round(at(max, node) * 1e11) / 1e9)) };
    const text = `${graph.party(row).caption}, who is on a list, stands ${layer} ${layer === 1 ? 'step' : 'steps'} above with ${percentText(share)}.`;
    return flag(
      graph,
      'owner-on-list',
      text,
      [row],
      nodeAt(nodes, node).holdings.flatMap(({ interests }) => interests),
    );
  });
}

export function parametersOf({ parameters }: FlagOptions): FlagParameters {
  return { ...FLAG_PARAMETERS, ...parameters };
}

export function structureOf(graph: InterestGraph, id: string, options: FlagOptions): Structure | undefined {
  const root = graph.rowOf(id);
  if (root === undefined) return undefined;
  return explore(graph, root, dayOf(options), resolveSearchLimits(options.limits));
}

function dayOf({ at }: FlagOptions): Day {
  return (at === undefined ? undefined : firstDay(at)) ?? ALWAYS_AFTER - 1;
}

/** @param day tells apart what the same parties did on several days. */
export function flag(
  graph: InterestGraph,
  code: Flag['code'],
  text: string,
  rows: readonly number[],
  interests: readonly number[],
  day?: string,
): Flag {
  const ids = rows.map((row) => graph.party(row).id);
  return {
    code,
    text,
    about: [...[...new Set(ids)].sort().slice(0, FLAG_IDS_MAX), ...(day === undefined ? [] : [day])],
    ids: ids.slice(0, FLAG_IDS_MAX),
    interests: [...new Set(interests.map((row) => graph.interestId(row)))].slice(0, FLAG_IDS_MAX),
  };
}

function optionsFor({ at, limits }: FlagOptions) {
  return { ...(at === undefined ? {} : { at }), ...(limits === undefined ? {} : { limits }) };
}

function nodeAt(nodes: readonly StructureNode[], number: number): StructureNode {
  return nodes[number] as StructureNode;
}

const NAMES_MAX = 5;

function namesText(names: readonly string[]): string {
  const more = names.length - NAMES_MAX;
  return more > 0 ? `${names.slice(0, NAMES_MAX).join(', ')} and ${more} more` : names.join(', ');
}

/** A share that is too small to be shown is not none. */
function percentText({ min, max }: { readonly min: number; readonly max: number }): string {
  if (max > 0 && max < 0.01) return '< 0.01 %';
  const shown = (value: number) => String(Math.round(value * 100) / 100);
  return min === max ? `${shown(min)} %` : `${shown(min)}–${shown(max)} %`;
}
