import { Subjects } from '../../link/network/index.ts';
import { entityKey, readEntityKey } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import type { ListedChainRow } from '../../store/sea-tables.ts';
import { readAbove } from '../ownership/read-above.ts';
import { readListed } from '../ownership/read-listed.ts';
import { chainToListed } from './listed-chain.ts';

/** Lists that are shown for one vessel. */
const CHAINS_MAX = 20;

/**
 * Works out, for each track, whether its vessel is listed or an owner at any distance is, by what the graph knows on a day,
 * and keeps the answer.
 * @returns the tracks that are connected with a list
 */
export async function markListedVessels(tx: Tx, tracks: readonly string[], now: Date): Promise<string[]> {
  const links = await tx
    .selectFrom('vessel_entity')
    .where('track_id', 'in', tracks.length > 0 ? [...tracks] : [''])
    .select(['track_id', 'dataset', 'entity_id'])
    .execute();
  const ofTrack = Map.groupBy(links, ({ track_id }) => track_id);
  const marked: string[] = [];
  for (const track of tracks) {
    const keys = (ofTrack.get(track) ?? []).map(({ dataset, entity_id: id }) => entityKey({ dataset, id }));
    const { level, chains } = await listingOf(tx, keys, now);
    await keep(tx, track, level, chains, now);
    if (level > 0) marked.push(track);
  }
  return marked;
}

interface Listing {
  /** 0 nothing, 1 an owner is listed, 2 the vessel itself. */
  readonly level: 0 | 1 | 2;
  readonly chains: readonly ListedChainRow[];
}

async function listingOf(tx: Tx, keys: readonly string[], now: Date): Promise<Listing> {
  if (keys.length === 0) return { level: 0, chains: [] };
  const subjects = new Subjects(tx);
  const own = await listedThemselves(tx, keys, subjects);
  const above = await listedOwners(tx, keys, subjects, now);
  const level = own.length > 0 ? 2 : above.length > 0 ? 1 : 0;
  return { level, chains: [...own, ...above].slice(0, CHAINS_MAX) };
}

async function listedThemselves(tx: Tx, keys: readonly string[], subjects: Subjects): Promise<ListedChainRow[]> {
  const listed = await readListed(tx, keys, subjects);
  const captions = await captionsOf(tx, [...listed.keys()]);
  return [...listed.values()]
    .filter(({ datasets }) => datasets.length > 0)
    .flatMap(({ key, datasets }) =>
      datasets.map((dataset) => {
        const caption = captions.get(key) ?? key;
        return { chain: [], dataset, listed: { key, caption }, text: `it is taken for ${caption}, which is listed` };
      }),
    );
}

async function listedOwners(tx: Tx, keys: readonly string[], subjects: Subjects, now: Date): Promise<ListedChainRow[]> {
  const found = new Map<string, ListedChainRow>();
  for (const key of keys) {
    const above = await readAbove(tx, key, subjects, { at: now.toISOString().slice(0, 10), detectors: [] });
    if (!above) continue;
    const onLists = [...above.listed.values()].filter(
      (party) => party.datasets.length > 0 && party.key !== above.collected.root,
    );
    for (const party of onLists) {
      const chain = chainToListed(above.graph, above.collected.root, new Set([party.key]));
      if (!chain) continue;
      const steps = chain.slice(1).map((id) => describe(above.graph.party(above.graph.rowOf(id)!)));
      const listed = { key: party.key, caption: steps.at(-1)?.caption ?? party.key };
      const text = `its owner ${listed.caption}, ${stepsText(steps.length)} above, is listed`;
      for (const dataset of party.datasets)
        found.set(`${dataset} ${party.key}`, { chain: steps, dataset, listed, text });
    }
  }
  return [...found.values()].sort((a, b) => a.chain.length - b.chain.length);
}

function describe({ id, caption, schema }: { id: string; caption: string; schema: string }) {
  return { key: id, caption, schema };
}

function stepsText(steps: number): string {
  return steps === 1 ? '1 step' : `${steps} steps`;
}

async function captionsOf(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const captions = new Map<string, string>();
  for (const key of keys) {
    const { dataset, id } = readEntityKey(key);
    const row = await tx
      .selectFrom('source_entity')
      .where('dataset', '=', dataset)
      .where('entity_id', '=', id)
      .select('caption')
      .executeTakeFirst();
    if (row) captions.set(key, row.caption);
  }
  return captions;
}

async function keep(
  tx: Tx,
  track: string,
  level: Listing['level'],
  chains: readonly ListedChainRow[],
  now: Date,
): Promise<void> {
  const row = { chains: JSON.stringify(chains), worked_out_at: now };
  await tx
    .insertInto('vessel_listed')
    .values({ track_id: track, ...row })
    .onConflict((conflict) => conflict.column('track_id').doUpdateSet(row))
    .execute();
  await tx
    .updateTable('vessel_track')
    .set((e) => ({ listed: level, version: e.fn<string>('nextval', [e.val('vessel_version')]) }))
    .where('id', '=', track)
    .where('listed', '<>', level)
    .execute();
}
