import type { HazardJudgement } from '@quintet/node/api';
import { expect, it } from 'vitest';
import { isInEffect, judgementOf } from './judgement-of.ts';

const made = (id: string, a: string, b: string, at: string): HazardJudgement => ({
  id,
  a,
  b,
  same: true,
  by: 'admin',
  at: `2026-11-24T${at}:00Z`,
});
const ALL = [made('1', 'x', 'y', '08:00'), made('2', 'y', 'x', '09:00'), made('3', 'x', 'z', '10:00')];

it.each([
  ['x', 'y', '2'],
  ['y', 'x', '2'],
  ['z', 'x', '3'],
  ['y', 'z', undefined],
])('of %s and %s the latest is %s', (a, b, id) => {
  expect(judgementOf(ALL, { a, b })?.id).toBe(id);
});

it.each([
  ['one event, both here', true, ['x', 'y'], true],
  ['one event, one still elsewhere', true, ['x'], false],
  ['not one, apart', false, ['x'], true],
  ['not one, both still here', false, ['x', 'y'], false],
])('%s', (_name, same, ids, holds) => {
  expect(isInEffect({ a: 'x', b: 'y', same }, new Set(ids))).toBe(holds);
});
