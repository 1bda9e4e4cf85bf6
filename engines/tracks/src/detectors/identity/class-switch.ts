import type { Scene } from '../../detector.ts';
import type { Fix } from '../../fix.ts';
import { CLASS_A, CLASS_B, CLASS_UNKNOWN } from '../../track-table.ts';
import { vesselLabel } from '../label.ts';
import { identityFinding } from './identity-finding.ts';

/** So many reports of the new class, over half an hour, and none of the old. */
const REPORTS_MIN = 20;
const WITHIN_S = 1800;
const CLASS_OF_TYPE = new Uint8Array(32);
CLASS_OF_TYPE.fill(CLASS_A, 1, 4);
CLASS_OF_TYPE[18] = CLASS_OF_TYPE[19] = CLASS_B;

/** A vessel that goes over from a transponder of one class to one of the other. */
export class ClassSwitch {
  readonly #scene: Scene;
  readonly #known;
  readonly #pending = new Map<number, { readonly first: number; count: number }>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#known = scene.tracks.columns.column('u8', CLASS_UNKNOWN);
  }

  fix(track: number, fix: Fix): void {
    const said = CLASS_OF_TYPE[fix.messageType & 31]!;
    const known = this.#known.values[track]!;
    if (said === known) {
      if (this.#pending.size > 0) this.#pending.delete(track);
      return;
    }
    if (said !== CLASS_UNKNOWN) this.#other(track, known, said, fix.time);
  }

  forget(track: number): void {
    this.#pending.delete(track);
  }

  snapshot(): unknown {
    return [...this.#pending].map(([track, pending]) => [track, { ...pending }]);
  }

  restore(state: unknown): void {
    this.#pending.clear();
    for (const [track, pending] of state as [number, { first: number; count: number }][])
      this.#pending.set(track, pending);
  }

  #other(track: number, known: number, said: number, time: number): void {
    if (known === CLASS_UNKNOWN) {
      this.#known.values[track] = said;
      return;
    }
    const pending = this.#pending.get(track) ?? { first: time, count: 0 };
    this.#pending.set(track, pending);
    pending.count++;
    if (pending.count < REPORTS_MIN || time - pending.first < WITHIN_S) return;
    this.#pending.delete(track);
    this.#known.values[track] = said;
    this.#tell(track, said, pending.first, pending.count);
  }

  #tell(track: number, said: number, start: number, reports: number): void {
    const [before, after] = said === CLASS_A ? ['B', 'A'] : ['A', 'B'];
    this.#scene.emit(
      identityFinding(this.#scene, {
        kind: 'class changed',
        start,
        tracks: [track],
        reasons: [
          { text: `its transponder was of class ${before} and is of class ${after}`, score: 0.3 },
          ...(said === CLASS_B ? [{ text: 'class B says less and sends with less power', score: 0.1 }] : []),
        ],
        text: `${vesselLabel(this.#scene, track)} went over from a transponder of class ${before} to one of class ${after}.`,
        names: { before, after },
        thresholds: { reportsMin: REPORTS_MIN, withinS: WITHIN_S },
        measured: { reports },
        margin: reports / REPORTS_MIN - 1,
      }),
    );
  }
}
