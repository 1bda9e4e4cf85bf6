import { PAYMENTS_CHANNEL, PAYMENTS_STREAM, paymentIdentity, type QueuedPayment } from '@quintet/core/assess';
import { storable } from '@quintet/core/observe/intake';
import { type Purpose, Refusal } from '@quintet/core/safeguards';
import { readPaymentText } from '@quintet/payments';
import type { Node } from './node.ts';

const WAIT_MS_MAX = 8000;
const LOOK_MS = 100;

/** Accepts payments one by one, and tells when each was decided, in whichever process that happened. */
export class PaymentDesk {
  readonly #node: Node;
  readonly #waiting = new Map<string, Set<() => void>>();

  private constructor(node: Node) {
    this.#node = node;
  }

  static async open(node: Node): Promise<PaymentDesk> {
    const desk = new PaymentDesk(node);
    await node.store.listen(PAYMENTS_CHANNEL, (ids) => {
      for (const id of ids.split(',')) for (const heard of desk.#waiting.get(id) ?? []) heard();
    });
    return desk;
  }

  /**
   * Puts a payment in the queue, once, and waits until it is decided.
   * @returns its id; the same body gives the same one
   * @throws Refusal PAY-501 with findings when the body is no payment that can be read whole
   */
  async accept(body: Uint8Array, by: string, purpose: Purpose): Promise<string> {
    const { payments, findings } = storable(readPaymentText(body));
    if (payments.length === 0 || findings.some(({ severity }) => severity === 'error'))
      throw new Refusal('PAY-501', { findings });
    const identity = paymentIdentity(this.#node.secret, Buffer.from(body).toString('latin1'));
    const { id } = identity;
    if (await this.#isDecided(id)) return id;
    const decided = this.#decision(id);
    // When the queue cannot be reached, that is the error to tell; nobody waits for this any more.
    decided.catch(() => undefined);
    if (!(await this.#isWaiting(id))) {
      const payload: QueuedPayment = {
        ...identity,
        receivedAt: this.#node.now().toISOString(),
        payments,
        findings,
        by,
        purpose,
      };
      await this.#node.stream.publish(PAYMENTS_STREAM, [{ key: id, payload }]);
    }
    await decided;
    return id;
  }

  async #isDecided(id: string): Promise<boolean> {
    const row = await this.#node.store.db.selectFrom('payment').where('id', '=', id).select('id').executeTakeFirst();
    return row !== undefined;
  }

  async #isWaiting(id: string): Promise<boolean> {
    const { db } = this.#node.store;
    const row = await db
      .selectFrom('work')
      .where('stream', '=', PAYMENTS_STREAM)
      .where('key', '=', id)
      .select('id')
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Resolves when the payment is decided or the time is up; notices are hints, so it also looks. */
  async #decision(id: string): Promise<void> {
    const deadline = performance.now() + WAIT_MS_MAX;
    while (performance.now() < deadline) {
      await this.#notice(id);
      if (await this.#isDecided(id)) return;
    }
  }

  async #notice(id: string): Promise<void> {
    const waiting = this.#waiting.get(id) ?? new Set();
    this.#waiting.set(id, waiting);
    await new Promise<void>((done) => {
      const timer = setTimeout(done, LOOK_MS);
      const heard = (): void => {
        clearTimeout(timer);
        done();
      };
      waiting.add(heard);
    });
    waiting.clear();
    this.#waiting.delete(id);
  }
}
