import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intensityAt, intensityRings, intensitySigma, reachKm } from './intensity.ts';

describe('intensity', () => {
  // Worked out by hand from the paper's formula: 2.085 + 1.428 M − 1.402 ln √(R² + R_M²) (+ 0.078 ln(R/50) beyond 50 km).
  const cases: [magnitude: number, km: number, intensity: number][] = [
    [5, 10, 5.974],
    [6, 20, 6.405],
    [7, 50, 6.537],
    [7, 100, 5.663],
  ];
  it.each(cases)('of magnitude %f at %f km', (magnitude, km, intensity) => {
    expect(intensityAt(magnitude, km)).toBeCloseTo(intensity, 2);
  });

  it('falls with distance and grows with magnitude', () => {
    const magnitude = fc.double({ min: 2, max: 9.5, noNaN: true });
    const km = fc.double({ min: 0, max: 990, noNaN: true });
    fc.assert(
      fc.property(magnitude, km, (m, r) => {
        expect(intensityAt(m, r + 5)).toBeLessThan(intensityAt(m, r));
        expect(intensityAt(m + 0.1, 60)).toBeGreaterThan(intensityAt(m, 60));
      }),
    );
  });

  it('is reached at the edge of its ring', () => {
    for (const { intensity, shape } of intensityRings(6.8, 12, [26.1, 45.4]))
      expect(intensityAt(6.8, Math.hypot(shape.radiusKm, 12))).toBeCloseTo(intensity, 2);
  });

  it('gives the rings of its example', () => {
    expect(intensityRings(6.5, 10, [26.1, 45.4]).map(({ intensity }) => intensity)).toEqual([5, 6, 7]);
  });

  it('gives rings inside one another', () => {
    const radii = intensityRings(7.5, 10, [0, 0]).map(({ shape }) => shape.radiusKm);
    expect(radii.length).toBeGreaterThanOrEqual(4);
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
  });

  it.each([
    ['too weak', 3, 10],
    ['too deep', 5.5, 400],
    ['no magnitude', Number.NaN, 10],
    ['no magnitude of this Earth', 12, 10],
  ])('gives none: %s', (_, magnitude, depth) => {
    expect(intensityRings(magnitude, depth, [0, 0])).toEqual([]);
  });

  it('is uncertain most near the source', () => {
    expect(intensitySigma(0)).toBeCloseTo(1.19, 2);
    expect(intensitySigma(1000)).toBeCloseTo(0.82, 2);
    expect(reachKm(4, 10, 9)).toBeUndefined();
  });
});
