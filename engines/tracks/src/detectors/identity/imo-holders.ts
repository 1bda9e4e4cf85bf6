import type { Scene } from '../../detector.ts';
import { distanceM, METRES_PER_NAUTICAL_MILE } from '../../geo/sphere.ts';
import { RowTable, type RowTableSnapshot } from '../../row-table.ts';
import { vesselLabel } from '../label.ts';
import { distanceText } from '../words.ts';
import { identityFinding } from './identity-finding.ts';
import { SAID_WITHIN_S } from './known-identity.ts';

/** A track that was not heard for so long does not hold its number any more. */
const ALIVE_S = 6 * 3600;
/** Nearer than this to each other they may be two transponders of one ship. */
const ONE_SHIP_M = 1000;
const FAR_M = 10_000;
const PAIRS_MAX = 10_000;
/** Heard together for less than this, one came after the other. */
const BOTH_HEARD_S = 600;
const CHANGED_WITHIN_S = 48 * 3600;
const REACH_KNOTS = 30;
const PORT_KM_MAX = 5;
const SHORE_KM_MIN = 2;

interface Pair {
  readonly imo: number;
  readonly one: number;
  readonly other: number;
  readonly start: number;
}

/** Which track says which IMO number; a number that two vessels say at once is a finding. */
export class ImoHolders {
  readonly #scene: Scene;
  readonly #holders = new RowTable();
  #pairs: Pair[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** A track has said its number often enough. */
  says(track: number, imo: number, time: number): void {
    const { tracks } = this.#scene;
    const holder = this.#holders.get(imo);
    this.#holders.set(imo, track);
    if (holder < 0 || tracks.vessel.values[holder] === tracks.vessel.values[track]) return;
    if (tracks.time.values[holder]! <= tracks.firstTime.values[track]! + BOTH_HEARD_S) {
      this.#tellIfChanged(holder, track, imo, time);
      return;
    }
    if (!(time - tracks.time.values[holder]! <= ALIVE_S) || this.#pairs.length >= PAIRS_MAX) return;
    this.#pairs.push({ imo, one: holder, other: track, start: time });
  }

  /** Two are told once both went on: a ship that changes its flag sends one after the other. */
  tick(time: number): void {
    if (this.#pairs.length === 0) return;
    this.#pairs = this.#pairs.filter((pair) => {
      const last = Math.min(...[pair.one, pair.other].map((track) => this.#scene.tracks.time.values[track]!));
      if (last - pair.start >= SAID_WITHIN_S) {
        this.#tell(pair);
        return false;
      }
      return time - pair.start <= ALIVE_S;
    });
  }

  forget(track: number): void {
    this.#pairs = this.#pairs.filter(({ one, other }) => one !== track && other !== track);
  }

  /** The number of a track that is forgotten. */
  release(track: number, imo: number): void {
    if (this.#holders.get(imo) === track) this.#holders.delete(imo);
  }

  snapshot(): unknown {
    return { holders: this.#holders.snapshot(), pairs: [...this.#pairs] };
  }

  restore(state: unknown): void {
    const { holders, pairs } = state as { holders: RowTableSnapshot; pairs: Pair[] };
    this.#holders.restore(holders);
    this.#pairs = [...pairs];
  }

  /** A number that one vessel stopped sending and another went on with, where the first could have sailed. */
  #tellIfChanged(before: number, after: number, imo: number, time: number): void {
    const { tracks, ports, land } = this.#scene;
    const last = tracks.time.values[before]!;
    const [lon, lat] = [tracks.lon.values[before]!, tracks.lat.values[before]!];
    const metres = distanceM(lon, lat, tracks.lon.values[after]!, tracks.lat.values[after]!);
    const silentS = Math.max(0, tracks.firstTime.values[after]! - last);
    if (silentS > CHANGED_WITHIN_S) return;
    if (metres > METRES_PER_NAUTICAL_MILE * (1 + (REACH_KNOTS * (time - last)) / 3600)) return;
    const port = ports.nearest(lon, lat);
    const atSea = !(port && port.distanceKm < PORT_KM_MAX) && land.distanceKm(lon, lat) >= SHORE_KM_MIN;
    const [a, b] = [tracks.identity(before)?.name, tracks.identity(after)?.name];
    const renamed = a !== undefined && b !== undefined && a !== b;
    const from = this.#scene.vesselText(tracks.vessel.values[before]!);
    const to = this.#scene.vesselText(tracks.vessel.values[after]!);
    this.#scene.emit(
      identityFinding(
        this.#scene,
        {
          kind: 'MMSI changed',
          start: last,
          end: tracks.firstTime.values[after]!,
          tracks: [before, after],
          reasons: [
            { text: `the ship with IMO number ${imo} sends ${to} and no longer ${from}`, score: 0.35 },
            ...(atSea ? [{ text: 'it was at sea, where no ship changes its flag', score: 0.2 }] : []),
            ...(silentS < 3600 ? [{ text: 'it changed within the hour', score: 0.1 }] : []),
            ...(renamed ? [{ text: `its name changed too, from ${a} to ${b}`, score: 0.15 }] : []),
          ],
          text: `The ship with IMO number ${imo} changed its MMSI from ${from} to ${to}${renamed ? ` and its name from ${a} to ${b}` : ''}.`,
          names: { imo: String(imo), mmsiBefore: from, mmsiAfter: to },
          thresholds: { changedWithinMaxS: CHANGED_WITHIN_S, reachKnots: REACH_KNOTS },
          measured: { silentS: Math.round(silentS), distanceM: Math.round(metres) },
          margin: 1 - silentS / CHANGED_WITHIN_S,
        },
        'mmsi-changed',
      ),
    );
  }

  #tell({ imo, one, other, start }: Pair): void {
    const { tracks } = this.#scene;
    const { lon, lat } = tracks;
    const metres = distanceM(lon.values[one]!, lat.values[one]!, lon.values[other]!, lat.values[other]!);
    this.#scene.emit(
      identityFinding(
        this.#scene,
        {
          kind: 'IMO number twice',
          start,
          tracks: [one, other],
          reasons: [
            { text: `two vessels say the IMO number ${imo} at the same time`, score: 0.5 },
            ...(metres < ONE_SHIP_M ? [{ text: 'they are together: two transponders of one ship', score: -0.35 }] : []),
            ...(metres >= FAR_M ? [{ text: `they are ${distanceText(metres)} apart`, score: 0.2 }] : []),
          ],
          text: `${vesselLabel(this.#scene, one)} and ${vesselLabel(this.#scene, other)} both say the IMO number ${imo}, ${distanceText(metres)} apart.`,
          names: { imo: String(imo) },
          thresholds: { bothHeardMinS: SAID_WITHIN_S, oneShipMaxM: ONE_SHIP_M },
          measured: { distanceM: Math.round(metres) },
          margin: Math.max(0, metres / ONE_SHIP_M - 1),
        },
        'imo-twice',
      ),
    );
  }
}
