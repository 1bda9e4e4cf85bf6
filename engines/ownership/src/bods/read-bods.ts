import type { Finding } from '../finding.ts';
import { FindingList } from '../finding-list.ts';
import type { Interest, InterestData, Mandate } from '../graph/interest.ts';
import type { Party } from '../graph/party.ts';
import { interestsOfRecord, type RelationshipParties } from './interests-of-record.ts';
import { parseStatements } from './parse-statements.ts';
import { partyOfRecord, unspecifiedParty } from './party-of-record.ts';
import { dayOf, detailsOf, type RecordVersion, recordVersions } from './record-versions.ts';
import { type JsonObject, isObject, objectsIn, textOf } from './schema/json.ts';

/** What a file of statements says, ready for `createInterestGraph`. */
export interface BodsRead extends InterestData {
  readonly parties: readonly Party[];
  readonly interests: readonly Interest[];
  readonly mandates: readonly Mandate[];
  readonly findings: readonly Finding[];
}

/**
 * Reads statements of BODS 0.4 into parties and interests with the ids of their records. Of a record with several
 * statements each counts for the days on which it was the last word, so that any day in the past can be asked for. A
 * relationship that sums up its components is marked as such. Statements are read as far as they can be; `validateBods`
 * says what is wrong with them.
 *
 * @param text a JSON array of statements, one statement, or JSON lines.
 *
 * @example
 * const graph = createInterestGraph(readBods(text));
 */
export function readBods(text: string): BodsRead {
  const findings = new FindingList();
  const statements = parseStatements(text, findings).statements.filter(isObject);
  const records = Map.groupBy(
    statements.filter((statement) => textOf(statement['recordId']) !== undefined),
    (statement) => textOf(statement['recordId']) ?? '',
  );
  const reader = new RecordReader(records);
  for (const [id, series] of records) reader.read(id, series);
  return { ...reader.finish(), findings: findings.close() };
}

class RecordReader {
  readonly #records: ReadonlyMap<string, readonly JsonObject[]>;
  readonly #parties: Party[] = [];
  readonly #interests: Interest[] = [];
  /** Nominators and nominees of each arrangement. */
  readonly #nominations = new Map<string, { readonly nominators: Set<string>; readonly nominees: Set<string> }>();

  constructor(records: ReadonlyMap<string, readonly JsonObject[]>) {
    this.#records = records;
    for (const series of records.values()) for (const statement of series) this.#noteNomination(detailsOf(statement));
  }

  read(id: string, series: readonly JsonObject[]): void {
    const last = lastOf(series);
    const type = textOf(last['recordType']);
    if (type === 'relationship') for (const version of recordVersions(series)) this.#readRelationship(id, version);
    else if (type !== undefined) this.#parties.push(partyOfRecord(id, type, detailsOf(last)));
  }

  finish(): Omit<BodsRead, 'findings'> {
    const mandates = [...this.#nominations].flatMap(([id, { nominators, nominees }]) =>
      [...nominees].flatMap((agent) => Array.from(nominators, (client) => ({ id, agent, client }))),
    );
    return { parties: this.#parties, interests: this.#interests, mandates };
  }

  #readRelationship(id: string, version: RecordVersion): void {
    const asset = textOf(version.details['subject']);
    const party = version.details['interestedParty'];
    if (asset === undefined) return;
    const isUnspecified = isObject(party);
    const owner = isUnspecified ? `${id}#interestedParty` : textOf(party);
    if (owner === undefined) return;
    if (isUnspecified) this.#parties.push(unspecifiedParty(owner, party));
    const parties: RelationshipParties = { owner, asset, isUnspecified, isWhole: this.#isWhole(owner, asset) };
    this.#interests.push(...interestsOfRecord(version, parties));
  }

  #isWhole(owner: string, asset: string): boolean {
    const nomination = this.#nominations.get(asset);
    if (nomination !== undefined) return nomination.nominators.has(owner) && nomination.nominators.size === 1;
    return this.#formOf(owner) === 'state' && this.#formOf(asset) === 'stateBody';
  }

  #formOf(id: string): string | undefined {
    const series = this.#records.get(id);
    const type = series === undefined ? undefined : detailsOf(lastOf(series))['entityType'];
    return isObject(type) ? textOf(type['type']) : undefined;
  }

  #noteNomination({ subject, interestedParty, interests }: JsonObject): void {
    if (typeof subject !== 'string' || typeof interestedParty !== 'string') return;
    for (const { type } of objectsIn(interests)) {
      if (type !== 'nominee' && type !== 'nominator') continue;
      const known = this.#nominations.get(subject) ?? { nominators: new Set(), nominees: new Set() };
      (type === 'nominee' ? known.nominees : known.nominators).add(interestedParty);
      this.#nominations.set(subject, known);
    }
  }
}

/** The last word about a record: the latest statement, of several of one day the last in the file. */
function lastOf(series: readonly JsonObject[]): JsonObject {
  return series.reduce((last, statement) => (dayOf(statement) >= dayOf(last) ? statement : last));
}
