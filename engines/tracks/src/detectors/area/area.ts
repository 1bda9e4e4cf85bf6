import type { Detector, Scene } from '../../detector.ts';
import type { Fix } from '../../fix.ts';
import { between, type Place } from '../../geo/interpolate.ts';
import { Polygon } from '../../geo/polygon.ts';
import type { WatchedArea } from '../../settings.ts';
import { areaFinding, type Stay } from './give-area.ts';

/** So far outside, or outside with so many fixes, a vessel has left. */
const LEFT_M_MIN = 500;
const LEFT_FIXES_MIN = 3;
/** A border crossed somewhere in a longer silence was crossed possibly. */
const POSSIBLE_S_MIN = 3600;
/** No vessel is faster, metres a second (60 kn): so long it cannot have come to a border. */
const SPEED_M_PER_S_MAX = 31;
/** Areas that are watched at once, vessels in them at once. */
const AREAS_MAX = 1000;
const STAYS_MAX = 500_000;

interface Watched {
  readonly area: WatchedArea;
  readonly polygon: Polygon;
}

/** Vessels that enter an area that somebody watches, the ways between fixes too. Areas are read anew when they change. */
export class AreaDetector implements Detector {
  readonly #scene: Scene;
  /** No border can be reached before this time. */
  readonly #lookNext;
  readonly #inAreas;
  readonly #stays = new Map<string, Stay>();
  readonly #place: Place = { lon: 0, lat: 0 };
  #read: readonly WatchedArea[] = [];
  #watched: readonly Watched[] = [];
  #staysLeftOut = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#lookNext = scene.tracks.columns.column('f64');
    this.#inAreas = scene.tracks.columns.column('u16');
    this.#readAreas();
  }

  fix(track: number, fix: Fix): void {
    if (this.#scene.settings.areas !== this.#read) this.#readAreas();
    if (this.#watched.length === 0 || fix.time < this.#lookNext.values[track]!) return;
    let nearestM = Number.POSITIVE_INFINITY;
    for (const watched of this.#watched) nearestM = Math.min(nearestM, this.#look(track, fix, watched));
    this.#lookNext.values[track] = fix.time + nearestM / SPEED_M_PER_S_MAX;
  }

  closed(track: number): void {
    if (this.#inAreas.values[track] === 0) return;
    for (const { area } of this.#watched) {
      const stay = this.#stays.get(keyOf(track, area));
      if (stay) this.#end(track, area, stay, stay.outSince ?? stay.last);
    }
  }

  counts(): Readonly<Record<string, number>> {
    return this.#staysLeftOut > 0 ? { 'stays in areas left out, too many at once': this.#staysLeftOut } : {};
  }

  snapshot(): readonly (readonly [string, Stay])[] {
    return [...this.#stays].map(([key, stay]) => [key, { ...stay }]);
  }

  restore(stays: readonly (readonly [string, Stay])[]): void {
    this.#stays.clear();
    for (const [key, stay] of stays) this.#stays.set(key, stay);
  }

  #readAreas(): void {
    const areas = this.#scene.settings.areas;
    const gone = this.#read.filter(({ id }) => !areas.some((area) => area.id === id)).map(({ id }) => id);
    for (const key of this.#stays.keys()) {
      const [track, id] = splitKey(key);
      if (!gone.includes(id)) continue;
      this.#stays.delete(key);
      this.#inAreas.values[track]!--;
    }
    this.#read = areas;
    this.#watched = areas
      .slice(0, AREAS_MAX)
      .map((area) => ({ area, polygon: new Polygon(area.rings) }))
      .filter(({ polygon }) => !polygon.empty);
    this.#lookNext.values.fill(0);
  }

  /** Looks at one area; how far its border is at least, metres. */
  #look(track: number, fix: Fix, { area, polygon }: Watched): number {
    const stay = this.#inAreas.values[track] === 0 ? undefined : this.#stays.get(keyOf(track, area));
    const { lon, lat, time } = this.#scene.tracks;
    const lonBefore = lon.values[track]!;
    const latBefore = lat.values[track]!;
    const boxM = polygon.boxM(fix.lon, fix.lat);
    const first = Number.isNaN(time.values[track]!);
    // Far from it now and before, at most as far apart as it is away: neither inside nor through.
    if (!stay && boxM > 0 && (first || boxM > (fix.time - time.values[track]!) * SPEED_M_PER_S_MAX)) return boxM;
    const inside = polygon.contains(fix.lon, fix.lat);
    const borderM = polygon.borderM(fix.lon, fix.lat);
    if (stay) {
      this.#goOn(track, fix, area, stay, inside, polygon, borderM);
      return inside ? borderM : 0;
    }
    if (inside) this.#enter(track, fix, area, polygon, first || polygon.contains(lonBefore, latBefore));
    else if (!first) this.#pass(track, fix, area, polygon);
    return this.#inAreas.values[track] === 0 || !inside ? borderM : area.minutesMin ? 0 : borderM;
  }

  #enter(track: number, fix: Fix, area: WatchedArea, polygon: Polygon, already: boolean): void {
    if (this.#stays.size >= STAYS_MAX) {
      this.#staysLeftOut++;
      return;
    }
    const { time } = this.#scene.tracks;
    const since = already ? 0 : fix.time - time.values[track]!;
    const share = already ? 1 : (this.#crossings(track, fix, polygon)?.[0] ?? 1);
    this.#at(track, fix, share);
    const stay: Stay = {
      start: already ? fix.time : time.values[track]! + share * since,
      lon: this.#place.lon,
      lat: this.#place.lat,
      kind: already ? 'inside when first seen' : 'entry',
      possible: since > POSSIBLE_S_MIN,
      silenceS: since,
      last: fix.time,
      fixes: 1,
      fixesOut: 0,
      given: false,
    };
    this.#stays.set(keyOf(track, area), stay);
    this.#inAreas.values[track]!++;
    this.#giveWhenLong(track, area, stay, fix);
  }

  #goOn(
    track: number,
    fix: Fix,
    area: WatchedArea,
    stay: Stay,
    inside: boolean,
    polygon: Polygon,
    borderM: number,
  ): void {
    if (inside) {
      stay.last = fix.time;
      stay.fixes++;
      stay.fixesOut = 0;
      stay.outSince = undefined;
      this.#giveWhenLong(track, area, stay, fix);
      return;
    }
    stay.outSince ??= this.#leftAt(track, fix, polygon);
    if (++stay.fixesOut >= LEFT_FIXES_MIN || borderM > LEFT_M_MIN) this.#end(track, area, stay, stay.outSince);
  }

  #leftAt(track: number, fix: Fix, polygon: Polygon): number {
    const before = this.#scene.tracks.time.values[track]!;
    return before + (this.#crossings(track, fix, polygon)?.[1] ?? 0) * (fix.time - before);
  }

  /** Straight through between two fixes that are both outside. */
  #pass(track: number, fix: Fix, area: WatchedArea, polygon: Polygon): void {
    const shares = this.#crossings(track, fix, polygon);
    if (!shares || shares[0] === shares[1]) return;
    const before = this.#scene.tracks.time.values[track]!;
    const since = fix.time - before;
    const start = before + shares[0] * since;
    const end = before + shares[1] * since;
    if (end - start < (area.minutesMin ?? 0) * 60) return;
    this.#at(track, fix, (shares[0] + shares[1]) / 2);
    const { lon, lat } = this.#place;
    const possible = since > POSSIBLE_S_MIN;
    const kind = 'passage' as const;
    const stay: Stay = {
      start,
      lon,
      lat,
      kind,
      possible,
      silenceS: since,
      last: end,
      fixes: 0,
      fixesOut: 0,
      given: true,
    };
    this.#scene.emit(areaFinding(this.#scene, track, area, stay, end, fix));
  }

  #end(track: number, area: WatchedArea, stay: Stay, end: number): void {
    this.#stays.delete(keyOf(track, area));
    this.#inAreas.values[track]!--;
    if (end - stay.start >= (area.minutesMin ?? 0) * 60)
      this.#scene.emit(areaFinding(this.#scene, track, area, stay, end));
  }

  #giveWhenLong(track: number, area: WatchedArea, stay: Stay, fix: Fix): void {
    if (stay.given || fix.time - stay.start < (area.minutesMin ?? 0) * 60) return;
    stay.given = true;
    this.#scene.emit(areaFinding(this.#scene, track, area, stay, undefined, fix));
  }

  #crossings(track: number, fix: Fix, polygon: Polygon): readonly [number, number] | undefined {
    const { lon, lat } = this.#scene.tracks;
    return polygon.crossings(lon.values[track]!, lat.values[track]!, fix.lon, fix.lat);
  }

  #at(track: number, fix: Fix, share: number): void {
    const { lon, lat } = this.#scene.tracks;
    if (share === 1) {
      this.#place.lon = fix.lon;
      this.#place.lat = fix.lat;
    } else between(lon.values[track]!, lat.values[track]!, fix.lon, fix.lat, share, this.#place);
  }
}

const keyOf = (track: number, { id }: WatchedArea): string => `${track} ${id}`;

function splitKey(key: string): [track: number, id: string] {
  const at = key.indexOf(' ');
  return [Number(key.slice(0, at)), key.slice(at + 1)];
}
