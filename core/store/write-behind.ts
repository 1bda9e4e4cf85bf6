import { setImmediate } from 'node:timers/promises';

/**
 * Writes one thing after the other while its caller works on: the database is busy beside whoever asks it. The caller must
 * not ask on the same connection before `done`.
 */
export class WriteBehind {
  #last: Promise<void> = Promise.resolve();

  /** Writes when everything before is written. Resolves as soon as what can be sent now is sent. */
  async begin(write: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(write);
    // Whoever waits for the end is told.
    this.#last.catch(() => undefined);
    await setImmediate();
  }

  /** Waits until all is written. Fails with what the first that failed failed with; nothing after that one was begun. */
  async done(): Promise<void> {
    await this.#last;
  }
}
