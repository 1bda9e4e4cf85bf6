import type { Position, Shape } from '@quintet/hazards';
import type { KnownSite } from './known-site.ts';

/**
 * Sites as columns; a site is made when it is asked for. A hundred thousand held as they are would be a million objects for
 * the collector of garbage to look through, again and again.
 */
export class SiteColumns {
  readonly #keys: string[] = [];
  readonly #captions: string[] = [];
  readonly #kinds: (string | null)[] = [];
  /** Longitude and latitude in turn, NaN without a place. */
  readonly #places: number[] = [];
  readonly #seveso: KnownSite['seveso'][] = [];
  readonly #inhabitants: number[] = [];
  /** Of those that are anything else than a point at their place. */
  readonly #shapes = new Map<number, readonly Shape[]>();

  get size(): number {
    return this.#keys.length;
  }

  add({ key, caption, siteKind, shapes, at, seveso, inhabitants }: KnownSite): void {
    if (!isPointAt(shapes, at)) this.#shapes.set(this.size, shapes);
    this.#keys.push(key);
    this.#captions.push(caption);
    this.#kinds.push(siteKind);
    this.#places.push(at?.[0] ?? Number.NaN, at?.[1] ?? Number.NaN);
    this.#seveso.push(seveso);
    this.#inhabitants.push(inhabitants ?? Number.NaN);
  }

  /** @param number from 0, in the order in which they were added */
  keyOf(number: number): string {
    return this.#keys[number]!;
  }

  /** @param number from 0, in the order in which they were added */
  site(number: number): KnownSite {
    const lon = this.#places[2 * number]!;
    const at: Position | undefined = Number.isNaN(lon) ? undefined : [lon, this.#places[2 * number + 1]!];
    const seveso = this.#seveso[number];
    const inhabitants = this.#inhabitants[number]!;
    return {
      key: this.keyOf(number),
      caption: this.#captions[number]!,
      siteKind: this.#kinds[number]!,
      shapes: this.#shapes.get(number) ?? (at ? [{ kind: 'point', at }] : []),
      ...(at ? { at } : {}),
      ...(seveso ? { seveso } : {}),
      ...(Number.isNaN(inhabitants) ? {} : { inhabitants }),
    };
  }
}

function isPointAt(shapes: readonly Shape[], at: Position | undefined): boolean {
  const [shape] = shapes;
  if (shape === undefined) return at === undefined;
  return shapes.length === 1 && shape.kind === 'point' && shape.at[0] === at?.[0] && shape.at[1] === at[1];
}
