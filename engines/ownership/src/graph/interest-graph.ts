import { at, FloatColumn, type Grouping, groupBy, IntColumn } from './columns.ts';
import { ALWAYS_AFTER, ALWAYS_BEFORE, dateOf, dayAfter, firstDay } from './days.ts';
import { ABOVE_MIN, BENEFICIAL, CONTROLS, HOLDS_OFFICE, INDIRECT, MEASURE_MASK, NOMINEE, TAKES_REST } from './flags.ts';
import { type Interest, type InterestData, MEASURES, type Mandate } from './interest.ts';
import { SHARE_MAX_PERCENT } from '../limits.ts';
import { PARTY_KINDS, type Party, type PartyKind } from './party.ts';

/** The interests of a graph, column by column; row numbers are those of the order in which they were given. */
export interface InterestColumns {
  readonly owner: Int32Array;
  readonly asset: Int32Array;
  /** Percent. */
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly flags: Int32Array;
  /** Days; an interest counts from `start` to the day before `end`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** A mandate with row numbers of parties. */
export interface PlacedMandate {
  readonly id: string;
  readonly agent: number;
  readonly client: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Who holds what in whom: parties and interests in typed arrays, immutable once made. A million entities need about
 * 300 MB. Built by `createInterestGraph`.
 */
export class InterestGraph {
  readonly columns: InterestColumns;
  /** Interests by what they are held in. */
  readonly byAsset: Grouping;
  /** Interests by who holds them. */
  readonly byOwner: Grouping;
  readonly mandatesByAgent: ReadonlyMap<number, readonly PlacedMandate[]>;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #parties: readonly Party[];
  readonly #kinds: Uint8Array;
  readonly #ids: readonly string[];
  readonly #words: readonly (string | undefined)[];
  readonly #cut: ReadonlySet<number>;

  constructor(parts: GraphParts) {
    this.columns = parts.columns;
    this.#parties = parts.parties;
    this.#rows = parts.rows;
    this.#ids = parts.ids;
    this.#words = parts.words;
    this.#cut = parts.cut;
    this.#kinds = Uint8Array.from(parts.parties, ({ kind }) => PARTY_KINDS.indexOf(kind));
    this.byAsset = groupBy(parts.columns.asset, parts.parties.length);
    this.byOwner = groupBy(parts.columns.owner, parts.parties.length);
    this.mandatesByAgent = Map.groupBy(parts.mandates, ({ agent }) => agent);
  }

  /** Number of parties. */
  get size(): number {
    return this.#parties.length;
  }

  /** Number of interests. */
  get interestCount(): number {
    return this.#ids.length;
  }

  /** The row of a party, or undefined where the graph does not know it. */
  rowOf(id: string): number | undefined {
    return this.#rows.get(id);
  }

  party(row: number): Party {
    return this.#parties[row] as Party;
  }

