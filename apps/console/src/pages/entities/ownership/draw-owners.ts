import type { OwnershipPage } from '@quintet/node/api';
import { say } from '../../../messages/say.tsx';
import type { Drawing } from '../../../parts/diagram/drawing.ts';
import { NODE_HEIGHT_PX, nodeWidth } from '../../../parts/diagram/node-size.ts';
import { nodeNote } from '../../graph/node-words.ts';
import { schemaWord } from '../words.ts';
import { byStake, type Fold, type Folding, foldOwners, NOTHING_OPENED } from './fold-owners.ts';
import { layOutOwners } from './lay-out-owners.ts';
import type { FreeEdge, SizedNode } from './owner-branches.ts';
import { isUnknown, shareText } from './owner-words.ts';

type Owner = OwnershipPage['owners'][number];
type OwnerNode = OwnershipPage['network']['nodes'][number];
type Undeclared = OwnerNode['undeclared'];
type OwnerEdge = OwnershipPage['network']['edges'][number];

const EDGE_PX_MIN = 1;
const EDGE_PX_OF_WHOLE = 4;
const UNKNOWN_DRAWN_MAX = 3;

const unknownKey = (place: number): string => `?/${place}`;

const linkWord = (schema: string): string => schemaWord(schema).toLowerCase();

const lineWidth = (share: { readonly min: number; readonly max: number } | undefined): number =>
  EDGE_PX_MIN + (EDGE_PX_OF_WHOLE * (share === undefined ? 0 : (share.min + share.max) / 2)) / 100;

/** A line for each pair of owner and owned: several statements about the same pair are one line. */
function drawEdge(edges: readonly OwnerEdge[]): FreeEdge | undefined {
  const [first] = edges;
  if (first === undefined) return undefined;
  const interests = edges.filter(({ schema, share }) => schema === 'Ownership' || share !== undefined);
  const known = interests.flatMap(({ share }) => (share === undefined || isUnknown(share) ? [] : [share]));
  const sum = { min: 0, max: 0 };
  for (const { min, max } of known) {
    sum.min += min;
    sum.max = Math.min(100, sum.max + max);
  }
  const others = new Set(edges.filter((edge) => !interests.includes(edge)).map(({ schema }) => linkWord(schema)));
  const words = [
    ...(known.length > 0 ? [shareText(sum)] : interests.length > 0 ? [say('owners.edgeUnknown')] : []),
    ...others,
    ...(edges.some(({ control }) => control) && known.length === 0 ? [say('owners.edgeControl')] : []),
  ];
  return {
    key: `${first.key}\n${first.from}\n${first.to}`,
    from: first.from,
    to: first.to,
    width: lineWidth(known.length > 0 ? sum : undefined),
    dashed: (interests.length > 0 && known.length === 0) || edges.every(({ nature }) => nature === 'assessment'),
    label: words.join(', '),
    directed: true,
  };
}

function drawEdges(edges: readonly OwnerEdge[]): FreeEdge[] {
  const pairs = Map.groupBy(edges, ({ from, to }) => `${from}\n${to}`);
  return [...pairs.values()].flatMap((pair) => drawEdge(pair) ?? []);
}

const noteOf = (note: string, owner: Owner | undefined): string =>
  owner === undefined || isUnknown(owner.share) ? note : `${note}, ${shareText(owner.share)}`;

const undeclaredNote = (share: Undeclared): string =>
  share === undefined || isUnknown(share)
    ? say('owners.partUndeclared')
    : say('owners.shareUndeclared', { share: shareText(share) });

function drawNodes(page: OwnershipPage): SizedNode[] {
  const { subject, owners, network } = page;
  const undeclared = undeclaredOf(page);
  const said = undeclared.size > UNKNOWN_DRAWN_MAX;
  const byKey = new Map(owners.flatMap((owner) => (owner.key === undefined ? [] : [[owner.key, owner] as const])));
  const known: readonly OwnerNode[] = network.nodes.some(({ key }) => key === subject.key)
    ? network.nodes
    : [subject, ...network.nodes];
  return known.map((node) => {
    const isSubject = node.key === subject.key;
    const kind = isSubject ? nodeNote(node) : noteOf(nodeNote(node), byKey.get(node.key));
    const open = said && undeclared.has(node.key);
    const note = open ? undeclaredNote(node.undeclared) : kind;
    return {
      key: node.key,
      shape: node.schema === 'Person' ? ('pill' as const) : ('box' as const),
      width: nodeWidth(node.caption, note),
      height: NODE_HEIGHT_PX,
      title: node.caption,
      note,
      text: say('graph.nodeText', { name: node.caption, kind: schemaWord(node.schema), note, rest: 0 }),
      subject: isSubject,
      dashed: open && !isSubject,
    };
  });
}

