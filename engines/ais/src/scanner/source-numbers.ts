/**
 * Names of sources as small numbers. A number is free again when its source has ended, so that connections which come
 * and go do not use up memory.
 */
export class SourceNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #names: (string | undefined)[] = [];
  readonly #free: number[] = [];

  /** The number of a name; the same as long as the source has not ended. */
  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#free.pop() ?? this.#names.length;
    this.#names[number] = name;
    this.#numbers.set(name, number);
    return number;
  }

  /** The name of a number; empty for a number that was not given by {@link of}. */
  name(number: number): string {
    return this.#names[number] ?? '';
  }

  /** Forgets a source. */
  end(number: number): void {
    const name = this.#names[number];
    if (name === undefined) return;
    this.#numbers.delete(name);
    this.#names[number] = undefined;
    this.#free.push(number);
  }
}
