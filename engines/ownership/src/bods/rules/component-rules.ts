import type { PlacedStatement, StatementCheck, StatementSet } from './statement-set.ts';

const named = new WeakMap<StatementSet, ReadonlyMap<string, number>>();

/** A component is named in `componentRecords` of a primary relationship that comes after it. */
export const checkComponent: StatementCheck = (statement, all, findings) => {
  const { details, recordId, path } = statement;
  if (details['isComponent'] !== true || recordId === undefined) return;
  const first = all.byRecord.get(recordId)?.[0]?.index ?? statement.index;
  const primary = lastPrimaries(all).get(recordId);
  if (primary !== undefined && first < primary) return;
  // One statement alone cannot hold its primary relationship.
  findings.add(all.isSingle ? 'BODS-221' : 'BODS-219', '', { path: `${path}.recordDetails.isComponent` });
};

/** For each component, where the last relationship stands that names it. */
function lastPrimaries(all: StatementSet): ReadonlyMap<string, number> {
  const known = named.get(all);
  if (known !== undefined) return known;
  const last = new Map<string, number>();
  for (const { details, index } of all.statements) for (const id of componentsOf(details)) last.set(id, index);
  named.set(all, last);
  return last;
}

function componentsOf(details: PlacedStatement['details']): readonly string[] {
  const ids = details['componentRecords'];
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}
