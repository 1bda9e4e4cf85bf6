import type { Entity } from '@quintet/core/model';

/** A row of a list entry as the store gives it. */
export interface EntryRow {
  readonly dataset: string;
  readonly entry_id: string;
  readonly schema: string;
  readonly caption: string;
  readonly subject: Entity;
  readonly related: readonly Entity[];
  readonly first_seen: Date;
  readonly last_version: number;
}

const TARGET_TOPICS = /^(sanction|crime|wanted|debarment|poi)/;

/** An entity as yente gives it; times are ISO seconds without zone, as there. */
export function yenteEntity(row: EntryRow, lastChange: Date) {
  return {
    id: row.entry_id,
    caption: row.caption,
    schema: row.schema,
    properties: row.subject.properties,
    datasets: [row.dataset],
    referents: [],
    target: (row.subject.properties['topics'] ?? ['sanction']).some((topic) => TARGET_TOPICS.test(topic)),
    first_seen: seconds(row.first_seen),
    last_seen: seconds(lastChange),
    last_change: seconds(lastChange),
  };
}

/** Properties by which a related entity points at the subject, and the name of that link seen from the subject. */
const REVERSE: Readonly<Record<string, string>> = {
  Sanction: 'sanctions',
  Passport: 'passports',
  Identification: 'identifications',
  CryptoWallet: 'cryptoWallets',
  UnknownLink: 'unknownLinkFrom',
};

/** The same with what hangs on it in place of ids. */
export function nestedEntity(row: EntryRow, lastChange: Date) {
  const entity = yenteEntity(row, lastChange);
  const properties: Record<string, unknown[]> = Object.fromEntries(
    Object.entries(entity.properties).map(([name, values]) => [name, [...values]]),
  );
  for (const related of row.related) {
    const shape = {
      id: related.id,
      caption: related.caption ?? related.id,
      schema: related.schema,
      properties: related.properties,
      datasets: [row.dataset],
      referents: [],
    };
    const named = Object.entries(row.subject.properties).find(([, values]) => values.includes(related.id))?.[0];
    const property = named ?? REVERSE[related.schema] ?? (related.schema === 'Address' ? 'addressEntity' : 'related');
    const others = (properties[property] ?? []).filter((value) => value !== related.id);
    properties[property] = [...others, shape];
  }
  return { ...entity, properties };
}

function seconds(time: Date): string {
  return time.toISOString().slice(0, 19);
}
