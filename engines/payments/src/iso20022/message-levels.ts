import type { FindingList } from '../finding-list.ts';
import { UNMAPPED_MAX_PATHS } from '../limits.ts';
import type { Payment, Place } from '../payment.ts';
import { checkPayment, checkPresence } from '../validate/check-payment.ts';
import { DecimalSum, normalizeDecimal } from '../values/decimal.ts';
import { buildPayment } from './build-payment.ts';
import { type Collected, newCollected } from './collected.ts';
import type { MessageShape } from './message-types.ts';
import type { PathNode } from './path-node.ts';
import { StopReading } from './xml-events.ts';

/** Number and sum of the transactions of a message or batch. */
interface Totals {
  count: number;
  readonly sum: DecimalSum;
  /** False once an amount was missing or given in another currency than it was ordered in. */
  isKnown: boolean;
}

const newTotals = (): Totals => ({ count: 0, sum: new DecimalSum(), isKnown: true });

/** Header, message, batch and transaction of what is being read: each collects, and the inner inherit from the outer. */
export class MessageLevels {
  header: Collected = newCollected();
  readonly #findings: FindingList;
  readonly #validates: boolean;
  #shape: MessageShape | undefined;
  #name = '';
  #message: Collected = newCollected();
  #messageTotals = newTotals();
  #batch: Collected | undefined;
  #batchTotals = newTotals();
  #transaction: Collected = newCollected();
  #hasUnderlying = false;

  constructor(findings: FindingList, validates: boolean) {
    this.#findings = findings;
    this.#validates = validates;
  }

  beginHeader(): void {
    this.header = newCollected();
  }

  beginMessage(shape: MessageShape, name: string): void {
    this.#shape = shape;
    this.#name = name;
    this.#message = newCollected();
    this.#messageTotals = newTotals();
    this.#batch = undefined;
  }

  beginBatch(): void {
    this.#batch = newCollected();
    this.#batchTotals = newTotals();
  }

  beginTransaction(): void {
    this.#transaction = newCollected();
    this.#hasUnderlying = false;
    this.#messageTotals.count++;
    this.#batchTotals.count++;
  }

  noteUnderlying(): void {
    this.#hasUnderlying = true;
  }

  notePresence(node: PathNode): void {
    if (node.level === 'transaction') this.#transaction.present |= node.presence;
    else if (this.#batch !== undefined) this.#batch.present |= node.presence;
  }

  /** Where the value of an element is collected. What transactions inherit may not come after one of them. */
  of(node: PathNode): Collected {
    if (node.level === 'transaction') return this.#transaction;
    if (node.level === 'outside') return this.header;
    const inBatch = node.level === 'batch' && this.#batch !== undefined;
    const level = inBatch ? (this.#batch ?? this.#message) : this.#message;
    const { count } = inBatch ? this.#batchTotals : this.#messageTotals;
    if (count > 0) {
      if (node.use !== 'unmapped') throw new StopReading('ISO-007');
      // No payment can name it any more, so a finding does.
      if (!level.unmapped.includes(node.path)) this.#findings.add('ISO-013', `${node.path}.`);
    }
    return level;
  }

  finishTransaction(place: Place): Payment {
    const transaction = this.#transaction;
    const payment = buildPayment({
      shape: this.#shape as MessageShape,
      message: this.#name,
      sequence: this.#messageTotals.count,
      place,
      header: this.header,
      group: this.#message,
      batch: this.#batch,
      transaction,
      hasUnderlying: this.#hasUnderlying,
    });
    addAmount(this.#messageTotals, transaction);
    addAmount(this.#batchTotals, transaction);
    if (transaction.unmapped.length >= UNMAPPED_MAX_PATHS) this.#findings.add('ISO-011', '', place);
    if (this.#validates) {
      checkPresence(payment, transaction.present | (this.#batch?.present ?? 0), this.#findings);
      checkPayment(payment, this.#findings);
    }
    return payment;
  }

  finishBatch(place: Place): void {
    if (this.#batch !== undefined) this.#checkTotals(this.#batch, this.#batchTotals, place);
    this.#batch = undefined;
  }

  finishMessage(place: Place): void {
    this.#checkTotals(this.#message, this.#messageTotals, place);
    if (this.#messageTotals.count === 0) this.#findings.add('ISO-004', `${this.#name}.`, place);
    this.beginHeader();
    this.#shape = undefined;
  }

  #checkTotals({ statedCount, statedSum }: Collected, { count, sum, isKnown }: Totals, place: Place): void {
    if (statedCount !== undefined && Number(statedCount) !== count) {
      this.#findings.add('ISO-005', `Stated ${statedCount.slice(0, 20)}, read ${count}.`, place);
    }
    if (statedSum === undefined || !isKnown) return;
    const stated = normalizeDecimal(statedSum);
    if (stated === undefined || !sum.equals(stated)) {
      this.#findings.add('ISO-006', `Stated ${statedSum.slice(0, 40)}, read ${sum.toString()}.`, place);
    }
  }
}

function addAmount(totals: Totals, { amount, hasEquivalentAmount }: Collected): void {
  // A stated sum adds the ordered amounts, which are not known where an equivalent was given.
  if (amount === undefined || hasEquivalentAmount) totals.isKnown = false;
  else totals.sum.add(amount.value);
}
