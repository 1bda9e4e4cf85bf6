import type { InterestGraph } from '../graph/interest-graph.ts';
import { FLAG_IDS_MAX, FLAG_PARAMETERS, type Flag, type FlagParameters } from './flag.ts';

/** How many parties each address has; made once for a graph. */
export type AddressIndex = ReadonlyMap<string, { readonly count: number; readonly rows: readonly number[] }>;

/** Counts addresses of all parties but persons, written the same but for case, signs and blanks. */
export function indexAddresses(graph: InterestGraph): AddressIndex {
  const index = new Map<string, { count: number; readonly rows: number[] }>();
  for (let row = 0; row < graph.size; row++) {
    if (graph.kindOf(row) === 'person') continue;
    for (const key of new Set(graph.party(row).addresses?.map(addressKey))) {
      const known = index.get(key) ?? { count: 0, rows: [] };
      known.count++;
      if (known.rows.length <= FLAG_IDS_MAX) known.rows.push(row);
      index.set(key, known);
    }
  }
  return index;
}

/** An address that an entity shares with many others. */
export function massAddresses(
  graph: InterestGraph,
  id: string,
  index: AddressIndex,
  parameters: Partial<FlagParameters> = {},
): Flag[] {
  const row = graph.rowOf(id);
  const { addressMinEntities } = { ...FLAG_PARAMETERS, ...parameters };
  if (row === undefined) return [];
  return (graph.party(row).addresses ?? []).flatMap((address) => {
    const key = addressKey(address);
    const found = index.get(key);
    if (found === undefined || found.count < addressMinEntities) return [];
    const others = found.rows.filter((other) => other !== row).slice(0, FLAG_IDS_MAX);
    const text = `${found.count} entities have the address "${address}".`;
    const ids = others.map((other) => graph.party(other).id);
    return [{ code: 'mass-address', text, about: [key], ids, interests: [] }];
  });
}

function addressKey(address: string): string {
  return address
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