/** The entities of whose owners nobody declared a part. */
function undeclaredOf({ owners, subject }: OwnershipPage): ReadonlySet<string> {
  const open = owners.filter((owner) => owner.key === undefined);
  return new Set(
    open.flatMap(({ chains }) => (chains.length === 0 ? [subject.key] : chains.flatMap((chain) => chain.at(-1) ?? []))),
  );
}

const lineWords = (share: Undeclared): string =>
  share === undefined || isUnknown(share) ? say('owners.edgeUnknown') : shareText(share);

/** What nobody declared is drawn above where its chain ends; where that is at many places, the places say it themselves. */
function drawUnknown(page: OwnershipPage) {
  const ends = [...undeclaredOf(page)];
  if (ends.length > UNKNOWN_DRAWN_MAX) return { nodes: [], edges: [] };
  const title = say('owners.notKnown');
  const note = say('owners.noStatement');
  const undeclared = new Map(page.network.nodes.map((node) => [node.key, node.undeclared]));
  const nodes = ends.map((_, place) => ({
    key: unknownKey(place),
    shape: 'pill' as const,
    width: nodeWidth(title, note),
    height: NODE_HEIGHT_PX,
    title,
    note,
    text: `${title}, ${note}`,
    dashed: true,
  }));
  const edges = ends.map((end, place) => ({
    key: `${unknownKey(place)}\n${end}`,
    from: unknownKey(place),
    to: end,
    width: 1.5,
    dashed: true,
    directed: true,
    // Of the entity that the line leads to, as on every other line.
    label: lineWords(undeclared.get(end)),
  }));
  return { nodes, edges };
}

const foldKey = (asset: string): string => `+/${asset}`;

function foldNote({ share, unknown }: Fold): string {
  if (share === undefined) return say('owners.foldUnknown');
  return say(unknown === 0 ? 'owners.foldShare' : 'owners.foldPartly', { share: shareText(share), unknown });
}

/** The smaller owners of a company as one node with one line. */
function drawFold(fold: Fold): { node: SizedNode; edge: FreeEdge } {
  const key = foldKey(fold.asset);
  const title = say('owners.foldTitle', { count: fold.owners.length });
  const note = foldNote(fold);
  return {
    node: {
      key,
      shape: 'box',
      width: nodeWidth(title, note),
      height: NODE_HEIGHT_PX,
      title,
      note,
      text: say('owners.foldText', { title, note }),
      hub: true,
    },
    edge: {
      key: `${key}\n${fold.asset}`,
      from: key,
      to: fold.asset,
      width: lineWidth(fold.share),
      dashed: fold.share === undefined,
      label: lineWords(fold.share),
      directed: true,
    },
  };
}

export interface DrawnOwners {
  readonly drawing: Drawing;
  /** By the key of the node that stands for them. */
  readonly folds: ReadonlyMap<string, Fold>;
}

/** Owners above what they own, the greatest first; the subject at the foot. The same page gives the same drawing. */
export function drawOwners(page: OwnershipPage, folding: Folding = NOTHING_OPENED): DrawnOwners {
  const unknown = drawUnknown(page);
  const folds = foldOwners(page, folding);
  const folded = new Set(folds.flatMap(({ owners }) => owners));
  const order = byStake(page);
  const together = folds.map(drawFold);
  const nodes = [
    ...drawNodes(page)
      .filter(({ key }) => !folded.has(key))
      .sort((one, other) => order(one.key, other.key)),
    ...together.map(({ node }) => node),
    ...unknown.nodes,
  ];
  const keys = new Set(nodes.map(({ key }) => key));
  const edges = [...drawEdges(page.network.edges), ...together.map(({ edge }) => edge), ...unknown.edges].filter(
    ({ from, to }) => keys.has(from) && keys.has(to),
  );
  return { drawing: layOutOwners(nodes, edges), folds: new Map(folds.map((fold) => [foldKey(fold.asset), fold])) };
}
