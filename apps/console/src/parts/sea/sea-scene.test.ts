import type { FindingDetail, TrackLine } from '@quintet/node/api';
import { describe, expect, it } from 'vitest';
import { clearWords } from './clear-words.ts';
import { seaFrame } from './sea-frame.ts';
import { placesOf, sceneOf } from './sea-scene.ts';
import { sceneWords } from './scene-words.ts';

const START = '2026-11-23T00:46:07Z';
const startS = Date.parse(START) / 1000;
const HOUR_S = 3600;
const NOW_MS = Date.UTC(2026, 10, 29);
const fix = (time: number, lon: number) => ({ vessel: '636092841', time, lon, lat: 35.2 });

const track: TrackLine = {
  track: '636092841-1',
  mmsi: '636092841',
  name: 'Halcyon Reach',
  kind: 'tanker',
  points: [startS - HOUR_S, 14.6, 35.2, 11, 90, startS, 14.8, 35.2, 11, 90],
};

function silent(change: Partial<FindingDetail> = {}, fixes = [fix(startS - 5 * HOUR_S, 14), fix(startS, 14.8)]) {
  const finding: FindingDetail = {
    id: 'dark-1',
    type: 'dark',
    start: START,
    lon: 14.8,
    lat: 35.2,
    score: 0.7,
    text: 'Halcyon Reach has been silent for 21 h 19 min.',
    vessels: [],
    reasons: [],
    evidence: { fixes, thresholds: { silenceMinS: 1800 }, measured: { silenceS: 76_710 }, margin: 41.6 },
    tracks: [track],
    joint: [],
    ...change,
  };
  return sceneOf(finding, NOW_MS);
}

describe('a silence', () => {
  it('that goes on is as long as others were heard, and begins with its own last report', () => {
    expect(silent().marks).toEqual([
      { place: [14.8, 35.2], shape: 'heard', title: 'last heard 23 Nov 00:46', note: 'dark 21 h 19 min' },
    ]);
  });

  it('that is over lies between the report at its start and the next, however long others lie apart', () => {
    const end = '2026-11-23T03:46:07Z';
    const fixes = [fix(startS - 5 * HOUR_S, 14), fix(startS, 14.8), fix(startS + 3 * HOUR_S, 15.1)];
    const scene = silent({ end }, fixes);
    expect(scene.marks.map(({ title }) => title)).toEqual(['last heard 23 Nov 00:46', 'heard again 23 Nov 03:46']);
    expect(scene.gap).toMatchObject({ from: [14.8, 35.2], to: [15.1, 35.2] });
  });

  it('has words that lie over no others, though the vessel ends where it was last heard', () => {
    const scene = silent();
    const { marks, tracks } = sceneWords(scene, seaFrame(placesOf(scene), 640, 300));
    expect(tracks[0]?.lines).toEqual(['Halcyon Reach']);
    expect(clearWords([...marks, ...tracks], 300)).toEqual([...marks, ...tracks]);
  });
});
