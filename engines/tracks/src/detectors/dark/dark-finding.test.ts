import { describe, expect, test } from 'vitest';
import type { EvidenceFix } from '../../finding.ts';
import { destination } from '../../geo/sphere.ts';
import type { Land } from '../../land/land.ts';
import { Sea } from '../../testing/sea.ts';
import { darkFinding } from './dark-finding.ts';
import type { Silence } from './silence.ts';

const T = Date.UTC(2026, 2, 1, 12) / 1000;
const off: EvidenceFix = { vessel: '219000001', time: T, lon: 3, lat: 55.12, speed: 12, course: 90 };

/** Under way at 12 kn far out, heard well, reception long measured. */
const silence: Silence = {
  track: 0,
  off,
  before: [off],
  vessel: '219000001',
  trackId: '219000001-0',
  kind: 'coastal',
  thresholdS: 1800,
  intervalS: 180,
  speedMaxKnots: 13,
  speedKnots: 12,
  shoreKm: 50,
  portKm: Number.NaN,
  group: 0,
  classB: false,
  pleasure: false,
  share: 0.95,
  others: 20,
  coverage: 1,
  missedReports: 30,
  landwards: false,
  measuredS: 2 * 86_400,
  receiverSilent: false,
  giveAgainS: 3600,
};

/** A sea in which the strip around 55.1° N is heard well as far as a meridian. */
function heardTo(lonMax: number, land?: Land): Sea {
  const sea = new Sea({ detectors: [], ...(land ? { land } : {}) });
  for (let hours = 20; hours > 0; hours--)
    for (let lon = 2; lon < lonMax; lon += 0.1)
      for (let vessel = 1; vessel < 12; vessel++) sea.reception.heard(vessel, lon, 55.12, T - hours * 3600, 1, 1);
  return sea;
}

/** The score once it is heard again, so many hours later and nautical miles east. */
function scoreAfter(hours: number, miles: number, change: Partial<Silence> = {}, sea = heardTo(8)): number {
  const [lon, lat] = destination(off.lon, off.lat, 90, miles * 1852);
  const on = { ...off, time: T + hours * 3600, lon, lat };
  return darkFinding(sea.scene, { ...silence, ...change }, 'A', on.time, on).score;
}

describe('what a return says of a silence', () => {
  test.each<[string, number, number, Partial<Silence>, number]>([
    ['two hours, and somewhere else', 2, 8, {}, 0.75],
    ['kept on for two hours where all is heard', 2, 24, {}, 0.75],
    ['kept on for two hours where less is heard', 2, 24, { share: 0.74 }, 0.45],
    ['somewhere else where less is heard', 2, 8, { share: 0.74 }, 0.65],
    ['kept on for an hour where all is heard', 1, 12, {}, 0.6],
    ['kept on for an hour where most is heard', 1, 12, { share: 0.82 }, 0.4],
    ['kept on for five hours where less is heard', 5, 60, { share: 0.74 }, 0.75],
    ['measured for six hours only', 2, 8, { measuredS: 6 * 3600 }, 0.45],
    ['back at the same place near the shore, having sailed', 5, 0.5, { shoreKm: 8 }, 0.6],
    ['back at the same place near the shore, having lain', 5, 0.5, { shoreKm: 8, speedKnots: 1 }, 0.25],
  ])('%s', (_, hours, miles, change, score) => expect(scoreAfter(hours, miles, change)).toBeCloseTo(score, 9));

  test('where hardly anybody is heard on the way it may just have been out of reach', () => {
    expect(scoreAfter(5, 55, {}, heardTo(3.2))).toBeCloseTo(0.5, 9);
    expect(scoreAfter(5, 55, {}, heardTo(8))).toBeCloseTo(0.85, 9);
  });
});
