import type { SeaChart } from './chart/sea-chart.ts';
import { emptyVessels, type Vessels } from './vessels.ts';

export const NO_VESSELS: Vessels = { ...emptyVessels(0), track: [], mmsi: [], name: [], placeOf: new Map() };

/** What the map draws now, for whoever points at it or lists it: it changes with every frame of a played period. */
export class ShownVessels {
  vessels: Vessels = NO_VESSELS;
  /** The same as lists were told of it last; a played period tells now and then. */
  told: Vessels = NO_VESSELS;
  #live: Vessels | undefined;
  #chosen: string | undefined;
  #hovered: string | undefined;
  readonly #listeners = new Set<() => void>();

  /** Puts vessels on the map. `tell` is left out for the frames of a played period. */
  put(chart: SeaChart | undefined, vessels: Vessels, tell = true): void {
    this.vessels = vessels;
    chart?.vessels.setVessels(vessels);
    this.#mark(chart);
    if (!tell) return;
    this.told = vessels;
    for (const listener of this.#listeners) listener();
  }

  /** The newest picture, which knows more of a vessel than its track does. */
  know(live: Vessels | undefined): void {
    this.#live = live;
  }

  listedOf(track: string): number {
    const at = this.#live?.placeOf.get(track);
    return at === undefined ? 0 : (this.#live?.listed[at] ?? 0);
  }

  choose(chart: SeaChart | undefined, track: string | undefined): void {
    this.#chosen = track;
    this.#mark(chart);
  }

  hover(chart: SeaChart | undefined, track: string | undefined): void {
    if (this.#hovered === track) return;
    this.#hovered = track;
    this.#mark(chart);
  }

  /** Brings the marks of what is chosen and pointed at to their places. */
  #mark(chart: SeaChart | undefined): void {
    if (chart === undefined) return;
    const place = (track: string | undefined) => (track === undefined ? -1 : (this.vessels.placeOf.get(track) ?? -1));
    chart.vessels.chosen = place(this.#chosen);
    chart.vessels.hovered = place(this.#hovered);
    chart.repaint();
  }

  readonly hear = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
