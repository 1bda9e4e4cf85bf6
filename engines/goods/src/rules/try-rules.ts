import type { Declaration } from '../declaration.ts';
import type { GoodsRule, ListedParty } from '../goods-rule.ts';
import { GoodsHistory } from '../history/goods-history.ts';
import { TRIAL_EXAMPLES_MAX } from '../limits.ts';
import type { Examination } from './examination.ts';
import { readyRule } from './selector.ts';

/** What came of a declaration when a person looked at it. */
export type GoodsOutcome = 'confirmed' | 'dismissed';

/** What one rule would have found. */
export interface RuleTrial {
  readonly rule: string;
  readonly validFrom: string;
  /** Declarations of which it could speak. */
  readonly examined: number;
  readonly hits: number;
  /** Hits by declarations, whether it could speak of them or not. */
  readonly share: number;
  /** Hits whose outcome is known; absent where no outcomes were given. */
  readonly confirmed?: number;
  readonly dismissed?: number;
  /** Confirmed by confirmed and dismissed; absent where neither is known. */
  readonly precision?: number;
  /** The strongest hits. */
  readonly examples: readonly {
    readonly mrn: string;
    readonly date: string;
    readonly strength: number;
    readonly text: string;
  }[];
}

export interface TrialOptions {
  /** What became of declarations, by reference. */
  readonly outcomes?: ReadonlyMap<string, GoodsOutcome>;
  /** What was declared before the first one; it is fed on. Without it the rules begin blind, and say little at first. */
  readonly history?: GoodsHistory;
  /** Parties on lists, where they were screened. */
  readonly listedOf?: (declaration: Declaration) => readonly ListedParty[];
}

/**
 * Tries rules on what was declared, before they are put in force: each declaration is examined with what came before it.
 * Days of validity are not looked at, as the question is what a rule would have found.
 *
 * @param declarations in the order of time; they are read once and not kept.
 */
export async function tryRules(
  rules: readonly GoodsRule[],
  declarations: Iterable<Declaration> | AsyncIterable<Declaration>,
  options: TrialOptions = {},
): Promise<readonly RuleTrial[]> {
  const trials = rules.map((rule) => new Trial(rule, options.outcomes));
  const history = options.history ?? new GoodsHistory();
  let total = 0;
  const take = (declaration: Declaration): void => {
    total += 1;
    const examination = { declaration, history, listed: options.listedOf?.(declaration) ?? [] };
    for (const trial of trials) trial.take(examination);
    history.observe(declaration);
  };
  // Awaiting each of what needs no waiting would take longer than examining it.
  if (Symbol.iterator in declarations) for (const declaration of declarations) take(declaration);
  else for await (const declaration of declarations) take(declaration);
  return trials.map((trial) => trial.result(total));
}

class Trial {
  readonly #ready;
  readonly #outcomes: ReadonlyMap<string, GoodsOutcome> | undefined;
  readonly #counts = { examined: 0, hits: 0, confirmed: 0, dismissed: 0 };
  readonly #examples: RuleTrial['examples'][number][] = [];

  constructor(rule: GoodsRule, outcomes: ReadonlyMap<string, GoodsOutcome> | undefined) {
    this.#ready = readyRule(rule);
    this.#outcomes = outcomes;
  }

  take(examination: Examination): void {
    const judgement = this.#ready.examine(examination);
    if (judgement === undefined) return;
    this.#counts.examined += 1;
    if (judgement.strength === 0) return;
    this.#counts.hits += 1;
    const { mrn, date } = examination.declaration;
    const outcome = this.#outcomes?.get(mrn);
    if (outcome !== undefined) this.#counts[outcome] += 1;
    this.#keep({ mrn, date, strength: judgement.strength, text: judgement.text });
  }

  result(total: number): RuleTrial {
    const { examined, hits, confirmed, dismissed } = this.#counts;
    const known = confirmed + dismissed;
    return {
      rule: this.#ready.rule.id,
      validFrom: this.#ready.rule.validFrom,
      examined,
      hits,
      share: total === 0 ? 0 : hits / total,
      ...(this.#outcomes === undefined ? {} : { confirmed, dismissed }),
      ...(known === 0 ? {} : { precision: confirmed / known }),
      examples: this.#examples,
    };
  }

  /** Of equal strength the earlier ones stay. */
  #keep(example: RuleTrial['examples'][number]): void {
    const weakest = this.#examples.at(-1);
    if (this.#examples.length >= TRIAL_EXAMPLES_MAX && weakest !== undefined && weakest.strength >= example.strength)
      return;
    const at = this.#examples.findIndex(({ strength }) => strength < example.strength);
    this.#examples.splice(at === -1 ? this.#examples.length : at, 0, example);
    this.#examples.length = Math.min(this.#examples.length, TRIAL_EXAMPLES_MAX);
  }
}
