/**
 * Given and family name out of a whole name: before and after a comma the other way round, else the last word is the
 * family name. Where that is wrong, both records are split alike, or the swap is found.
 * @example splitName('Ottevanger, Sanne') // { given: 'Sanne', family: 'Ottevanger' }
 */
export function splitName(name: string): { readonly given: string; readonly family: string } {
  const comma = name.indexOf(',');
  if (comma > 0) return { given: name.slice(comma + 1).trim(), family: name.slice(0, comma).trim() };
  const trimmed = name.trim();
  const space = trimmed.lastIndexOf(' ');
  return space < 0
    ? { given: '', family: trimmed }
    : { given: trimmed.slice(0, space), family: trimmed.slice(space + 1) };
}
