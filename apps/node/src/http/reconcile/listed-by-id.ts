import { readListedEntries } from '@quintet/core/observe/intake';
import type { Gate } from '@quintet/core/safeguards';

const ID_LETTERS_MAX = 400;

/** What the gate gives to the work behind it. */
export type Tx = Parameters<Parameters<Gate>[1]>[0];

/** An entry of a list as the store gives it. */
export type ListedEntry = Awaited<ReturnType<typeof readListedEntries>>[number];

/** The entries of these ids that stand on the lists now; what no id can be is not asked for. */
export async function listedById(
  tx: Tx,
  datasets: ReadonlySet<string>,
  ids: readonly string[],
): Promise<Map<string, ListedEntry[]>> {
  const possible = [...new Set(ids)].filter(
    (id) => id !== '' && id.length <= ID_LETTERS_MAX && !id.includes('\u0000') && id.isWellFormed(),
  );
  return Map.groupBy(await readListedEntries(tx, [...datasets], possible), (entry) => entry.entry_id);
}
