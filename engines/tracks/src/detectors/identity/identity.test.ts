import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fix } from '../../fix.ts';
import type { Settings } from '../../settings.ts';
import type { StaticReport } from '../../static-report.ts';
import { Sea } from '../../testing/sea.ts';
import { voyage } from '../../testing/voyage.ts';
import { editDistance } from './edit-distance.ts';
import { createIdentity } from './identity.ts';
import { isValidImo } from './imo-number.ts';

const T = Date.UTC(2026, 2, 1) / 1000;
const A = 219000001;
const B = 257000002;

const ship = (vessel: number, rest: Partial<Fix> = {}, lat = 55): Fix[] =>
  voyage({ vessel, lon: 3, lat, course: 90, knots: 12, from: T, to: T + 6 * 3600, everyS: 60, rest });

/** The same report every six minutes; `from` and `to` in hours. */
const says = (vessel: number, from: number, to: number, said: Partial<StaticReport>): StaticReport[] =>
  Array.from({ length: Math.floor((to - from) * 10) }, (_, i) => ({
    vessel,
    time: T + from * 3600 + i * 360 + 30,
    messageType: 5,
    source: 0,
    ...said,
  }));

function run(fixes: Fix[], statics: StaticReport[], settings: Partial<Settings> = {}): Sea {
  return new Sea({ detectors: [createIdentity], settings }).run(fixes, statics);
}
const kinds = (sea: Sea): unknown[] =>
  sea.latest().map(({ evidence, score }) => [evidence.kind, Math.round(score * 100)]);
const PLAIN = { name: 'NORDSTERN', callsign: 'OWAB2', imo: 9074729, length: 120, width: 18 };

describe('check digit', () => {
  test.each([
    [9074729, true],
    [9074728, false],
    [1234567, true],
    [0, false],
    [90747290, false],
  ])('%i', (imo, valid) => expect(isValidImo(imo)).toBe(valid));
});

describe('edit distance', () => {
  test.each([
    ['KITTEN', 'SITTING', 3],
    ['', 'AB', 2],
    ['SAME', 'SAME', 0],
    ['A', 'ABCDEFG', 4],
  ])('%s to %s', (a, b, distance) => expect(editDistance(a, b, 3)).toBe(distance));

  test('is the same both ways, and zero for the same alone', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b, 8)).toBe(editDistance(b, a, 8));
        expect(editDistance(a, b, 8) === 0).toBe(a === b);
      }),
    );
  });
});

