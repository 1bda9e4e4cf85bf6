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
  emptyIdentity,
  type Field,
  FIELDS,
  type KnownIdentity,
  SAID_MIN,
  SAID_WITHIN_S,
  saidOf,
  takeSaid,
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
  const known = new Map<number, KnownIdentity>();
  const holders = new ImoHolders(scene);
  const classes = new ClassSwitch(scene);
  const draughts = new Draughts(scene);

  function changed(track: number, identity: KnownIdentity, field: Field, before: string, time: number): void {
    const after = textOf(field, identity[field]!);
    if (!isChange(field, before, after)) return;
    if (!identity.change || time - identity.change.time > TOGETHER_S)
      identity.change = { start: time, time, fields: [] };
    identity.change.time = time;
    const { fields } = identity.change;
    const at = fields.findIndex((other) => other.field === field);
    if (at < 0) fields.push({ field, before, after });
    else fields[at] = { field, before: fields[at]!.before, after };
    scene.emit(changedFinding(scene, track, identity.change));
  }

  /** Once a number was said three times over half an hour. */
  function judgeImo(track: number, identity: KnownIdentity, time: number): void {
    const said = identity.imo;
    if (said === undefined || said === identity.imoJudged) return;
    if (identity.imoCount < SAID_MIN || time - identity.imoFirst < SAID_WITHIN_S) return;
    identity.imoJudged = said;
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

  return {
    fix: (track, fix) => classes.fix(track, fix),
    statics(track, report) {
      if (isDirtyIdentity(report.vessel)) return;
      let identity = known.get(track);
      if (!identity) known.set(track, (identity = emptyIdentity()));
      for (const field of FIELDS) {
        const said = saidOf(report, field);
        if (said === undefined) continue;
        const before = takeSaid(identity, field, said, report.time);
        if (before !== undefined) changed(track, identity, field, textOf(field, before), report.time);
        if (field === 'imo') countImo(identity, said, before !== undefined, report.time);
      }
      judgeImo(track, identity, report.time);
      draughts.says(track, report);
    },
    tick: (time) => holders.tick(time),
    closed(track) {
      const identity = known.get(track);
      if (identity?.imoJudged) holders.release(track, identity.imoJudged);
      known.delete(track);
      holders.forget(track);
      classes.forget(track);
    },
    snapshot: () => ({
      known: structuredClone([...known]),
      holders: holders.snapshot(),
      classes: classes.snapshot(),
    }),
    restore(saved) {
      const state = saved as {
        known: [number, KnownIdentity][];
        holders: unknown;
        classes: unknown;
        draughts: unknown;
      };
      known.clear();
      for (const [track, identity] of state.known) known.set(track, identity);
      holders.restore(state.holders);
      classes.restore(state.classes);
    },
  };
}

/** How often the number that stands was said; one that just took its place was said three times already. */
function countImo(identity: KnownIdentity, said: string | number, isNew: boolean, time: number): void {
  if (said !== identity.imo) return;
  if (isNew) {
    identity.imoCount = SAID_MIN;
    identity.imoFirst = Math.floor(time) - SAID_WITHIN_S;
    return;
  }
  if (identity.imoCount === 0) identity.imoFirst = Math.floor(time);
  identity.imoCount++;
}
