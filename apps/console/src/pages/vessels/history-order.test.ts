import { expect, it } from 'vitest';
import { inOrder } from './history-order.ts';

const said = (property: string, value: string, first: string) => ({ property, value, first, last: first });

it('puts identity first and the values of one property together, oldest first', () => {
  const rows = inOrder([
    said('destination', 'AUGUSTA', '2026-10-02T00:00:00Z'),
    said('name', 'HERON STAR', '2026-10-05T00:00:00Z'),
    said('unknown', 'x', '2026-10-01T00:00:00Z'),
    said('name', 'GANNET STAR', '2026-10-01T00:00:00Z'),
    said('imo', '9074729', '2026-10-03T00:00:00Z'),
  ]);
  expect(rows.map(({ value }) => value)).toEqual(['GANNET STAR', 'HERON STAR', '9074729', 'AUGUSTA', 'x']);
});
