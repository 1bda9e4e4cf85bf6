import type { Declaration } from '../declaration.ts';
import { IMPORTERS_MAX, OWN_GROUPS_MAX } from '../limits.ts';
import { BoundedMap } from './bounded-map.ts';
import { ImporterMemory, type ImporterSnapshot } from './importer-memory.ts';

/** All importers, by EORI number or name. */
export class ImporterBook {
  readonly #importers = new BoundedMap<ImporterMemory>(IMPORTERS_MAX);
  /** Pairs of importer and chapter. */
  #groups = 0;

  constructor(snapshot: Iterable<readonly [string, ImporterSnapshot]> = []) {
    for (const [key, one] of snapshot) {
      const importer = new ImporterMemory(one);
      this.#groups += importer.chapters;
      this.#put(key, importer);
    }
  }

  of(declaration: Declaration): ImporterMemory | undefined {
    const key = importerKey(declaration);
    return key === undefined ? undefined : this.#importers.get(key);
  }

  /** @param price logarithm of euro a kilogram; undefined where it cannot be reckoned or compared. */
  add(declaration: Declaration, price: number | undefined): void {
    const key = importerKey(declaration);
    if (key === undefined) return;
    const importer = this.#importers.get(key) ?? new ImporterMemory();
    const route = routeNumber(declaration);
    if (route !== undefined) importer.addRoute(route);
    if (price !== undefined) this.#addPrice(importer, chapterOf(declaration), price);
    this.#put(key, importer);
  }

  *entries(): Generator<readonly [string, ImporterSnapshot], void, undefined> {
    for (const [key, importer] of this.#importers.entries()) yield [key, importer.snapshot()];
  }

  #addPrice(importer: ImporterMemory, chapter: number, price: number): void {
    const known = importer.pricesOf(chapter);
    if (known === undefined && this.#groups >= OWN_GROUPS_MAX) return;
    if (known === undefined) this.#groups += 1;
    (known ?? importer.addChapter(chapter)).add(price);
  }

  #put(key: string, importer: ImporterMemory): void {
    const forgotten = this.#importers.set(key, importer);
    if (forgotten !== undefined) for (const one of forgotten.values()) this.#groups -= one.chapters;
  }
}

/** By which an importer is told apart: its number where it is declared, else its name. */
export function importerKey({ importerEori, importer }: Declaration): string | undefined {
  return importerEori ?? importer?.toUpperCase();
}

/** The chapter as a number; 0 where no code is declared. */
export function chapterOf({ hsCode }: Declaration): number {
  return hsCode === undefined ? 0 : (hsCode.charCodeAt(0) - 48) * 10 + hsCode.charCodeAt(1) - 48;
}

/** Origin, departure and chapter as one number; undefined unless all are declared. */
export function routeNumber(declaration: Declaration): number | undefined {
  const { origin, departure, hsCode } = declaration;
  if (origin === undefined || departure === undefined || hsCode === undefined) return undefined;
  return (countryNumber(origin) * 676 + countryNumber(departure)) * 100 + chapterOf(declaration);
}

/** Two capital letters as a number below 676. */
export function countryNumber(code: string): number {
  return (code.charCodeAt(0) - 65) * 26 + code.charCodeAt(1) - 65;
}
