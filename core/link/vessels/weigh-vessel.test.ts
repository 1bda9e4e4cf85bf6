import { expect, test } from 'vitest';
import { SAME_VESSEL_SCORE, type VesselMarks, weighVessel } from './weigh-vessel.ts';

const none: VesselMarks = { names: [], mmsis: [], imos: [], callsigns: [], flags: [] };
const heard: VesselMarks = {
  names: ['AMBER KESTREL'],
  mmsis: ['636099901'],
  imos: ['9074729'],
  callsigns: ['D5ZZ1'],
  flags: ['lr'],
};

test.each([
  ['an IMO number alone is enough', { imos: ['9074729'] }, true],
  ['a name alone is not', { names: ['Amber Kestrel'] }, false],
  ['an MMSI alone is not: it is given to another ship later', { mmsis: ['636099901'] }, false],
  ['an MMSI and the name are', { mmsis: ['636099901'], names: ['M/V Amber Kestrel'] }, true],
  ['an MMSI under another name is not', { mmsis: ['636099901'], names: ['Quiet Osprey'] }, false],
  [
    'an MMSI and the call sign are, though renamed',
    { mmsis: ['636099901'], callsigns: ['D5-ZZ1'], names: ['Old'] },
    true,
  ],
  ['a misprinted IMO number says nothing', { imos: ['9074732'], names: ['Amber Kestrel'], mmsis: ['636099901'] }, true],
  ['a call sign and the name are', { callsigns: ['D5ZZ1'], names: ['AMBER KESTREL'] }, true],
  ['a flag adds little', { names: ['AMBER KESTREL'], flags: ['lr'] }, false],
] as const)('%s', (_what, described, same) => {
  const { score, reasons } = weighVessel(heard, { ...none, ...described });
  expect(score >= SAME_VESSEL_SCORE).toBe(same);
  expect(reasons.length).toBeGreaterThan(0);
});

test('a sister with a valid IMO number of her own is another ship', () => {
  const sister = { ...heard, imos: ['9319466'] };
  expect(weighVessel(heard, sister).score).toBeLessThan(SAME_VESSEL_SCORE);
});

test('the reasons add up to the score, however many speak for it', () => {
  const { score, reasons } = weighVessel(heard, heard);
  expect(score).toBe(1);
  expect(reasons.reduce((sum, reason) => sum + reason.score, 0)).toBeCloseTo(1, 9);
  expect(reasons.map((reason) => reason.score)).toEqual([0.38, 0.24, 0.19, 0.16, 0.03]);
});
