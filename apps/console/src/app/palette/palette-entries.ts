/** What the palette offers for a text. */
export type PaletteEntry =
  | {
      readonly kind: 'page';
      readonly to:
        | '/today'
        | '/alerts'
        | '/search'
        | '/entities'
        | '/entities/graph'
        | '/entities/crossref'
        | '/map'
        | '/hazards'
        | '/goods'
        | '/lists'
        | '/settings';
      readonly label: string;
    }
  | { readonly kind: 'alert'; readonly id: string }
  | { readonly kind: 'search'; readonly text: string };

const ALERT_ID = /^a-?(\d{1,12})$/iu;

type PageEntry = Extract<PaletteEntry, { kind: 'page' }>;

/**
 * An alert's id leads to it; pages whose name has the text; anything of two letters or more can be searched for.
 * @example paletteEntries('a-118842', []) // [{ kind: 'alert', id: 'A-118842' }, { kind: 'search', … }]
 */
export function paletteEntries(text: string, pages: readonly PageEntry[]): PaletteEntry[] {
  const wanted = text.trim();
  const number = ALERT_ID.exec(wanted)?.[1];
  const fitting = pages.filter(({ label }) => label.toLowerCase().includes(wanted.toLowerCase()));
  return [
    ...(number === undefined ? [] : [{ kind: 'alert', id: `A-${number}` } as const]),
    ...fitting,
    ...(wanted.length >= 2 ? [{ kind: 'search', text: wanted } as const] : []),
  ];
}
