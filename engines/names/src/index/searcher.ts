import { defaults } from '../defaults.ts';
import { NAME_PARTS_MAX } from '../name/pieces.ts';
import type { PreparedName } from '../name/prepare.ts';
import { Agreement } from '../part/codes.ts';
import type { PartInfo } from '../part/part-table.ts';
import { isJoined, Role, ROLE_CONTRADICTION, ROLE_WEIGHT } from '../part/roles.ts';
import { similarity } from '../part/similarity.ts';
import { partShareWeight } from '../score/features.ts';
import { NameScorer } from '../score/name-scorer.ts';
import { type NameView, unitCount, unitLength, unitStart } from '../score/name-view.ts';
import type { Candidate } from './candidate.ts';
import { isWeakName, partCount, unitsOffset } from './listed-names.ts';
import { PartAgreements } from './part-agreements.ts';
import { PartFinder } from './part-finder.ts';
import type { QueryName } from './query-names.ts';
import { CoverBound } from './cover-bound.ts';
import { COVER_PARTS_MAX, isPersonMark, kindsOfMark, repeats, RowMarks } from './row-marks.ts';
import { scoreMax, unmatchedShareMax } from './search-bound.ts';
import type { NameColumns } from './segment.ts';

/**
 * Finds the listed subjects whose best name reaches a score. Hot path: typed arrays, nothing is
 * allocated per candidate.
 */
export class Searcher {
  /** Names compared since the start. */
  compared = 0;
  readonly #columns: NameColumns;
  readonly #finder: PartFinder;
  readonly #scorer = new NameScorer();
  readonly #listed: NameView;
  readonly #agreements: PartAgreements;
  /** What each part of the running query weighs, and how much it contradicts when left over. */
  readonly #queryWeight = new Float64Array(NAME_PARTS_MAX);
  readonly #queryContradiction = new Float64Array(NAME_PARTS_MAX);
  #queryTotal = 0;
  #hasInitials = false;
  readonly #marks: RowMarks;
  readonly #bound = new CoverBound();
  readonly #subjectStamp: Int32Array;
  readonly #subjectSlot: Int32Array;
  #subjectRun = 0;

  constructor(columns: NameColumns) {
    this.#columns = columns;
    this.#finder = new PartFinder(columns);
    this.#listed = { table: columns.table, ids: columns.names.ids, offset: 0, count: 0 };
    this.#agreements = new PartAgreements(columns.table.count);
    this.#marks = new RowMarks(columns.names);
    this.#subjectStamp = new Int32Array(columns.subjectNames.length);
    this.#subjectSlot = new Int32Array(columns.subjectNames.length);
  }

  /** All subjects of the kinds of which a name scores at least `needed` (weak aliases after their deduction). */
  search(names: readonly QueryName[], kinds: number, needed: number): Candidate[] {
    const found: Candidate[] = [];
    this.#subjectRun++;
    for (const name of names) this.#searchName(name, kinds, needed, found);
    return found;
  }

  /**
   * Adds the listed names that hold a part as it stands, or hardly misspelt, unless they are too many to be telling.
   * Gives true when one of them has no other part.
   */
  addTelling(part: PartInfo, postingsMax: number, rows: Set<number>): boolean {
    const { table, postingStart, postings, names } = this.#columns;
    const found: number[] = [];
    let lone = false;
    for (const entry of this.#finder.find(part)) {
      const id = entry >> 5;
      if ((entry & 31) > Agreement.edit1Long || isJoined(table.role(id))) continue;
      if (found.length + postingStart[id + 1]! - postingStart[id]! > postingsMax) return false;
      for (let i = postingStart[id]!; i < postingStart[id + 1]!; i++) {
        found.push(postings[i]!);
        lone ||= partCount(names, postings[i]!) === 1;
      }
    }
    for (const row of found) rows.add(row);
    return lone;
  }

  #searchName(name: QueryName, kinds: number, needed: number, found: Candidate[]): void {
    this.#marks.begin();
    const { view } = name;
    const units = unitCount(view.count);
    const agreements: (readonly number[])[] = [];
    const costs: number[] = [];
    for (let unit = 0; unit < units; unit++) {
      const part = unitPart(name.prepared, unit, view.count);
      const found = part ? this.#finder.find(part) : NOTHING;
      agreements.push(found);
      const cover = coverOf(unit, view.count);
      for (const entry of found) this.#agreements.add(entry >> 5, unit, entry & 31, cover);
      costs.push(this.#postingsOf(found));
    }
    this.#measureQuery(name);
    const leading = this.#leadingParts(name, costs, needed);
    const visited = this.#unitsOf(leading, view.count);
    const marked = this.#marksCovers(view.count, visited, costs);
    if (marked) {
      this.#markCovers(agreements, view.count);
      this.#bound.set(name, needed);
    }
    for (const unit of visited) {
      for (const entry of agreements[unit]!) this.#visitPostings(entry >> 5, name, kinds, needed, marked, found);
    }
    this.#agreements.forget(agreements);
  }