  kindOf(row: number): PartyKind {
    return PARTY_KINDS[at(this.#kinds, row)] as PartyKind;
  }

  /** Whether a bound ended the search for the owners of a party before all were looked for. */
  isCut(row: number): boolean {
    return this.#cut.has(row);
  }

  /** The source of an interest. */
  interestId(row: number): string {
    return this.#ids[row] as string;
  }

  /** The kind of control or the office of an interest, where it has one. */
  wordOf(row: number): string | undefined {
    return this.#words[row];
  }

  /** An interest as it was given, for explanations; never on a hot path. */
  interest(row: number): Interest {
    const { owner, asset, min, max, flags, start, end } = this.columns;
    const marks = at(flags, row);
    const measure = MEASURES[marks & MEASURE_MASK] as Interest['measure'];
    const word = this.wordOf(row);
    return {
      id: this.interestId(row),
      owner: this.party(at(owner, row)).id,
      asset: this.party(at(asset, row)).id,
      measure,
      ...(measure === 'none' ? {} : { share: { min: at(min, row), max: at(max, row) } }),
      ...(marks & CONTROLS && word !== undefined ? { control: word } : {}),
      ...(marks & HOLDS_OFFICE && word !== undefined ? { office: word } : {}),
      ...(at(start, row) === ALWAYS_BEFORE ? {} : { start: dateOf(at(start, row)) }),
      ...(at(end, row) === ALWAYS_AFTER ? {} : { end: dateOf(at(end, row)) }),
      ...(marks & INDIRECT ? { isIndirect: true } : {}),
      ...(marks & NOMINEE ? { isNominee: true } : {}),
    };
  }
}

interface GraphParts {
  readonly parties: readonly Party[];
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: InterestColumns;
  readonly ids: readonly string[];
  readonly words: readonly (string | undefined)[];
  readonly mandates: readonly PlacedMandate[];
  readonly cut: ReadonlySet<number>;
}

/**
 * Makes a graph. The first party with an id counts; what an interest names and nobody describes becomes a party of kind
 * `unknown`, so that nothing is lost. Dates that cannot be read count as absent.
 *
 * @example
 * const graph = createInterestGraph({
 *   parties: [{ id: 'a', caption: 'A Ltd', schema: 'Company', kind: 'entity' }],
 *   interests: [{ id: 'i', owner: 'p', asset: 'a', measure: 'capital', share: { min: 60, max: 60 } }],
 * });
 */
export function createInterestGraph(data: InterestData): InterestGraph {
  const parties: Party[] = [];
  const rows = new Map<string, number>();
  const add = (party: Party): number => {
    const known = rows.get(party.id);
    if (known !== undefined) return known;
    rows.set(party.id, parties.length);
    return parties.push(party) - 1;
  };
  const rowOf = (id: string): number => rows.get(id) ?? add(dangling(id));
  for (const party of data.parties) add(party);
  const interests = new InterestRows(rowOf);
  for (const interest of data.interests) interests.push(interest);
  const mandates = Array.from(data.mandates ?? [], (mandate) => placedMandate(mandate, rowOf));
  const cut = new Set(Array.from(data.cut ?? [], rowOf));
  return new InterestGraph({ parties, rows, ...interests.finish(), mandates, cut });
}

function dangling(id: string): Party {
  return {
    id,
    caption: id,
    schema: 'LegalEntity',
    kind: 'unknown',
    reason: 'Named by an interest, described by nobody.',
  };
}

function placedMandate({ id, agent, client, start, end }: Mandate, rowOf: (id: string) => number): PlacedMandate {
  return { id, agent: rowOf(agent), client: rowOf(client), start: startOf(start), end: endOf(end) };
}

/** Interests on their way into columns. */
class InterestRows {
  readonly #rowOf: (id: string) => number;
  readonly #owner = new IntColumn();
  readonly #asset = new IntColumn();
  readonly #flags = new IntColumn();
  readonly #start = new IntColumn();
  readonly #end = new IntColumn();
  readonly #min = new FloatColumn();
  readonly #max = new FloatColumn();
  readonly #ids: string[] = [];
  readonly #words: (string | undefined)[] = [];

  constructor(rowOf: (id: string) => number) {
    this.#rowOf = rowOf;
  }

  push(interest: Interest): void {
    const { measure, share, control, office } = interest;
    this.#owner.push(this.#rowOf(interest.owner));
    this.#asset.push(this.#rowOf(interest.asset));
    const min = measure === 'none' ? 0 : bounded(share?.min ?? 0);
    this.#min.push(min);
    this.#max.push(measure === 'none' ? 0 : Math.max(min, bounded(share?.max ?? 100)));
    this.#flags.push(flagsOf(interest));
    this.#start.push(startOf(interest.start));
    this.#end.push(endOf(interest.end));
    this.#ids.push(interest.id);
    this.#words.push(control ?? office);
  }

  finish(): Pick<GraphParts, 'columns' | 'ids' | 'words'> {
    return {
      columns: {
        owner: this.#owner.finish(),
        asset: this.#asset.finish(),
        min: this.#min.finish(),
        max: this.#max.finish(),
        flags: this.#flags.finish(),
        start: this.#start.finish(),
        end: this.#end.finish(),
      },
      ids: this.#ids,
      words: this.#words,
    };
  }
}

/** No share is below zero, and none that is beyond all measure may drown the others. */
function bounded(percent: number): number {
  return Number.isNaN(percent) ? 0 : Math.min(Math.max(percent, 0), SHARE_MAX_PERCENT);
}

function flagsOf(interest: Interest): number {
  return (
    MEASURES.indexOf(interest.measure) |
    (interest.control === undefined ? 0 : CONTROLS) |
    (interest.office === undefined ? 0 : HOLDS_OFFICE) |
    (interest.isIndirect === true ? INDIRECT : 0) |
    (interest.isNominee === true ? NOMINEE : 0) |
    (interest.takesRest === true ? TAKES_REST : 0) |
    (interest.isBeneficial === true ? BENEFICIAL : 0) |
    (interest.share?.isAboveMin === true ? ABOVE_MIN : 0)
  );
}

function startOf(date: string | undefined): number {
  return (date === undefined ? undefined : firstDay(date)) ?? ALWAYS_BEFORE;
}

function endOf(date: string | undefined): number {
  return (date === undefined ? undefined : dayAfter(date)) ?? ALWAYS_AFTER;
}
