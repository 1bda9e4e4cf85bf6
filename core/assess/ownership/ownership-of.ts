import { type InterestGraph, type Owner, type Owners, ownersOf } from '@quintet/ownership';
import { type GraphNode, Subjects } from '../../link/network/index.ts';
import { readEntityKey } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import { type Diagram, readDiagram } from './diagram.ts';
import { notesOf } from './ownership-notes.ts';
import { chosenThreshold } from './chosen-threshold.ts';
import { type AboveOptions, readAbove } from './read-above.ts';
import type { ListedParty } from './read-listed.ts';
import type { RedFlag } from './red-flags.ts';
import type { RegimeVerdict } from './verdicts.ts';

export interface OwnershipOptions extends AboveOptions {
  /** Percent from which somebody is a beneficial owner; without it the law of the company's jurisdiction. */
  readonly threshold?: number | undefined;
}

/** One end of the chains above a company. */
export interface OwnerAbove extends Pick<Owner, 'caption' | 'schema' | 'kind' | 'share' | 'control' | 'chainsMore'> {
  /** Undefined for what nobody declared. */
  readonly key?: string;
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
/** What the engine calls the part that nobody declared. */
const NOT_DECLARED = 'unknown';

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
  const network = withUndeclared(await readDiagram(tx, collected, shownKeys(found, shown), at, subjects), found);
  return {
    subject: network.nodes.find((node) => node.key === root)!,
    at,
    threshold: law.threshold.percent,
    owners: shown.map(ownerAbove),
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

/** Says of each party how much of it nobody declared, where that is known. */
function withUndeclared(diagram: Diagram, { owners }: Owners): Diagram {
  const rests = new Map(owners.flatMap(({ restOf = [] }) => restOf.map(({ id, min, max }) => [id, { min, max }])));
  const nodes = diagram.nodes.map((node) => {
    const undeclared = rests.get(node.key);
    return undeclared === undefined ? node : { ...node, undeclared };
  });
  return { ...diagram, nodes };
}

function ownerAbove({
  id,
  caption,
  schema,
  kind,
  share,
  control,
  chains,
  chainsMore,
  reachesThreshold,
}: Owner): OwnerAbove {
  return {
    ...(id === NOT_DECLARED ? {} : { key: id }),
    // Whom nobody describes is known by its id.
    caption: caption === id ? readEntityKey(id).id : caption,
    schema,
    kind,
    share: { min: share.min, max: share.max },
    control,
    // The part that nobody declared is no entity: its chains end where it arises.
    chains: chains.map((chain) => chain.filter((one) => one !== NOT_DECLARED)),
    chainsMore,
    beneficial: reachesThreshold === 'yes' || control,
  };
}

/** Everybody on the chains, the greatest owners first, and who sits in the entity. */
function shownKeys({ id, officeHolders }: Owners, owners: readonly Owner[]): string[] {
  const onChains = owners.flatMap(({ chains }) => chains.flat());
  return [...new Set([id, ...onChains, ...officeHolders.map((holder) => holder.id)])].filter(
    (one) => one !== NOT_DECLARED,
  );
}
