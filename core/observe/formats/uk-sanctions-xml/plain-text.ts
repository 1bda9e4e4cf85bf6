const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text out of the scraps of HTML that the statements of reasons hold; entities were escaped twice by some editor. */
export function plainText(text: string): string {
  if (!/[&<]/u.test(text)) return text;
  return text
    .replace(/<(?:br|\/p|\/li)\s*\/?>/giu, '\n')
    .replace(/<\/?[a-z][^<>]{0,200}>/giu, ' ')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#\d{1,6});/giu, (whole, name: string) => decoded(name) ?? whole);
}

function decoded(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const point = Number(name.slice(1));
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
