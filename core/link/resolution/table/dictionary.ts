/** Gives each distinct text a number from 0 on. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a text; a new one when it was not seen before. */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    this.#numbers.set(own, this.texts.length);
    this.texts.push(own);
    return this.texts.length - 1;
  }
}

/** A copy: a text cut out of a file would keep the whole piece of the file in memory. */
export function ownText(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
