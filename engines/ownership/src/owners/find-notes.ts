import { FINDING_CODES } from '../finding-codes.ts';
import type { InterestGraph } from '../graph/interest-graph.ts';
import type { Owner, OwnersNote } from './owner.ts';
import type { Flow } from './solve-flow.ts';
import type { Cut, Structure, StructureNode } from './structure.ts';

const IDS_MAX = 20;

/** Which limit it was; within which bound interests were gathered, says who gathered them. */
const LIMITS: Readonly<Record<Cut, string>> = {
  depth: 'The search reached its limit of layers. ',
  entities: 'The search reached its limit of entities. ',
  interests: 'The search reached its limit of interests. ',
  gathered: '',
};

/** What is odd about a structure, said in sentences: nothing is put right in silence. */
export function findNotes(
  graph: InterestGraph,
  structure: Structure,
  owners: readonly Owner[],
  lower: Flow,
  upper: Flow,
): OwnersNote[] {
  const { nodes, cut } = structure;
  const idOf = (number: number) => graph.party((nodes[number] as StructureNode).row).id;
  const notes: OwnersNote[] = [];
  const note = (code: OwnersNote['code'], ids: readonly string[], detail = '') => {
    const { severity, sentence } = FINDING_CODES[`OWNERS-${code}`];
    if (ids.length > 0) notes.push({ code, severity, text: `${detail}${sentence}`, ids: ids.slice(0, IDS_MAX) });
  };
  const those = (numbers: Iterable<number>) => Array.from(numbers, idOf);
  const thoseThat = (is: (node: StructureNode, number: number) => boolean) =>
    nodes.flatMap((node, number) => (is(node, number) ? [idOf(number)] : []));
  if (graph.kindOf((nodes[0] as StructureNode).row) === 'person') note('natural-person', those([0]));
  note(
    'over-declared',
    thoseThat(({ owners }) => owners.reduce((sum, { min }) => sum + min, 0) > 100 + 1e-6),
  );
  note('scaled-cycle', those(new Set([...lower.scaled, ...upper.scaled])));
  note('closed-cycle', those(new Set([...lower.closedNodes, ...upper.closedNodes])));
  note(
    'self-owned',
    thoseThat(({ owners }, number) => owners.some(({ owner }) => owner === number)),
  );
  if (lower.isApproximate || upper.isApproximate) note('approximate', those([0]));
  if (cut !== undefined) {
    const stopped = thoseThat(({ isCut }) => isCut);
    note('search-limit', stopped.length > 0 ? stopped : those([0]), LIMITS[cut]);
  }
  const differing = owners.filter(
    ({ declared, share }) =>
      declared !== undefined && (declared.min > share.max + 1e-6 || declared.max < share.min - 1e-6),
  );
  note(
    'declared-differs',
    differing.map(({ id }) => id),
  );
  return notes;
}
