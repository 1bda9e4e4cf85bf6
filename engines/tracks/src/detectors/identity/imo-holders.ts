import type { Scene } from '../../detector.ts';
import { distanceM } from '../../geo/sphere.ts';
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

interface Pair {
  readonly imo: number;
  readonly one: number;
  readonly other: number;
  readonly start: number;
}

/** Which track says which IMO number; a number that two vessels say at once is a finding. */
export class ImoHolders {
  readonly #scene: Scene;
  #holders = new Map<number, number>();
  #pairs: Pair[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** A track has said its number often enough. */
  says(track: number, imo: number, time: number): void {
    const { tracks } = this.#scene;
    const holder = this.#holders.get(imo);
    this.#holders.set(imo, track);
    if (holder === undefined || tracks.vessel.values[holder] === tracks.vessel.values[track]) return;
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
    return { holders: [...this.#holders], pairs: [...this.#pairs] };
  }

  restore(state: unknown): void {
    const { holders, pairs } = state as { holders: [number, number][]; pairs: Pair[] };
    this.#holders = new Map(holders);
    this.#pairs = [...pairs];
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
