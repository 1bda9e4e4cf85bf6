import type { AlertRow, DismissReason } from '@quintet/node/api';

/** What has reasons of its own; a name and a place are both about lists. */
const KINDS: readonly (readonly AlertRow['about'][])[] = [['name', 'place'], ['sea'], ['hazard'], ['goods']];

/** One alert of each kind that has reasons of its own: about lists, the sea, hazards, goods. */
export function exampleOfEachKind(rows: readonly AlertRow[]): readonly AlertRow[] {
  const examples = KINDS.map((kind) => rows.find(({ about }) => kind.includes(about)));
  return examples.filter((row) => row !== undefined);
}

/** The reasons that stand in every list, in the order of the first; their records are added up. */
export function reasonsOfAll(lists: readonly (readonly DismissReason[])[]): readonly DismissReason[] {
  const [first = [], ...others] = lists;
  return others.reduce<readonly DismissReason[]>(
    (fitting, list) =>
      fitting.flatMap((reason) => {
        const same = list.find(({ code }) => code === reason.code);
        if (same === undefined) return [];
        return [{ ...reason, used: reason.used + same.used, overturned: reason.overturned + same.overturned }];
      }),
    first,
  );
}

/** The rows that are named of many: every one where life is at risk, however many, then the first others. */
export function firstRows(rows: readonly AlertRow[], count: number): readonly AlertRow[] {
  const pinned = rows.filter((row) => row.pinned);
  const others = rows.filter((row) => !row.pinned);
  return [...pinned, ...others.slice(0, Math.max(0, count - pinned.length))];
}
