import { at } from '../graph/columns.ts';
import type { Day } from '../graph/days.ts';
import { HOLDS_OFFICE, NOMINEE } from '../graph/flags.ts';
import type { InterestGraph } from '../graph/interest-graph.ts';
import { clientsOf } from './gather-holdings.ts';
import type { OfficeHolder } from './owner.ts';

const OFFICE_HOLDERS_MAX = 100;

/** Who holds an office in an entity on a day, and for whom; behind a nomination arrangement stand its nominees. */
export function officeHolders(graph: InterestGraph, entity: number, day: Day): OfficeHolder[] {
  const found: OfficeHolder[] = [];
  for (const row of activeIn(graph, entity, day, HOLDS_OFFICE)) {
    if (found.length >= OFFICE_HOLDERS_MAX) break;
    const holder = at(graph.columns.owner, row);
    const office = graph.wordOf(row) ?? 'office';
    const isNominee = (at(graph.columns.flags, row) & NOMINEE) !== 0;
    found.push(officeHolder(graph, holder, office, isNominee ? clientsOf(graph, holder, day) : undefined));
    for (const nomination of activeIn(graph, holder, day, NOMINEE)) {
      const nominee = at(graph.columns.owner, nomination);
      found.push(officeHolder(graph, nominee, office, clientsOf(graph, nominee, day)));
    }
  }
  return found;
}

function officeHolder(
  graph: InterestGraph,
  row: number,
  office: string,
  clients: readonly number[] | undefined,
): OfficeHolder {
  const { id, caption, schema } = graph.party(row);
  const standsFor = clients?.map((client) => graph.party(client).id);
  return { id, caption, schema, office, ...(standsFor === undefined ? {} : { standsFor }) };
}

function* activeIn(graph: InterestGraph, asset: number, day: Day, mark: number): Generator<number> {
  const { from, rows } = graph.byAsset;
  const { flags, start, end } = graph.columns;
  for (let slot = at(from, asset); slot < at(from, asset + 1); slot++) {
    const row = at(rows, slot);
    if ((at(flags, row) & mark) !== 0 && at(start, row) <= day && at(end, row) > day) yield row;
  }
}
