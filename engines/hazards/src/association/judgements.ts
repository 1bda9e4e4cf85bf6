import type { Judgement } from './evidence.ts';

interface Decided extends Judgement {
  /** Later ones count more. */
  readonly order: number;
}

/** What persons decided, the latest about each pair; also about reports that are not known yet or no more. */
export class Judgements {
  readonly #byReport = new Map<string, Map<string, Decided>>();
  #order = 0;

  set(judgement: Judgement): void {
    if (judgement.a === judgement.b) return;
    const decided = { ...judgement, order: this.#order++ };
    this.#of(judgement.a).set(judgement.b, decided);
    this.#of(judgement.b).set(judgement.a, decided);
  }

  takeBack({ a, b }: Pick<Judgement, 'a' | 'b'>): void {
    this.#byReport.get(a)?.delete(b);
    this.#byReport.get(b)?.delete(a);
  }

  /** Those that a report is said to be one with, or held apart from. */
  of(report: string): ReadonlyMap<string, Decided> {
    return this.#byReport.get(report) ?? NONE;
  }

  all(): readonly Judgement[] {
    const all = [...this.#byReport].flatMap(([id, decided]) => [...decided].filter(([other]) => id < other));
    return all
      .map(([, decided]) => decided)
      .sort((x, y) => x.order - y.order)
      .map(({ a, b, same }) => ({ a, b, same }));
  }

  #of(report: string): Map<string, Decided> {
    const found = this.#byReport.get(report) ?? new Map<string, Decided>();
    this.#byReport.set(report, found);
    return found;
  }
}

const NONE: ReadonlyMap<string, Decided> = new Map();
