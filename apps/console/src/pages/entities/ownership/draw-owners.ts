import type { OwnershipPage } from '@quintet/node/api';
import { say } from '../../../messages/say.tsx';
import type { Drawing } from '../../../parts/diagram/drawing.ts';
import {
  NODE_HEIGHT_PX,
  nodeWidth,
  TALL_NODE_HEIGHT_PX,
  tallNodeWidth,
  wantsTwoLines,
} from '../../../parts/diagram/node-size.ts';
import { nodeNote } from '../../graph/node-words.ts';
import { schemaWord } from '../words.ts';
import { byStake, type Fold, type Folding, foldOwners, NOTHING_OPENED } from './fold-owners.ts';
import { layOutOwners } from './lay-out-owners.ts';
import type { FreeEdge, SizedNode } from './owner-branches.ts';
import { isUnknown, partWords, shareText } from './owner-words.ts';

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

function noteOf(note: string, owner: Owner | undefined): string {
  if (owner === undefined) return note;
  const word = owner.kind === 'cut' ? say('owners.part.cut') : (undescribedNote(owner) ?? note);
  return isUnknown(owner.share) ? word : `${word}, ${shareText(owner.share)}`;
}

const isUnclear = (owner: Owner | undefined): boolean => owner?.kind === 'cut' || owner?.kind === 'undescribed';

const undescribedNote = ({ kind }: Owner): string | undefined =>
  kind === 'undescribed' ? say('owners.noEntity') : undefined;

const undeclaredNote = (share: Undeclared): string =>
  share === undefined || isUnknown(share)
    ? say('owners.partUndeclared')
    : say('owners.shareUndeclared', { share: shareText(share) });

/** What a node says of the part of it behind which nobody is known, where no node above says it. */
function openNote(part: Owner, share: Undeclared): string {
  if (part.kind === 'circle') return partWords(part.kind).title;
  return part.kind === 'cut' ? say('owners.part.some') : undeclaredNote(share);
}

function drawNodes(page: OwnershipPage): SizedNode[] {
  const { subject, owners, network } = page;
  const parts = partsOf(page);
  const drawn = new Set(drawnParts(parts).map(([key]) => key));
  const byKey = new Map(owners.flatMap((owner) => (owner.key === undefined ? [] : [[owner.key, owner] as const])));
  const known: readonly OwnerNode[] = network.nodes.some(({ key }) => key === subject.key)
    ? network.nodes
    : [subject, ...network.nodes];
  return known.map((node) => {
    const isSubject = node.key === subject.key;
    const kind = isSubject ? nodeNote(node) : noteOf(nodeNote(node), byKey.get(node.key));
    const part = drawn.has(node.key) ? undefined : parts.get(node.key);
    const note = part === undefined ? kind : openNote(part, node.undeclared);
    // Those that own each other alone are known, and so is all of them.
    const isOpen = part === undefined ? isUnclear(byKey.get(node.key)) : part.kind !== 'circle';
    return {
      key: node.key,
      shape: node.schema === 'Person' ? ('pill' as const) : ('box' as const),
      width: nodeWidth(node.caption, note),
      height: NODE_HEIGHT_PX,
      title: node.caption,
      note,
      text: say('graph.nodeText', { name: node.caption, kind: schemaWord(node.schema), note, rest: 0 }),
      subject: isSubject,
      dashed: isOpen && !isSubject,
    };
  });
}

/** The entities of which a part ends where nobody is known, each with the line of that part. */
function partsOf({ owners, subject }: OwnershipPage): ReadonlyMap<string, Owner> {
  const open = owners.filter((owner) => owner.key === undefined);
  return new Map(
    // The greatest comes first, and is what an entity with several says.
    open.toReversed().flatMap((part) => {
      const ends = part.chains.length === 0 ? [subject.key] : part.chains.flatMap((chain) => chain.at(-1) ?? []);
      return ends.map((end): [string, Owner] => [end, part]);
    }),
  );
}

/**
 * Which of them are drawn as nodes above: nobody stands above those that own each other alone, and where there are many,
 * the entities say it themselves.
 */
function drawnParts(parts: ReadonlyMap<string, Owner>): (readonly [string, Owner])[] {
  const above = [...parts].filter(([, { kind }]) => kind !== 'circle');
  return above.length > UNKNOWN_DRAWN_MAX ? [] : above;
}

const lineWords = (share: Undeclared): string =>
  share === undefined || isUnknown(share) ? say('owners.edgeUnknown') : shareText(share);

/** How much of the entity that the line leads to, as on every other; of what was not looked at only the sum is known. */
function partLabel(part: Owner, end: string, { subject, network }: OwnershipPage): string {
  if (part.kind !== 'cut') return lineWords(network.nodes.find(({ key }) => key === end)?.undeclared);
  return end === subject.key && part.chains.length === 1 ? shareText(part.share) : '';
}

/** What nobody declared, or was not looked at, is drawn above where its chain ends. */
function drawUnknown(page: OwnershipPage) {
  const parts = drawnParts(partsOf(page));
  const nodes = parts.map(([, { kind }], place) => {
    const { title, why: note } = partWords(kind);
    return {
      key: unknownKey(place),
      shape: 'pill' as const,
      width: nodeWidth(title, note),
      height: NODE_HEIGHT_PX,
      title,
      note,
      text: `${title}, ${note}`,
      dashed: true,
    };
  });
  const edges = parts.map(([end, part], place) => ({
    key: `${unknownKey(place)}\n${end}`,
    from: unknownKey(place),
    to: end,
    width: 1.5,
    dashed: true,
    directed: true,
    label: partLabel(part, end, page),
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

/** All of one height: long names take two lines rather than a wide node, so that more stand side by side. */
function asHigh(nodes: readonly SizedNode[]): readonly SizedNode[] {
  if (!nodes.some(({ title }) => wantsTwoLines(title))) return nodes;
  return nodes.map((node) => ({
    ...node,
    width: tallNodeWidth(node.title, node.note),
    height: TALL_NODE_HEIGHT_PX,
  }));
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
  return {
    drawing: layOutOwners(asHigh(nodes), edges),
    folds: new Map(folds.map((fold) => [foldKey(fold.asset), fold])),
  };
}
