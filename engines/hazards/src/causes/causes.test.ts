import { describe, expect, test } from 'vitest';
import { report } from '../association/test-reports.ts';
import type { HazardReport } from '../report.ts';
import { HAZARDS } from '../vocabulary/index.ts';
import { CAUSE_RULES } from './cause-rules.ts';
import { causesOf } from './causes-of.ts';

const HOUR_MS = 3_600_000;
const square = (west: number, south: number, size: number): HazardReport['shapes'] => [
  {
    kind: 'polygon',
    rings: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
      ],
    ],
  },
];
const quake = report({ id: 'quake', at: [22, 38], magnitude: 6.8, depthKm: 10 });
const weak = report({ id: 'weak', at: [22, 38], magnitude: 4.5, depthKm: 10 });
const flood = report({ id: 'flood', hazard: 'flood', endMs: 48 * HOUR_MS, shapes: square(22, 38, 1) });
const storm = report({
  id: 'storm',
  hazard: 'wind',
  endMs: 12 * HOUR_MS,
  codes: [{ scheme: 'EMMA_ID', value: 'XX123' }],
});

test.each<[string, HazardReport, Parameters<typeof report>[0], string | undefined]>([
  [
    'a tsunami two hours later, 90 km away',
    quake,
    { hazard: 'tsunami', startMs: 2 * HOUR_MS, at: [23, 38] },
    'earthquake-tsunami',
  ],
  ['four hours later', quake, { hazard: 'tsunami', startMs: 4 * HOUR_MS, at: [23, 38] }, undefined],
  ['far away', quake, { hazard: 'tsunami', startMs: HOUR_MS, at: [25, 38] }, undefined],
  ['before it', quake, { hazard: 'tsunami', startMs: -HOUR_MS, at: [22, 38] }, undefined],
  ['reported a minute before it', quake, { hazard: 'tsunami', startMs: -60_000, at: [22, 38] }, 'earthquake-tsunami'],
  ['a landslide where it shook', quake, { hazard: 'landslide', startMs: HOUR_MS, at: [22.1, 38] }, 'earthquake-ground'],
  ['where it shook little', weak, { hazard: 'landslide', startMs: HOUR_MS, at: [22.3, 38] }, undefined],
  [
    'a Seveso site near the epicentre',
    quake,
    { hazard: 'industrial-accident', startMs: HOUR_MS, at: [22.05, 38] },
    'earthquake-industry',
  ],
  ['a Seveso site 200 km away', quake, { hazard: 'industrial-accident', startMs: HOUR_MS, at: [24.3, 38] }, undefined],
  [
    'a Seveso site in the flood',
    flood,
    { hazard: 'industrial-accident', startMs: 60 * HOUR_MS, at: [22.5, 38.5] },
    'flood-industry',
  ],
  [
    'a Seveso site beside the flood',
    flood,
    { hazard: 'industrial-accident', startMs: 60 * HOUR_MS, at: [23.5, 38.5] },
    undefined,
  ],
  [
    'an outage in the region of a storm',
    storm,
    { hazard: 'power-outage', startMs: 20 * HOUR_MS, codes: storm.codes },
    'storm-outage',
  ],
  [
    'an outage two days after it',
    storm,
    { hazard: 'power-outage', startMs: 60 * HOUR_MS, codes: storm.codes },
    undefined,
  ],
  [
    'a cable that shares a name with an attack',
    report({ hazard: 'it-attack', links: ['case:7'] }),
    { hazard: 'telecom-cable-fault', startMs: HOUR_MS, links: ['case:7'] },
    'attack-outage',
  ],
])('%s', (_, cause, effect, rule) => {
  const other = report(effect);
  const [link] = causesOf(other, [cause]);
  expect(link?.rule).toBe(rule);
  if (!link) return;
  expect([link.from, link.to]).toEqual([cause.id, other.id]);
  // Asked from the other side it is the same link.
  expect(causesOf(cause, [other])).toEqual([link]);
});

test('it says why', () => {
  const tsunami = report({ id: 'wave', hazard: 'tsunami', startMs: HOUR_MS, at: [22.5, 38] });
  expect(causesOf(quake, [tsunami, quake, weak])).toEqual([
    {
      from: 'quake',
      to: 'wave',
      rule: 'earthquake-tsunami',
      lagS: 3600,
      distanceKm: expect.closeTo(43.8, 1),
      text: 'The earthquake can have raised the tsunami, 60 min later and 44 km away.',
    },
  ]);
});

describe('the rules', () => {
  test('no kind of hazard is its own cause', () => {
    for (const { code } of HAZARDS)
      for (const { causes, effects } of CAUSE_RULES)
        expect(causes.includes(code as never) && effects.includes(code as never)).toBe(false);
  });
  test('each has a name of its own', () => {
    expect(new Set(CAUSE_RULES.map(({ name }) => name)).size).toBe(CAUSE_RULES.length);
  });
});
