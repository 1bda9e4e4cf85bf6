import { describe, expect, it } from 'vitest';
import type { HazardReport } from '../report.ts';
import type { Shape } from '../shape.ts';
import { HAZARDS } from '../vocabulary/index.ts';
import { REACHES, reachOf } from './reach.ts';
import { threatened } from './threatened.ts';

const POINT: Shape = { kind: 'point', at: [26.1, 45.4] };
const SQUARE: Shape = {
  kind: 'polygon',
  rings: [
    [
      [26, 45],
      [27, 45],
      [27, 46],
    ],
  ],
};
const LINE: Shape = {
  kind: 'line',
  positions: [
    [26, 45],
    [27, 45],
  ],
};

function report(
  hazard: HazardReport['hazard'],
  shapes: readonly Shape[],
  more: Partial<HazardReport> = {},
): HazardReport {
  return { id: 'r', agency: 'A', hazard, startMs: 0, shapes, codes: [], level: 'unknown', links: [], ...more };
}

describe('threatened', () => {
  const cases: { name: string; of: HazardReport; shapes: string[]; marginKm?: number; why: string }[] = [
    {
      name: 'an area is taken as it is',
      of: report('flood', [SQUARE]),
      shapes: ['polygon'],
      why: 'The area of the report.',
    },
    {
      name: 'a point reaches as far as its kind',
      of: report('wildfire', [POINT]),
      shapes: ['circle 5'],
      why: 'Wildfire: reported for a point, it is taken to reach 5 km (judgement of this project).',
    },
    {
      name: 'a kind of it does too',
      of: report('forest-fire', [POINT]),
      shapes: ['circle 5'],
      why: 'Forest fire: reported for a point, it is taken to reach 5 km (judgement of this project).',
    },
    {
      name: 'a circle without a radius is a point',
      of: report('landslide', [{ kind: 'circle', at: [1, 2], radiusKm: 0 }]),
      shapes: ['circle 2'],
      why: 'reach 2 km',
    },
    {
      name: 'a line has a width',
      of: report('telecom-cable-fault', [LINE]),
      shapes: ['line'],
      marginKm: 2,
      why: 'within 2 km of its line',
    },
    {
      name: 'an outbreak threatens no places',
      of: report('epidemic', [POINT]),
      shapes: [],
      why: 'it threatens no places around it',
    },
    { name: 'codes only', of: report('flood', []), shapes: [], why: 'It says no place, or names it by codes only.' },
    {
      name: 'a strong earthquake',
      of: report('earthquake', [POINT], { magnitude: 6.5, depthKm: 10 }),
      shapes: ['circle 96'],
      why: 'Magnitude 6.5 at a depth of 10 km: intensity V is reached within 96 km',
    },
    {
      name: 'a weak earthquake',
      of: report('earthquake', [POINT], { magnitude: 3 }),
      shapes: [],
      why: 'Magnitude 3 at a depth of 10 km (assumed): intensity V is reached nowhere',
    },
    {
      name: 'an earthquake without a magnitude',
      of: report('earthquake', [POINT]),
      shapes: ['circle 50'],
      why: 'reach 50 km',
    },
  ];
  it.each(cases)('$name', ({ of, shapes, marginKm = 0, why }) => {
    const threat = threatened(of);
    expect(
      threat.shapes.map((one) => (one.kind === 'circle' ? `circle ${Math.round(one.radiusKm)}` : one.kind)),
    ).toEqual(shapes);
    expect(threat.marginKm).toBe(marginKm);
    expect(threat.why).toContain(why);
  });

  it('knows the intensity at a site', () => {
    const { intensityOf, rings } = threatened(report('earthquake', [POINT], { magnitude: 6.5, depthKm: 10 }));
    expect(intensityOf?.(POINT)).toBeGreaterThan(7.5);
    const edge = rings?.[0]?.shape.radiusKm ?? 0;
    expect(intensityOf?.({ kind: 'point', at: [26.1, 45.4 + edge / 111.195] })).toBeCloseTo(5, 1);
  });

  it('knows how far every kind reaches', () => {
    for (const { code } of HAZARDS) expect(reachOf(code)).toMatchObject({ source: expect.stringMatching(/./u) });
    const named = new Set(REACHES.map(({ hazard }) => hazard));
    expect(named.size).toBe(REACHES.length);
    for (const { code, isGroup } of HAZARDS) if (isGroup) expect(named).toContain(code);
  });
});