describe('changes within a track', () => {
  const change = (after: Partial<StaticReport>): Sea =>
    run(ship(A), [...says(A, 0, 3, PLAIN), ...says(A, 3, 6, { ...PLAIN, ...after })]);

  test.each<[string, Partial<StaticReport>, unknown[]]>([
    ['nothing', {}, []],
    ['another name', { name: 'ATLANTIC PEARL' }, [['name changed', 50]]],
    ['a name mistyped', { name: 'NORDSTREN' }, [['name changed', 10]]],
    ['a name cut off', { name: 'NORD' }, [['name changed', 10]]],
    ['another IMO number', { imo: 1234567 }, [['IMO number changed', 65]]],
    ['a size that is another ship', { length: 80 }, [['dimensions changed', 45]]],
    ['a size measured better', { length: 122 }, []],
    [
      'all at once: one finding',
      { name: 'ATLANTIC PEARL', callsign: '3FXY9', imo: 1234567 },
      [['name, call sign, IMO number changed', 100]],
    ],
    ['draught and destination may change', { draught: 7.5, destination: 'DEHAM' }, []],
  ])('%s', (_, after, expected) => expect(kinds(change(after))).toEqual(expected));

  test('a corrupted report is no change', () => {
    const statics = says(A, 0, 6, PLAIN);
    statics[20] = { ...statics[20]!, name: 'N?RD%TE', imo: 77 };
    statics[21] = { ...statics[21]!, name: 'N?RD%TE' };
    expect(kinds(run(ship(A), statics))).toEqual([]);
  });

  test('two that say different names in turn are no change', () => {
    const statics = says(A, 0, 6, PLAIN).map((one, i) => (i % 2 ? { ...one, name: 'ATLANTIC PEARL' } : one));
    expect(kinds(run(ship(A), statics))).toEqual([]);
  });

  test('before and after are told, and reasons add up', () => {
    const [found] = change({ name: 'ATLANTIC PEARL' }).latest();
    expect(found!.evidence.names).toEqual({ nameBefore: 'NORDSTERN', nameAfter: 'ATLANTIC PEARL' });
    expect(found!.reasons.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(found!.score);
  });
});

describe('numbers and flags', () => {
  test('an IMO number that cannot be', () => {
    expect(kinds(run(ship(A), says(A, 0, 6, { imo: 9074728 })))).toEqual([['IMO check digit', 30]]);
  });

  test('a number of another kind is none', () => {
    expect(kinds(run(ship(A), says(A, 0, 6, { imo: 12345 })))).toEqual([]);
  });

  test.each([
    ['far apart', 57, [['IMO number twice', 70]]],
    ['on one ship', 55, [['IMO number twice', 15]]],
  ])('two vessels say one number, %s', (_, lat, expected) => {
    const both = [...ship(A), ...ship(B, {}, lat)];
    expect(kinds(run(both, [...says(A, 0, 6, PLAIN), ...says(B, 1, 6, PLAIN)]))).toEqual(expected);
  });

  test.each([
    ['at sea', 50, 65],
    ['near the shore', 1, 45],
  ])('a ship goes on under another MMSI, %s', (_, shoreKm, score) => {
    const before = ship(A).filter(({ time }) => time < T + 3 * 3600);
    const after = ship(B).filter(({ time }) => time > T + 3 * 3600);
    const sea = new Sea({ detectors: [createIdentity], land: { distanceKm: () => shoreKm } });
    sea.run([...before, ...after], [...says(A, 0, 3, PLAIN), ...says(B, 3.1, 6, PLAIN)]);
    expect(kinds(sea)).toEqual([['MMSI changed', score]]);
    expect(sea.latest()[0]!.vessels).toEqual([String(A), String(B)]);
  });

  test('a number said elsewhere after days is nothing', () => {
    const before = ship(A).filter(({ time }) => time < T + 3 * 3600);
    const after = ship(B).filter(({ time }) => time > T + 3 * 3600);
    const far = after.map((fix) => ({ ...fix, lat: fix.lat - 20 }));
    expect(kinds(run([...before, ...far], [...says(A, 0, 3, PLAIN), ...says(B, 3.1, 6, PLAIN)]))).toEqual([]);
  });

  test('the flag that its register knows', () => {
    const settings = { flagOf: () => 'DK', registeredFlag: () => 'PA' };
    expect(kinds(run(ship(A), says(A, 0, 6, PLAIN), settings))).toEqual([['flag', 45]]);
  });
});

describe('draught', () => {
  const draughts = (before: number, after: number): StaticReport[] => [
    ...says(A, 0, 3, { draught: before }),
    ...says(A, 3, 6, { draught: after }),
  ];
  const still = ship(A).map((fix) => ({ ...fix, speed: 0.5 }));
  /** Moored until an hour, then still at sea. */
  const mooredUntil = (hours: number): Fix[] =>
    still.map((fix) => (fix.time < T + hours * 3600 ? { ...fix, status: 5 } : fix));
  test.each<[string, Fix[], number, number, unknown[]]>([
    ['after lying still at sea', still, 8, 11, [['draught changed', 60]]],
    ['under way', ship(A), 8, 11, [['draught changed', 20]]],
    ['a little', still, 8, 8.6, []],
    ['not given', still, 8, 0, []],
    ['moored', still.map((fix) => ({ ...fix, status: 5 })), 8, 11, []],
    ['loaded in port, and typed in after an hour at sea', mooredUntil(2), 8, 11, []],
    ['in port, but the old one was said at sea for long', mooredUntil(0.5), 8, 11, [['draught changed', 60]]],
  ])('%s', (_, fixes, before, after, expected) => expect(kinds(run(fixes, draughts(before, after)))).toEqual(expected));

  test('not where it was silent for longer than half a day in between: it may have been in a port', () => {
    const later = [...says(A, 0, 3, { draught: 8 }), ...says(A, 18, 21, { draught: 11 })];
    const fixes = voyage({ vessel: A, lon: 3, lat: 55, course: 90, knots: 0.5, from: T, to: T + 75_600, everyS: 60 });
    expect(kinds(run(fixes, later))).toEqual([]);
  });

  test('said once it may be spoilt', () => {
    const statics = says(A, 0, 6, { draught: 8 });
    statics[30] = { ...statics[30]!, draught: 11 };
    expect(kinds(run(still, statics))).toEqual([]);
  });
});

describe('class', () => {
  test('A becomes B', () => {
    const fixes = ship(A).map((fix) => (fix.time < T + 3 * 3600 ? fix : { ...fix, messageType: 18 }));
    expect(kinds(run(fixes, []))).toEqual([['class changed', 40]]);
  });

  test('both in turn are none', () => {
    expect(
      kinds(
        run(
          ship(A).map((fix, i) => ({ ...fix, messageType: i % 3 ? 1 : 18 })),
          [],
        ),
      ),
    ).toEqual([]);
  });
});
