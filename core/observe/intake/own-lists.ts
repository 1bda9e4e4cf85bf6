import { randomUUID } from 'node:crypto';
import {
  captionOf,
  countryCode,
  type Entity,
  isListable,
  isModelDate,
  isPlace,
  type ListEntry,
} from '../../model/index.ts';
import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import type { ListEdition } from '../list-edition.ts';
import type { OwnListDefinition, OwnListEntry } from './feed-definition.ts';
import { lockList, putInForce } from './put-in-force.ts';

/** The datasets that people of this node keep by hand. */
export function isOwnList(dataset: string): boolean {
  return dataset.startsWith('own:');
}

/** Begins a list of one's own; it is in force, with the entries that it begins with. */
export async function createOwnList(
  tx: Tx,
  { name, entries }: Pick<OwnListDefinition, 'name' | 'entries'>,
  by: string,
): Promise<string> {
  const dataset = datasetOf(name);
  await lockList(tx, dataset);
  if (await isKnown(tx, dataset)) throw new Refusal('LST-304');
  const first = entries.map((entry) => entryOf(dataset, entry));
  await write(tx, dataset, first, by, name);
  return dataset;
}

function datasetOf(name: string): string {
  const words = name
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `own:${words || randomUUID().slice(0, 8)}`;
}

/** Adds an entry or replaces one; the list gets a new version, as if a file had come. */
export async function writeOwnEntry(tx: Tx, dataset: string, written: OwnListEntry, by: string): Promise<number> {
  const entry = entryOf(dataset, written);
  const others = (await present(tx, dataset)).filter((one) => one.id !== entry.id);
  return await write(tx, dataset, [...others, entry], by);
}

/** A place is found by whole words, and told from its namesakes by its country: both must be there to be read. */
function holdPlace(properties: Readonly<Record<string, readonly string[]>>): void {
  const unfit = [...(properties['name'] ?? []), ...(properties['alias'] ?? [])].find((name) => !PLACE_NAME.test(name));
  if (unfit !== undefined)
    throw new Refusal('LST-303', {
      message: `${unfit} is no name of a place: three letters are needed, or two signs.`,
    });
  const nowhere = properties['country']?.find((country) => countryCode(country) === undefined);
  if (nowhere !== undefined)
    throw new Refusal('LST-303', { message: `${nowhere} is no country: write its code or name.` });
}

const PLACE_NAME = /(?:\p{L}\p{M}*){3}|[\p{Script=Han}\p{Script=Hangul}]{2}/u;

/** @throws Refusal when an entry has nothing to be found by, or a date that is none. */
function entryOf(dataset: string, { id: given, schema, properties: written }: OwnListEntry): ListEntry {
  const properties = cleaned(written);
  const named = ['name', 'firstName', 'lastName', 'imoNumber', 'publicKey'].some(
    (property) => (properties[property]?.length ?? 0) > 0,
  );
  if (!named || !isListable(schema)) throw new Refusal('LST-303');
  if (isPlace(schema)) holdPlace(properties);
  const notDate = properties['birthDate']?.find((text) => !isModelDate(text));
  if (notDate !== undefined)
    throw new Refusal('LST-303', { message: `${notDate} is no date: write YYYY, YYYY-MM or YYYY-MM-DD.` });
  const id = given ?? `${dataset.replace(':', '-')}-${randomUUID().slice(0, 12)}`;
  const bare: Entity = { id, schema, properties };
  return { id, subject: { ...bare, caption: captionOf(bare) }, related: [] };
}

export async function removeOwnEntry(tx: Tx, dataset: string, id: string, by: string): Promise<number> {
  const entries = await present(tx, dataset);
  const others = entries.filter((entry) => entry.id !== id);
  if (others.length === entries.length) throw new Refusal('LST-301');
  return await write(tx, dataset, others, by);
}

async function present(tx: Tx, dataset: string): Promise<ListEntry[]> {
  if (!isOwnList(dataset)) throw new Refusal('LST-302');
  // Before the entries are read, so that what somebody else adds meanwhile is not taken for removed.
  await lockList(tx, dataset);
  if (!(await isKnown(tx, dataset))) throw new Refusal('LST-301');
  const rows = await tx
    .selectFrom('list_entry')
    .where('dataset', '=', dataset)
    .where('removed_version', 'is', null)
    .select(['entry_id', 'subject', 'related'])
    .execute();
  return rows.map((row) => ({ id: row.entry_id, subject: row.subject, related: row.related }));
}

async function isKnown(tx: Tx, dataset: string): Promise<boolean> {
  const feed = await tx.selectFrom('feed').where('dataset', '=', dataset).select('id').executeTakeFirst();
  return feed !== undefined;
}

async function write(
  tx: Tx,
  dataset: string,
  entries: readonly ListEntry[],
  by: string,
  title?: string,
): Promise<number> {
  const edition: ListEdition = { dataset, format: 'by-hand', files: [], entries, findings: [] };
  const feed =
    title === undefined
      ? undefined
      : {
          dataset,
          title,
          sector: 'terrorism',
          owner: 'this authority',
          legalBasis: 'own list',
          grade: 'A2',
          handling: 'TLP:AMBER',
        };
  const { version } = await putInForce(tx, edition, { by, feed, acceptShrink: true });
  return version;
}

function cleaned(properties: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(properties)
      .map(([name, values]) => [name, values.map((value) => value.trim()).filter((value) => value !== '')] as const)
      .filter(([, values]) => values.length > 0),
  );
}
