import type { InterestGraph } from '../graph/interest-graph.ts';
import type { Owner, OwnersNote } from './owner.ts';
import type { Flow } from './solve-flow.ts';
import type { Structure, StructureNode } from './structure.ts';

const IDS_MAX = 20;

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
  const note = (
    code: OwnersNote['code'],
    severity: OwnersNote['severity'],
    numbers: Iterable<number>,
    text: string,
  ) => {
    const ids = Array.from(numbers, idOf);
    if (ids.length > 0) notes.push({ code, severity, text, ids: ids.slice(0, IDS_MAX) });
  };
  if (graph.kindOf((nodes[0] as StructureNode).row) === 'person') {
    note('natural-person', 'info', [0], 'A natural person is owned by nobody.');
  }
  const over = nodes.flatMap(({ owners }, number) =>
    owners.reduce((sum, { min }) => sum + min, 0) > 100 + 1e-6 ? [number] : [],
  );
  note(
    'over-declared',
    'warning',
    over,
    'More than 100 % is declared in these companies. The figures were kept as they are.',
  );
  const scaled = new Set([...lower.scaled, ...upper.scaled]);
  note(
    'scaled-cycle',
    'warning',
    scaled,
    'These companies own each other and declare more than 100 %, so that no sum is finite. Their shares were cut to 100 % in proportion.',
  );
  const closed = new Set([...lower.closedNodes, ...upper.closedNodes]);
  note(
    'closed-cycle',
    'warning',
    closed,
    'These companies are owned by each other alone: nobody outside holds anything. What ends here is not known.',
  );
  const own = nodes.flatMap(({ owners }, number) => (owners.some(({ owner }) => owner === number) ? [number] : []));
  note(
    'self-owned',
    'info',
    own,
    'These companies hold shares in themselves; these were spread over the other owners in proportion.',
  );
  if (lower.isApproximate || upper.isApproximate) {
    note(
      'approximate',
      'warning',
      [0],
      'A cycle is too large to be solved exactly in the time allowed; lower limits are right, exact figures may be too low.',
    );
  }
  if (cut !== undefined) {
    const text = `The search reached its limit of ${cut === 'depth' ? 'layers' : cut}. What lies beyond counts as unknown.`;
    const at = nodes.flatMap(({ isCut }, number) => (isCut ? [number] : []));
    note('search-limit', 'warning', at.length > 0 ? at : [0], text);
  }
  const differing = owners.filter(
    ({ declared, share }) =>
      declared !== undefined && (declared.min > share.max + 1e-6 || declared.max < share.min - 1e-6),
  );
  if (differing.length > 0) {
    const text =
      'The source states another sum for these owners than the links of their chains give. The links were followed.';
    notes.push({
      code: 'declared-differs',
      severity: 'warning',
      text,
      ids: differing.slice(0, IDS_MAX).map(({ id }) => id),
    });
  }
  return notes;
}