  /** How many listed names hold a part that agrees. */
  #postingsOf(agreements: readonly number[]): number {
    const { postingStart } = this.#columns;
    let count = 0;
    for (const entry of agreements) count += postingStart[(entry >> 5) + 1]! - postingStart[entry >> 5]!;
    return count;
  }

  /** The units that hold any of some parts. */
  #unitsOf(parts: readonly number[], count: number): number[] {
    const wanted = parts.reduce((bits, part) => bits | (1 << part), 0);
    const units: number[] = [];
    for (let unit = 0; unit < unitCount(count); unit++) if ((coverOf(unit, count) & wanted) !== 0) units.push(unit);
    return units;
  }

  /**
   * Whether it pays to mark on every listed name which parts of the query agree with it, before any is looked at: a mark
   * costs a fraction of a look, and most looks are spared.
   */
  #marksCovers(count: number, visited: readonly number[], costs: readonly number[]): boolean {
    if (count > COVER_PARTS_MAX) return false;
    const looks = visited.reduce((sum, unit) => sum + costs[unit]!, 0);
    const marks = costs.reduce((sum, cost) => sum + cost, 0);
    return looks >= LOOKS_WORTH_MARKING && marks < looks * MARKS_PER_LOOK;
  }

  #markCovers(agreements: readonly (readonly number[])[], count: number): void {
    const { postingStart, postings, table } = this.#columns;
    for (const [unit, entries] of agreements.entries()) {
      const cover = coverOf(unit, count);
      for (const entry of entries) {
        const joined = isJoined(table.role(entry >> 5));
        this.#marks.cover(postings, postingStart[entry >> 5]!, postingStart[(entry >> 5) + 1]!, cover, joined);
      }
    }
  }

  #measureQuery(name: QueryName): void {
    const { view, person } = name;
    this.#queryTotal = 0;
    this.#hasInitials = false;
    for (let i = 0; i < view.count; i++) {
      const role = view.table.role(view.ids[i]!);
      const weight = partShareWeight(view, i, person);
      this.#queryWeight[i] = weight;
      this.#queryContradiction[i] = ROLE_CONTRADICTION[role]!;
      this.#queryTotal += weight;
      if (role === Role.initial) this.#hasInitials = true;
    }
  }

  /**
   * The parts of a query that have to be looked up: the rarest ones whose weight is too much to stay unmatched, so that
   * every name that can reach the score holds at least one of them.
   */
  #leadingParts(name: QueryName, unitCosts: readonly number[], needed: number): number[] {
    const { view, person } = name;
    let total = 0;
    const costs: { part: number; share: number; cost: number }[] = [];
    for (let part = 0; part < view.count; part++) {
      const weight = partShareWeight(view, part, person);
      total += weight;
      const role = view.table.role(view.ids[part]!);
      if (role === Role.initial) continue;
      costs.push({ part, share: weight, cost: lookupCost(part, view.count, unitCosts) });
    }
    const enough = unmatchedShareMax(needed, person) * total;
    costs.sort((a, b) => a.cost / (a.share + 0.01) - b.cost / (b.share + 0.01));
    const leading: number[] = [];
    let share = 0;
    for (const entry of costs) {
      if (share > enough) break;
      leading.push(entry.part);
      share += entry.share;
    }
    return leading;
  }

  #visitPostings(
    part: number,
    name: QueryName,
    kinds: number,
    needed: number,
    marked: boolean,
    found: Candidate[],
  ): void {
    const columns = this.#columns;
    const end = columns.postingStart[part + 1]!;
    for (let i = columns.postingStart[part]!; i < end; i++) {
      const row = columns.postings[i]!;
      const mark = this.#marks.visit(row);
      if (mark < 0 || isPersonMark(mark) !== name.person || (kindsOfMark(mark) & kinds) === 0) continue;
      if (marked && !this.#bound.admits(mark)) continue;
      if (!this.#hasInitials && this.#scoreBound(row, name, needed) < needed) continue;
      const score = this.#scoreRow(row, name);
      if (score >= needed) this.#keep(row, score, name.value, found);
    }
  }

  /**
   * The most that a listed name can score, from which parts have any agreement at all: cheap, and no pair that reaches
   * the score is lost. A part said twice in a row may be forgiven, so that repeated parts count as matched here.
   */
  #scoreBound(row: number, name: QueryName, needed: number): number {
    const { names } = this.#columns;
    const count = partCount(names, row);
    const offset = unitsOffset(names, row);
    let queryCover = 0;
    let listedCover = 0;
    const units = unitCount(count);
    for (let unit = 0; unit < units; unit++) {
      const part = names.ids[offset + unit]!;
      if (part < 0 || !this.#agreements.has(part)) continue;
      queryCover |= this.#agreements.cover(part);
      listedCover |= ((1 << unitLength(unit, count)) - 1) << unitStart(unit, count);
    }
    let queryLeft = 0;
    let queryContradiction = 0;
    for (let i = 0; i < name.view.count; i++) {
      if ((queryCover >>> i) & 1 || repeats(name.view.ids, 0, i, name.view.count)) continue;
      queryLeft += this.#queryWeight[i]!;
      queryContradiction = Math.max(queryContradiction, this.#queryContradiction[i]!);
    }
    if (this.#queryTotal === 0) return 0;
    const queryShare = queryLeft / this.#queryTotal;
    if (scoreMax(queryShare, 0, 0, name.person) < needed) return 0;
    let listedTotal = 0;
    let listedLeft = 0;
    let listedContradiction = 0;
    for (let i = 0; i < count; i++) {
      const role = names.roles[offset + i]!;
      const weight = name.person || role === Role.orgCore ? ROLE_WEIGHT[role]! : 0;
      listedTotal += weight;
      if ((listedCover >>> i) & 1 || repeats(names.ids, offset, i, count)) continue;
      listedLeft += weight;
      listedContradiction = Math.max(listedContradiction, ROLE_CONTRADICTION[role]!);
    }
    if (listedTotal === 0) return 0;
    const contradiction = Math.min(queryContradiction, listedContradiction);
    return scoreMax(queryShare, listedLeft / listedTotal, contradiction, name.person);
  }

  /** Score of a listed name, from the agreements of parts that were looked up before. */
  #scoreRow(row: number, name: QueryName): number {
    this.compared++;
    const { names } = this.#columns;
    const listed = this.#listed;
    const agreements = this.#agreements;
    const { view } = name;
    listed.offset = unitsOffset(names, row);
    listed.count = partCount(names, row);
    const scorer = this.#scorer;
    scorer.alignment.begin(view.count, listed.count);
    const units = unitCount(listed.count);
    for (let unit = 0; unit < units; unit++) {
      const part = names.ids[listed.offset + unit]!;
      if (part < 0 || !this.#agreements.has(part)) continue;
      for (let at = agreements.first(part); at >= 0; at = agreements.next(at)) {
        scorer.addAgreement(agreements.unit(at), view.count, unit, listed.count, agreements.code(at));
      }
    }
    this.#addInitials(view, listed);
    const score = scorer.finish(view, listed, name.person);
    return isWeakName(names, row) ? score + defaults.weakAlias : score;
  }

  /** Initials of the query agree with so many parts that they are compared here instead of being looked up. */
  #addInitials(view: NameView, listed: NameView): void {
    for (let q = 0; q < view.count; q++) {
      const id = view.ids[q]!;
      if (view.table.role(id) !== Role.initial) continue;
      for (let l = 0; l < listed.count; l++) {
        const listedId = listed.ids[listed.offset + l]!;
        if (listed.table.role(listedId) === Role.initial) continue;
        const code = similarity(view.table, id, listed.table, listedId);
        if (code !== 0) this.#scorer.addAgreement(q, view.count, l, listed.count, code);
      }
    }
  }

  #keep(row: number, score: number, queryName: string, found: Candidate[]): void {
    const subject = this.#columns.names.subject[row]!;
    if (this.#subjectStamp[subject] !== this.#subjectRun) {
      this.#subjectStamp[subject] = this.#subjectRun;
      this.#subjectSlot[subject] = found.push({ subject, score, row, queryName }) - 1;
      return;
    }
    const best = found[this.#subjectSlot[subject]!]!;
    if (score < best.score || (score === best.score && row >= best.row)) return;
    best.score = score;
    best.row = row;
    best.queryName = queryName;
  }
}

const NOTHING: readonly number[] = [];
/** Fewer looks are taken sooner than spared. */
const LOOKS_WORTH_MARKING = 200;
const MARKS_PER_LOOK = 20;

/** The parts of a name that a unit stands for, as bits. */
function coverOf(unit: number, count: number): number {
  return ((1 << unitLength(unit, count)) - 1) << unitStart(unit, count);
}

/** Listed names that hold something that agrees with a part, alone or joined with its neighbours. */
function lookupCost(part: number, count: number, unitCosts: readonly number[]): number {
  let cost = 0;
  for (let unit = 0; unit < unitCosts.length; unit++) {
    const start = unitStart(unit, count);
    if (part >= start && part < start + unitLength(unit, count)) cost += unitCosts[unit]!;
  }
  return cost;
}

function unitPart(name: PreparedName, unit: number, count: number) {
  const length = unitLength(unit, count);
  const start = unitStart(unit, count);
  return length === 1 ? name.parts[start] : length === 2 ? name.pairs[start] : name.triples[start];
}
