import type { Payment } from '@quintet/payments';
import { questionOf, type QuestionSettings } from './question.ts';
import { fieldsOf, type ScreenedField } from './payment-fields.ts';
import type { PaymentPlan } from './payment-plan.ts';
import type { WatchList } from './watch-list.ts';
import type { ScreenHit } from './watched-entries.ts';

export interface PaymentScreening extends QuestionSettings {
  readonly plan: PaymentPlan;
}

export interface ScreenedPaymentField {
  readonly field: ScreenedField;
  readonly hits: readonly ScreenHit[];
}

/** Names that were just compared; the same payer pays many. */
const REMEMBERED_MAX = 50_000;

/** Compares the fields of payments with the lists; remembers what it has just compared. */
export class PaymentScreener {
  readonly #list: WatchList;
  readonly #settings: PaymentScreening;
  readonly #remembered = new Map<string, readonly ScreenHit[]>();

  constructor(list: WatchList, settings: PaymentScreening) {
    this.#list = list;
    this.#settings = settings;
  }

  /** Every compared field in order, with its hits; most have none. */
  screen(payment: Payment): ScreenedPaymentField[] {
    return fieldsOf(payment, this.#settings.plan).map((field) => ({ field, hits: this.#hitsOf(field) }));
  }

  #hitsOf(field: ScreenedField): readonly ScreenHit[] {
    const key = JSON.stringify([
      field.rule.field,
      field.subject ?? field.caption,
      field.locations,
      field.withoutDatasets,
    ]);
    const known = this.#remembered.get(key);
    if (known) return known;
    const hits = this.#list.ask(questionOf(field, this.#settings));
    if (this.#remembered.size >= REMEMBERED_MAX) this.#remembered.clear();
    this.#remembered.set(key, hits);
    return hits;
  }
}
