import { METRES_PER_NM, metresBetween, type Place } from './geo.ts';

/** Navigational status of ITU-R M.1371, as far as it occurs, and AWAY: beyond what the exercise looks at, nothing is sent. */
export const STATUS = { engine: 0, anchored: 1, notUnderCommand: 2, restricted: 3, moored: 5, fishing: 7, away: -1 };

/** Where a vessel is at a time. */
export interface PlanPoint {
  lon: number;
  lat: number;
  status: number;
}

/** What the crew types in as destination, and when. */
interface Bound {
  /** Seconds since 1970, UTC. */
  readonly from: number;
  readonly destination: string;
}

/** Where a vessel really is at any time: knots in the order of time, straight and even between them. */
export class Plan {
  readonly times: readonly number[];
  readonly #lons: readonly number[];
  readonly #lats: readonly number[];
  /** What it does from each knot to the next. */
  readonly #status: readonly number[];
  readonly #bound: readonly Bound[];
  #latest = 0;

  constructor(
    times: readonly number[],
    lons: readonly number[],
    lats: readonly number[],
    status: readonly number[],
    bound: readonly Bound[],
  ) {
    this.times = times;
    this.#lons = lons;
    this.#lats = lats;
    this.#status = status;
    this.#bound = bound;
  }

  /** Where the crew says that it is bound at a time; empty where nothing was typed in. */
  destinationAt(time: number): string {
    return this.#bound.findLast(({ from }) => from <= time)?.destination ?? '';
  }

  /** Writes into `out`; before the first and after the last knot the vessel is away. */
  at(time: number, out: PlanPoint): void {
    const knot = this.#knotBefore(time);
    const from = this.times[knot];
    const to = this.times[knot + 1];
    if (from === undefined || to === undefined || time < from || time >= to) {
      out.status = STATUS.away;
      return;
    }
    const f = (time - from) / (to - from);
    const lon = this.#lons[knot]!;
    const lat = this.#lats[knot]!;
    out.lon = lon + (this.#lons[knot + 1]! - lon) * f;
    out.lat = lat + (this.#lats[knot + 1]! - lat) * f;
    out.status = this.#status[knot]!;
  }

  /** Where it is at a time; at its first or last knot beyond its plan. Degrees. */
  placeAt(time: number): Place {
    const out: PlanPoint = { lon: 0, lat: 0, status: STATUS.away };
    this.at(time, out);
    const { lon, lat } = out.status === STATUS.away ? this.nearest(time) : out;
    return [lon, lat];
  }

  /** The first knot before the plan begins, the last once it is over. */
  nearest(time: number): { readonly lon: number; readonly lat: number } {
    const knot = time < this.times[0]! ? 0 : this.times.length - 1;
    return { lon: this.#lons[knot]!, lat: this.#lats[knot]! };
  }

  /** Times are mostly asked for in order, so the search begins where the last one ended. */
  #knotBefore(time: number): number {
    const { times } = this;
    let at = this.#latest;
    if (time < times[at]!) at = 0;
    while (at + 2 < times.length && times[at + 1]! <= time) at += 1;
    this.#latest = at;
    return at;
  }
}

/** Makes a plan by telling what the vessel does, one thing after the other. */
export class Course {
  readonly #times: number[];
  readonly #lons: number[];
  readonly #lats: number[];
  readonly #status: number[] = [];
  readonly #bound: Bound[] = [];

  constructor(time: number, [lon, lat]: Place) {
    this.#times = [time];
    this.#lons = [lon];
    this.#lats = [lat];
  }

  get time(): number {
    return this.#times.at(-1)!;
  }

  get place(): Place {
    return [this.#lons.at(-1)!, this.#lats.at(-1)!];
  }

  /** Stays where it is. */
  stay(seconds: number, status: number): this {
    return seconds > 0 ? this.#knot(this.time + seconds, this.place, status) : this;
  }

  stayUntil(time: number, status: number): this {
    return this.stay(time - this.time, status);
  }

  /** Sails straight to a place at a speed (knots). */
  to(place: Place, knots: number, status = STATUS.engine): this {
    const metres = metresBetween(...this.place, ...place);
    return metres < 1 ? this : this.#knot(this.time + (metres / METRES_PER_NM / knots) * 3600, place, status);
  }

  along(places: readonly Place[], knots: number, status = STATUS.engine): this {
    for (const place of places) this.to(place, knots, status);
    return this;
  }

  /** Is at a place at a time, whatever speed that takes. */
  by(time: number, place: Place, status = STATUS.engine): this {
    return time > this.time ? this.#knot(time, place, status) : this;
  }

  /** From now on it says that it is bound for there. */
  boundFor(destination: string): this {
    this.#bound.push({ from: this.time, destination });
    return this;
  }

  plan(): Plan {
    return new Plan(this.#times, this.#lons, this.#lats, this.#status, this.#bound);
  }

  #knot(time: number, [lon, lat]: Place, status: number): this {
    this.#times.push(time);
    this.#lons.push(lon);
    this.#lats.push(lat);
    this.#status.push(status);
    return this;
  }
}

/** How long the way along these places takes, seconds. */
export function secondsAlong(places: readonly Place[], knots: number): number {
  let metres = 0;
  for (let i = 1; i < places.length; i += 1) metres += metresBetween(...places[i - 1]!, ...places[i]!);
  return (metres / METRES_PER_NM / knots) * 3600;
}
