import { Role, ROLE_CONTRADICTION, ROLE_WEIGHT } from '../part/roles.ts';
import { partShareWeight } from '../score/features.ts';
import { bitCount } from '../part/similarity.ts';
import type { QueryName } from './query-names.ts';
import { COVER_PARTS_MAX, coverOfMark, isJoinedMark, repeats, substantialOfMark, weightOfMark } from './row-marks.ts';
import { scoreMax } from './search-bound.ts';

/** The least that a substantial part weighs. */
const SUBSTANTIAL_WEIGHT_MIN = Math.min(
  ROLE_WEIGHT[Role.personCore]!,
  ROLE_WEIGHT[Role.personCommon]!,
  ROLE_WEIGHT[Role.orgCore]!,
);

/**
 * Whether a listed name can reach a score, by its mark alone: by the parts of the query with which it agrees, and by how
 * many parts of its own must then be left over. No name that reaches the score is refused.
 */
export class CoverBound {
  readonly #shares = new Float64Array(1 << COVER_PARTS_MAX);
  readonly #contradictions = new Float64Array(1 << COVER_PARTS_MAX);
  readonly #matched = new Uint8Array(1 << COVER_PARTS_MAX);
  #needed = 0;
  #person = false;

  /** Makes ready for a name of a query of at most `COVER_PARTS_MAX` parts. */
  set({ view, person }: QueryName, needed: number): void {
    this.#needed = needed;
    this.#person = person;
    const { count, ids, table } = view;
    let total = 0;
    let always = 0;
    for (let i = 0; i < count; i++) {
      total += partShareWeight(view, i, person);
      // Initials agree with too many parts to be looked up, and a part said twice may be forgiven.
      if (table.role(ids[i]!) === Role.initial || repeats(ids, 0, i, count)) always |= 1 << i;
    }
    for (let cover = 0; cover < 1 << count; cover++) {
      let left = 0;
      let contradiction = 0;
      for (let i = 0; i < count; i++) {
        if (((cover | always) >>> i) & 1) continue;
        left += partShareWeight(view, i, person);
        contradiction = Math.max(contradiction, ROLE_CONTRADICTION[table.role(ids[i]!)]!);
      }
      this.#shares[cover] = total === 0 ? 1 : left / total;
      this.#contradictions[cover] = contradiction;
      this.#matched[cover] = bitCount(cover | always);
    }
  }

  admits(mark: number): boolean {
    const cover = coverOfMark(mark);
    const left = isJoinedMark(mark) ? 0 : Math.max(0, substantialOfMark(mark) - this.#matched[cover]!);
    const listedShare = left === 0 ? 0 : (left * SUBSTANTIAL_WEIGHT_MIN) / weightOfMark(mark);
    const contradiction = left === 0 ? 0 : this.#contradictions[cover]!;
    return scoreMax(this.#shares[cover]!, listedShare, contradiction, this.#person) >= this.#needed;
  }
}
