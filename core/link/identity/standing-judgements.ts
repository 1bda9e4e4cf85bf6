import type { EntityKey } from './entity-key.ts';

export type Verdict = 'same' | 'different' | 'unsure';

/** What of the history of a pair counts. */
export interface StandingJudgement {
  readonly id: number;
  readonly a: EntityKey;
  readonly b: EntityKey;
  readonly verdict: Verdict;
}

/**
 * The judgements that stand about some entities: of a pair the latest. Pure; what is asked of it is answered for the
 * judgements that it was given.
 */
export class StandingJudgements {
  readonly #about = new Map<EntityKey, Map<EntityKey, StandingJudgement>>();

  /** Of two about one pair the one with the higher id stands. */
  add(judgement: StandingJudgement): void {
    const known = this.of(judgement.a, judgement.b);
    if (known && known.id > judgement.id) return;
    this.#others(judgement.a).set(judgement.b, judgement);
    this.#others(judgement.b).set(judgement.a, judgement);
  }

  #others(key: EntityKey): Map<EntityKey, StandingJudgement> {
    const known = this.#about.get(key);
    if (known) return known;
    const others = new Map<EntityKey, StandingJudgement>();
    this.#about.set(key, others);
    return others;
  }

  of(a: EntityKey, b: EntityKey): StandingJudgement | undefined {
    return this.#about.get(a)?.get(b);
  }

  /** Each other entity that something was judged of, and what. */
  about(key: EntityKey): ReadonlyMap<EntityKey, StandingJudgement> {
    return this.#about.get(key) ?? NONE;
  }

  /** Whom an entity is the same as without anybody between. */
  tiedTo(key: EntityKey): EntityKey[] {
    return [...this.about(key)].flatMap(([other, { verdict }]) => (verdict === 'same' ? [other] : []));
  }

  /** All that are one with an entity, itself first. */
  members(key: EntityKey): EntityKey[] {
    return [...this.#reached(key).keys()];
  }

  /** The shortest chain of "same" between two, both ends in it; undefined when they are not one. */
  chain(from: EntityKey, to: EntityKey): EntityKey[] | undefined {
    const before = this.#reached(from, to);
    if (!before.has(to)) return undefined;
    const chain: EntityKey[] = [];
    for (let at: EntityKey | undefined = to; at !== undefined; at = before.get(at)) chain.unshift(at);
    return chain;
  }

  /** Everybody that is reached, nearest first, with who stands before them. */
  #reached(from: EntityKey, until?: EntityKey): Map<EntityKey, EntityKey | undefined> {
    const before = new Map<EntityKey, EntityKey | undefined>([[from, undefined]]);
    // A map gives what is added while it is walked.
    for (const at of before.keys()) {
      if (at === until) break;
      for (const next of this.tiedTo(at)) if (!before.has(next)) before.set(next, at);
    }
    return before;
  }
}

const NONE: ReadonlyMap<EntityKey, StandingJudgement> = new Map();
