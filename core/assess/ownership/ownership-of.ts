import { EACH_OTHER, type InterestGraph, isOpenPart, type Owner, type Owners, ownersOf } from '@quintet/ownership';
import { type GraphNode, Subjects } from '../../link/network/index.ts';
import type { Tx } from '../../store/index.ts';
import { type Diagram, readDiagram } from './diagram.ts';
import { notesOf } from './ownership-notes.ts';
import { chosenThreshold } from './chosen-threshold.ts';
import { type Above, type AboveOptions, readAbove } from './read-above.ts';
import type { ListedParty } from './read-listed.ts';
import type { RedFlag } from './red-flags.ts';
import type { RegimeVerdict } from './verdicts.ts';

export interface OwnershipOptions extends AboveOptions {
  /** Percent from which somebody is a beneficial owner; without it the law of the company's jurisdiction. */
  readonly threshold?: number | undefined;
}

/**
 * What stands at the end of chains: beside what the engine tells apart, whom not all was looked for above (`cut`),
 * companies owned by each other alone (`circle`), and whom an interest names and no feed describes (`undescribed`).
 */
export type OwnerAboveKind = Owner['kind'] | 'cut' | 'circle' | 'undescribed';

/** One end of the chains above a company. */
export interface OwnerAbove extends Pick<Owner, 'caption' | 'schema' | 'share' | 'control' | 'chainsMore'> {
  /** Undefined for a part that is no entity. */
  readonly key?: string;
  readonly kind: OwnerAboveKind;
  readonly chains: string[][];
  readonly beneficial: boolean;
}

export interface OwnershipFound {
  readonly subject: GraphNode & { readonly degree: number };
  readonly at: string;
  readonly threshold: number;
  readonly owners: OwnerAbove[];
  readonly network: Diagram;
  readonly verdicts: RegimeVerdict[];
  readonly flags: RedFlag[];
  readonly notes: string[];
}

/** Owners that are listed; of a company with more the greatest. */
const OWNERS_MAX = 1000;

/**
 * Who stands behind an entity of the store on a day: owners with shares and chains, what sanctions regimes say of it,
 * red flags, and everything that was marked on the way.
 * @returns undefined where no feed describes the entity and no interest leads to it
 */
export async function ownershipOf(
  tx: Tx,
  key: string,
  { threshold, ...options }: OwnershipOptions,
): Promise<OwnershipFound | undefined> {
  const subjects = new Subjects(tx);
  const above = await readAbove(tx, key, subjects, options);
  if (above === undefined) return undefined;
  const { collected, read, graph, listed, verdicts, flags } = above;
  const { root } = collected;
  const { at } = options;
  const law = chosenThreshold(collected.entities, root, at, threshold);
  const found = ownersOf(graph, root, { at, threshold: law.threshold })!;
  const shown = found.owners.slice(0, OWNERS_MAX);
  const described = new Set(read.parties.map(({ id }) => id));
  const network = withUndeclared(await readDiagram(tx, collected, shownKeys(found, shown, above), at, subjects), found);
  return {
    subject: network.nodes.find((node) => node.key === root)!,
    at,
    threshold: law.threshold.percent,
    owners: shown.map((owner) => ownerAbove(owner, kindOf(owner, described))),
    network,
    verdicts,
    flags,
    notes: [
      ...(law.text === undefined ? [] : [law.text]),
      ...notesOf(collected, read, found, network),
      ...calledSanctioned(graph, listed),
      ...(found.owners.length > shown.length
        ? [`${found.owners.length - shown.length} smaller owners are not listed.`]
        : []),
    ],
  };
}

/** Who is called sanctioned by a source and is on no list in force: worth a look, and no ground for a verdict. */
function calledSanctioned(graph: InterestGraph, listed: ReadonlyMap<string, ListedParty>): string[] {
  return [...listed.values()].flatMap(({ key, datasets }) => {
    const row = graph.rowOf(key);
    if (datasets.length > 0 || row === undefined) return [];
    return [`${graph.party(row).caption} is called sanctioned by a source, and is on no list in force.`];
  });
}

/** Says of each party how much of it nobody declared, where that is known: what was not looked at may be declared. */
function withUndeclared(diagram: Diagram, { owners }: Owners): Diagram {
  const undeclaredLines = owners.filter(({ isCut }) => isCut !== true);
  const rests = new Map(
    undeclaredLines.flatMap(({ restOf = [] }) => restOf.map(({ id, min, max }) => [id, { min, max }])),
  );
  const nodes = diagram.nodes.map((node) => {
    const undeclared = rests.get(node.key);
    return undeclared === undefined ? node : { ...node, undeclared };
  });
  return { ...diagram, nodes };
}

function kindOf({ id, kind, isCut }: Owner, described: ReadonlySet<string>): OwnerAboveKind {
  if (kind !== 'unknown') return kind;
  if (id === EACH_OTHER.id) return 'circle';
  if (isOpenPart(id) || described.has(id)) return isCut === true ? 'cut' : kind;
  return 'undescribed';
}

function ownerAbove(
  { id, caption, schema, share, control, chains, chainsMore, reachesThreshold }: Owner,
  kind: OwnerAboveKind,
): OwnerAbove {
  return {
    ...(isOpenPart(id) ? {} : { key: id }),
    caption,
    schema,
    kind,
    share: { min: share.min, max: share.max },
    control,
    // The chains of a part end where it arises.
    chains: chains.map((chain) => chain.filter((one) => !isOpenPart(one))),
    chainsMore,
    // Of whom not all was looked at, the owners count, and who they are is not known.
    beneficial: kind !== 'cut' && (reachesThreshold === 'yes' || control),
  };
}

/** Everybody on the chains, the greatest owners first, who sits in the entity, and whom verdicts and red flags name. */
function shownKeys({ id, officeHolders }: Owners, owners: readonly Owner[], { verdicts, flags }: Above): string[] {
  const onChains = owners.flatMap(({ chains }) => chains.flat());
  const named = [...verdicts.flatMap(({ chain }) => chain), ...flags.flatMap(({ ids }) => ids)];
  const sitting = officeHolders.map((holder) => holder.id);
  return [...new Set([id, ...named, ...onChains, ...sitting])].filter((one) => !isOpenPart(one));
}
