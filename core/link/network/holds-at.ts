/** Whether what has these dates held on a day. Dates are compared as far as both are known: `2020` holds all of 2020. */
export function holdsAt(
  { start, end }: { readonly start?: string; readonly end?: string },
  at: string | undefined,
): boolean {
  if (at === undefined) return true;
  const begun = start === undefined || start.slice(0, at.length) <= at.slice(0, start.length);
  const over = end !== undefined && end.slice(0, at.length) < at.slice(0, end.length);
  return begun && !over;
}
