/** Groups under the ids that they keep, and where ids lead that are of no group any more. */
export interface KeptIds {
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly redirects: ReadonlyMap<string, string>;
}

/**
 * Gives groups of reports their ids: a group keeps the id under which most of its reports were known before, the smaller
 * id where that is equal; a new group is called after its oldest report, with a number where that id is taken. An id whose
 * reports are all elsewhere now leads to the group that has most of them.
 *
 * @param groups reports of each group, the oldest first
 * @param eventOf the id under which a report was known before
 */
export function keepIds(groups: readonly (readonly string[])[], eventOf: ReadonlyMap<string, string>): KeptIds {
  const claims = groups.flatMap((reports, group) =>
    [...countBy(reports.flatMap((report) => eventOf.get(report) ?? []))].map(([id, count]) => ({ id, group, count })),
  );
  const idOf = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, group } of claims.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))) {
    if (taken.has(id) || idOf.has(group)) continue;
    idOf.set(group, id);
    taken.add(id);
  }
  const known = new Set([...eventOf.values(), ...taken]);
  const members = new Map<string, readonly string[]>();
  groups.forEach((reports, group) => {
    const id = idOf.get(group) ?? freshId(reports[0] ?? '', known);
    idOf.set(group, id);
    known.add(id);
    members.set(id, reports);
  });
  const redirects = new Map<string, string>();
  for (const { id, group } of claims.toSorted((a, b) => b.count - a.count)) {
    const into = idOf.get(group);
    if (!members.has(id) && into !== undefined && !redirects.has(id)) redirects.set(id, into);
  }
  return { members, redirects };
}

function freshId(oldest: string, known: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? oldest : `${oldest}~${number}`;
    if (!known.has(id)) return id;
  }
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
