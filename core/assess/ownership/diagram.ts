import { readPercentage, type Share } from '@quintet/ownership';
import {
  type DrawnLink,
  drawnLink,
  type GraphNode,
  holdsAt,
  readNodesWithDegree,
  type Sayer,
  sayerKey,
  type Subjects,
} from '../../link/network/index.ts';
import type { CollectedInterests, UpwardLink } from '../../link/ownership/index.ts';
import type { Tx } from '../../store/index.ts';

/** Everybody on the chains above an entity and what connects them. */
export interface Diagram {
  readonly nodes: (GraphNode & {
    readonly degree: number;
    /** Percent of it that no owner is declared to hold. */
    readonly undeclared?: { readonly min: number; readonly max: number };
  })[];
  readonly edges: (DrawnLink & {
    /** Percent, where the link is a holding. */
    readonly share?: { readonly min: number; readonly max: number };
    readonly control: boolean;
  })[];
  /** Parties that are not drawn. */
  readonly left: number;
}

/** Parties that are drawn; more could not be looked at. */
const NODES_MAX = 1000;
const EDGES_MAX = 5000;
const MAJORITY_PERCENT = 50;

/** The diagram of a day: the parties with these keys, and the links among them that held. */
export async function readDiagram(
  tx: Tx,
  { links }: CollectedInterests,
  keys: readonly string[],
  at: string,
  subjects: Subjects,
): Promise<Diagram> {
  const nodes = await readNodesWithDegree(tx, keys.filter(isKey).slice(0, NODES_MAX), subjects);
  const captions = new Map(nodes.map(({ key, caption }) => [key, caption]));
  const shown = links
    .filter((link) => captions.has(link.from) && captions.has(link.to) && holdsAt(link, at))
    .slice(0, EDGES_MAX);
  const sayers = new Map<string, Sayer>(shown.map((link) => [sayerKey(link), link]));
  const edges = shown.map(({ id, schema, from, to, start, end, ...link }) => {
    const text = `${captions.get(from)} ${link.verb} ${captions.get(to)}`;
    const dates = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
    const share = shareOf(schema, link.properties);
    return {
      ...drawnLink({ id, schema, from, to, ...dates }, text, sayers),
      ...(share === undefined ? {} : { share: { min: share.min, max: share.max } }),
      control: schema === 'Control' || (share?.min ?? 0) > MAJORITY_PERCENT,
    };
  });
  return { nodes, edges, left: Math.max(0, keys.length - NODES_MAX) };
}

/** Joint holders are passed over; what has no dataset is no entity of the store. */
function isKey(key: string): boolean {
  return key.includes('/');
}

/** What a holding states; a holding without a percentage may be anything. */
function shareOf(schema: string, properties: UpwardLink['properties']): Share | undefined {
  if (schema !== 'Ownership') return undefined;
  const shares = (properties['percentage'] ?? []).flatMap((text) => readPercentage(text) ?? []);
  if (shares.length === 0) return { min: 0, max: 100 };
  return { min: Math.min(...shares.map(({ min }) => min)), max: Math.max(...shares.map(({ max }) => max)) };
}
