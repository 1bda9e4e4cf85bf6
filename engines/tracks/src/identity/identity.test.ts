import { describe, expect, test } from 'vitest';
import { emptyFix } from '../fix.ts';
import type { StaticReport } from '../static-report.ts';
import { CLASS_A, CLASS_B, TrackTable } from '../track-table.ts';
import { StaticPlacing } from './static-placing.ts';
import { Votes } from './votes.ts';

const VESSEL = 201_000_001;
const said = (rest: Partial<StaticReport>): StaticReport => ({
  vessel: VESSEL,
  time: 0,
  messageType: 5,
  source: 0,
  ...rest,
});

function trackAt(tracks: TrackTable, time: number, source: number, transponder: number): number {
  const fix = { ...emptyFix(), vessel: VESSEL, time, source };
  const track = tracks.open(fix, transponder);
  tracks.keep(track, fix);
  return track;
}

describe('who a track is', () => {
  test.each<[string, Partial<StaticReport>[], object]>([
    ['one report', [{ name: 'ONE' }], { name: 'ONE' }],
    [
      'parts add up',
      [{ name: 'ONE' }, { callsign: 'Q1' }, { imo: 9074729 }],
      { name: 'ONE', callsign: 'Q1', imo: 9074729 },
    ],
    ['the most frequent', [{ name: 'TWO' }, { name: 'ONE' }, { name: 'ONE' }], { name: 'ONE' }],
    ['of equally frequent ones the earlier', [{ name: 'ONE' }, { name: 'TWO' }], { name: 'ONE' }],
    [
      'voyage data change',
      [
        { name: 'ONE', draught: 4 },
        { name: 'ONE', draught: 7, destination: 'ELSEWHERE' },
      ],
      { name: 'ONE', draught: 7, destination: 'ELSEWHERE' },
    ],
  ])('%s', (_, reports, identity) => {
    const tracks = new TrackTable();
    const votes = new Votes(tracks);
    const track = trackAt(tracks, 0, 0, CLASS_A);
    for (const report of reports) votes.add(track, said(report));
    expect(tracks.identity(track)).toEqual(identity);
  });

  test('says when it changes', () => {
    const tracks = new TrackTable();
    const votes = new Votes(tracks);
    const track = trackAt(tracks, 0, 0, CLASS_A);
    const names = ['ONE', 'ONE', 'TWO', 'TWO', 'TWO'];
    expect(names.map((name) => votes.add(track, said({ name })))).toEqual([true, false, false, false, true]);
  });

  test('at most eight identities are counted', () => {
    const tracks = new TrackTable();
    const votes = new Votes(tracks);
    const track = trackAt(tracks, 0, 0, CLASS_A);
    for (let i = 0; i < 1000; i++) votes.add(track, said({ name: i % 2 === 0 ? 'ONE' : `OTHER ${i}` }));
    expect(tracks.identity(track)).toEqual({ name: 'ONE' });
    expect(votes.snapshot()[0]?.[1].length).toBeLessThanOrEqual(8);
  });
});

describe('to which track a static report belongs', () => {
  test.each<[string, Partial<StaticReport>, number[]]>([
    ['same source and class', { source: 1, messageType: 5 }, [0]],
    ['same source, other class', { source: 1, messageType: 24 }, []],
    ['the other ship', { source: 2, messageType: 24 }, [1]],
    ['a class is not said', { source: 2, messageType: 0 }, [1]],
    ['a quarter of an hour later', { source: 1, time: 900 }, [0]],
    ['later than that', { source: 1, time: 901 }, []],
  ])('of two: %s', (_, report, expected) => {
    const tracks = new TrackTable();
    const ids = [trackAt(tracks, 0, 1, CLASS_A), trackAt(tracks, 0, 2, CLASS_B)];
    expect(new StaticPlacing(tracks).place(said(report)).map((track) => ids.indexOf(track))).toEqual(expected);
  });

  test('where one is alive it is that one', () => {
    const tracks = new TrackTable();
    const track = trackAt(tracks, 0, 1, CLASS_A);
    expect(new StaticPlacing(tracks).place(said({ source: 9, time: 40_000 }))).toEqual([track]);
  });

  test('a report before any position waits a quarter of an hour', () => {
    const placing = new StaticPlacing(new TrackTable());
    placing.place(said({ name: 'ONE' }));
    expect(placing.waitingIdentity(VESSEL, 900)).toEqual({ name: 'ONE' });
    expect(placing.waitingIdentity(VESSEL, 901)).toBeUndefined();
    expect(placing.takeWaiting(VESSEL, 60)).toHaveLength(1);
    expect(placing.takeWaiting(VESSEL, 60)).toHaveLength(0);
  });
});
