import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CycleLink, solveCycle } from './solve-cycle.ts';
import { solveDense } from './solve-dense.ts';

const SIZE = 340;

test('a cycle too large for elimination comes to the same by iteration', () => {
  const weights = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.double({ min: 0, max: 0.3, noNaN: true })), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(weights, (extra) => {
      const kept = new Float64Array(SIZE);
      const links: CycleLink[] = Array.from({ length: SIZE }, (_, i) => ({
        asset: i,
        owner: (i + 1) % SIZE,
        weight: 0.6,
      }));
      for (const [asset, owner, weight] of extra) {
        if ((kept[asset] as number) + weight > 0.39) continue;
        kept[asset] = (kept[asset] as number) + weight;
        links.push({ asset, owner, weight });
      }
      const inflow = new Float64Array(SIZE);
      inflow[0] = 1;
      const matrix = new Float64Array(SIZE * SIZE);
      for (const { asset, owner, weight } of links)
        matrix[asset * SIZE + owner] = (matrix[asset * SIZE + owner] as number) + weight;
      const exact = solveDense(matrix, inflow, SIZE) as Float64Array;
      const { flow, isApproximate } = solveCycle(SIZE, links, inflow);
      expect(isApproximate).toBe(false);
      for (let i = 0; i < SIZE; i++) expect(Math.abs((flow?.[i] as number) - (exact[i] as number))).toBeLessThan(1e-9);
    }),
    { numRuns: 10 },
  );
});
