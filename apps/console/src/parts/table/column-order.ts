/**
 * The columns of a table in the order that was kept. The first stays first; what was kept and is no column any more is
 * ignored; what is new stands after the column that it usually follows.
 * @example inOrder(['select', 'subject', 'due'], ['due', 'gone', 'subject']) // ['select', 'due', 'subject']
 */
export function inOrder(usual: readonly string[], kept: readonly string[] = []): readonly string[] {
  const [first] = usual;
  const known = [...new Set(kept)].filter((id) => id !== first && usual.includes(id));
  const ordered = first === undefined ? [] : [first, ...known];
  for (const [place, id] of usual.entries()) {
    if (!ordered.includes(id)) ordered.splice(ordered.indexOf(usual[place - 1] ?? '') + 1, 0, id);
  }
  return ordered;
}

/** One place further among the columns that are shown; at an end, and for the first column, nothing changes. */
export function movedBy(
  order: readonly string[],
  id: string,
  step: 1 | -1,
  isShown: (id: string) => boolean,
): readonly string[] {
  const at = order.indexOf(id);
  const reach = step === 1 ? order.slice(at + 1) : order.slice(1, at).toReversed();
  const next = at < 1 ? undefined : reach.find(isShown);
  return next === undefined ? order : order.toSpliced(at, 1).toSpliced(order.indexOf(next), 0, id);
}

/** Put before another column, or last; nothing goes before the first. */
export function movedBefore(order: readonly string[], id: string, before: string | undefined): readonly string[] {
  if (id === before || id === order[0] || before === order[0]) return order;
  const rest = order.filter((each) => each !== id);
  return rest.toSpliced(before === undefined ? rest.length : rest.indexOf(before), 0, id);
}
