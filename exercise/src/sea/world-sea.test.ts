import { describe, expect, test } from 'vitest';
import { aisText, seaArrivals } from '../feeds/ais.ts';
import type { World } from '../feeds/feed.ts';
import { registerText } from '../feeds/vessel-register.ts';
import { defaultExercise } from '../generate.ts';
import { behaviourKinds, seaDecoyKinds } from './behaviour.ts';
import { worldSea, worldSeaTruth } from './world-sea.ts';

const world: World = { ...defaultExercise };
const truth = worldSeaTruth(world);

function register(of: World): readonly Record<string, unknown>[] {
  return [...registerText(of)].flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Record<string, unknown> => JSON.parse(line)),
  );
}

describe('the sea of the default exercise', () => {
  test('holds every behaviour and look-alike', () => {
    const kinds = new Set(truth.flatMap((line) => (line.type === 'listed_owner' ? [] : [line.kind])));
    expect([...behaviourKinds, ...seaDecoyKinds].filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test('has listed vessels in meetings and gaps, and listed owners one to three steps above', () => {
    const listed = truth.filter((line) => line.type === 'behaviour' && line.entries !== undefined);
    expect(new Set(listed.map((line) => ('kind' in line ? line.kind : '')))).toEqual(
      new Set(['meeting', 'gap', 'draught_change']),
    );
    const steps = truth.flatMap((line) => (line.type === 'listed_owner' ? [line.steps] : []));
    expect(new Set(steps)).toEqual(new Set([1, 2, 3]));
    expect(steps.length).toBeLessThan(worldSea(world).vessels.length / 4);
  });

  test('its register names each entity once, and owners that it names', () => {
    const entities = register(world);
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(entities.length);
    expect(new Set(entities.map(({ schema }) => schema))).toEqual(new Set(['Vessel', 'Company', 'Ownership']));
    const named = entities.flatMap(({ properties }) => {
      const { owner = [], asset = [] } = properties as { owner?: string[]; asset?: string[] };
      return [...owner, ...asset];
    });
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('its files are named by the time at which they are whole', () => {
    const files = seaArrivals().map(({ feed, file }) => `${feed}/${file}`);
    expect(files).toHaveLength(24);
    expect(files[0]).toBe('ais-shore/2026-11-22T0000Z-1.nmea');
    expect(files.at(-1)).toBe('ais-satellite/2026-11-24T1800Z-1.nmea');
  });
});

test('a larger world holds the sea of the smaller one', () => {
  const [arrival] = seaArrivals();
  if (arrival?.kind !== 'sea') throw new Error('no sea');
  const linesOf = (size: number): readonly string[] => [...aisText({ seed: 7, size }, arrival)];
  const larger = new Set(linesOf(240));
  const smaller = linesOf(120);
  expect(smaller.length).toBeGreaterThan(500);
  expect(smaller.filter((line) => !larger.has(line))).toEqual([]);
  const ships = new Set(register({ seed: 7, size: 240 }).map((entity) => JSON.stringify(entity)));
  expect(register({ seed: 7, size: 120 }).filter((entity) => !ships.has(JSON.stringify(entity)))).toEqual([]);
});
