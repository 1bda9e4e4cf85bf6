import { describe, expect, test } from 'vitest';
import type { Fix } from '../../fix.ts';
import { Sea } from '../../testing/sea.ts';
import { voyage } from '../../testing/voyage.ts';
import { createSharedMmsi } from './shared-mmsi.ts';

const T = Date.UTC(2026, 2, 1) / 1000;
const A = 219000001;

const ship = (vessel: number, lon: number, lat: number, from = 0, to = 6): Fix[] =>
  voyage({
    vessel,
    lon,
    lat,
    course: 90,
    knots: 12,
    everyS: 60,
    from: T + from * 3600 + lat,
    to: T + to * 3600,
  });

function run(...fixes: readonly Fix[][]): Sea {
  const sea = new Sea({ detectors: [createSharedMmsi] }).run(fixes.flat());
  sea.advance(T + 20 * 3600);
  return sea;
}

describe('one MMSI, two ships', () => {
  test('at once: one finding, with its end', () => {
    const found = run(ship(A, 3, 55), ship(A, 8, 58, 1, 4)).latest();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ type: 'shared_mmsi', vessels: [String(A)], evidence: { kind: 'two ships' } });
    expect(found[0]!.tracks).toHaveLength(2);
    expect(found[0]!.end! - found[0]!.start).toBeGreaterThan(2.8 * 3600);
    expect(found[0]!.score).toBeGreaterThanOrEqual(0.5);
    expect(found[0]!.evidence.distances!.length).toBeLessThan(64);
  });

  test.each<[string, Fix[][]]>([
    ['one ship', [ship(A, 3, 55)]],
    ['one after the other', [ship(A, 3, 55, 0, 3), ship(A, 8, 58, 3.1, 6)]],
    [
      'a jump and back',
      [ship(A, 3, 55).map((fix) => (fix.time > T + 7200 && fix.time < T + 10800 ? { ...fix, lat: 57 } : fix))],
    ],
    ['at once for a quarter of an hour', [ship(A, 3, 55), ship(A, 8, 58, 1, 1.25)]],
  ])('not: %s', (_, fixes) => expect(run(...fixes).latest()).toEqual([]));

  test('a number that many ships send is one low finding', () => {
    const many = Array.from({ length: 8 }, (_, i) => ship(123456789, i * 10, 50 + i));
    const found = run(...many).latest();
    expect(found.map(({ score }) => score)).toEqual([0.1]);
  });
});
