import type { Detector, Scene } from '../../detector.ts';
import { isDirtyIdentity } from '../dirty-identities.ts';
import { vesselLabel } from '../label.ts';
import { changedFinding, isChange } from './changed.ts';
import { ClassSwitch } from './class-switch.ts';
import { Draughts } from './draught.ts';
import { identityFinding } from './identity-finding.ts';
import { ImoHolders } from './imo-holders.ts';
import { isValidImo, looksLikeImo } from './imo-number.ts';
import {
  type Field,
  FIELDS,
  KnownIdentities,
  type KnownIdentitiesSnapshot,
  SAID_MIN,
  SAID_WITHIN_S,
  saidOf,
  textOf,
} from './known-identity.ts';

/** Changes within so long of each other are one. */
const TOGETHER_S = 7200;

/**
 * Who a vessel says it is: IMO numbers that cannot be, or that two say at once; a name, call sign, number or size that changes
 * within one track; a draught that changes at sea; class A that becomes class B; a flag that its register does not know. Two ships that exchanged their MMSIs
 * are found where jumps are judged.
 */
export function createIdentity(scene: Scene): Detector {
  const known = new KnownIdentities(scene.tracks.columns);
  const holders = new ImoHolders(scene);
  const classes = new ClassSwitch(scene);
  const draughts = new Draughts(scene);

  function changed(track: number, field: Field, before: string, time: number): void {
    const after = textOf(field, known.get(track, field)!);
    if (!isChange(field, before, after)) return;
    let change = known.changes.get(track);
    if (!change || time - change.time > TOGETHER_S)
      known.changes.set(track, (change = { start: time, time, fields: [] }));
    change.time = time;
    const { fields } = change;
    const at = fields.findIndex((other) => other.field === field);
    if (at < 0) fields.push({ field, before, after });
    else fields[at] = { field, before: fields[at]!.before, after };
    scene.emit(changedFinding(scene, track, change));
  }

  /** Once a number was said three times over half an hour. */
  function judgeImo(track: number, time: number): void {
    const said = known.get(track, 'imo');
    if (typeof said !== 'number' || said === known.imoJudged.values[track]) return;
    if (known.imoCount.values[track]! < SAID_MIN || time - known.imoFirst.values[track]! < SAID_WITHIN_S) return;
    known.imoJudged.values[track] = said;
    if (isValidImo(said)) holders.says(track, said, time);
    else if (looksLikeImo(said)) tellWrongImo(track, said, time);
    judgeFlag(track, said, time);
  }

  function tellWrongImo(track: number, imo: number, time: number): void {
    const label = vesselLabel(scene, track);
    scene.emit(
      identityFinding(
        scene,
        {
          kind: 'IMO check digit',
          start: time,
          tracks: [track],
          reasons: [{ text: `the last digit of ${imo} does not fit the others`, score: 0.3 }],
          text: `${label} says the IMO number ${imo}, which cannot be one: its last digit does not fit.`,
          names: { imo: String(imo) },
          thresholds: { saidMin: SAID_MIN, saidWithinS: SAID_WITHIN_S },
          measured: { said: SAID_MIN },
          margin: 0,
        },
        'imo-check-digit',
      ),
    );
  }

  function judgeFlag(track: number, imo: number, time: number): void {
    const vessel = scene.tracks.vessel.values[track]!;
    const said = scene.settings.flagOf?.(vessel);
    const registered = scene.settings.registeredFlag?.(imo);
    if (said === undefined || registered === undefined || said === registered) return;
    const label = vesselLabel(scene, track);
    scene.emit(
      identityFinding(scene, {
        kind: 'flag',
        start: time,
        tracks: [track],
        reasons: [{ text: `its MMSI is of ${said}, the register has it under ${registered}`, score: 0.45 }],
        text: `${label} sends an MMSI of ${said}, but the ship with IMO number ${imo} is registered in ${registered}.`,
        names: { said, registered, imo: String(imo) },
        thresholds: { saidMin: SAID_MIN, saidWithinS: SAID_WITHIN_S },
        measured: { said: SAID_MIN },
        margin: 0,
      }),
    );
  }

  /** How often the number that stands was said; one that just took its place was said three times already. */
  function countImo(track: number, said: string | number, isNew: boolean, time: number): void {
    if (said !== known.get(track, 'imo')) return;
    if (isNew) {
      known.imoCount.values[track] = SAID_MIN;
      known.imoFirst.values[track] = Math.floor(time) - SAID_WITHIN_S;
      return;
    }
    if (known.imoCount.values[track] === 0) known.imoFirst.values[track] = Math.floor(time);
    known.imoCount.values[track]!++;
  }

  return {
    fix: (track, fix) => classes.fix(track, fix),
    statics(track, report) {
      if (isDirtyIdentity(report.vessel)) return;
      for (const field of FIELDS) {
        const said = saidOf(report, field);
        if (said === undefined) continue;
        const before = known.take(track, field, said, report.time);
        if (before !== undefined) changed(track, field, textOf(field, before), report.time);
        if (field === 'imo') countImo(track, said, before !== undefined, report.time);
      }
      judgeImo(track, report.time);
      draughts.says(track, report);
    },
    tick: (time) => holders.tick(time),
    closed(track) {
      const judged = known.imoJudged.values[track]!;
      if (judged > 0) holders.release(track, judged);
      known.forget(track);
      holders.forget(track);
      classes.forget(track);
    },
    snapshot: () => ({
      known: known.snapshot(),
      holders: holders.snapshot(),
      classes: classes.snapshot(),
    }),
    restore(saved) {
      const state = saved as {
        known: KnownIdentitiesSnapshot;
        holders: unknown;
        classes: unknown;
        draughts: unknown;
      };
      known.restore(state.known);
      holders.restore(state.holders);
      classes.restore(state.classes);
    },
  };
}
