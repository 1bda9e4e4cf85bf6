import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { becauseText } from './because-text.ts';
import { cascade } from './cascade.ts';
import type { Dependency } from './dependency.ts';
import { dependencyGraph } from './dependency-graph.ts';

const needs = (site: string, dependsOn: string, hours?: number, group?: string): Dependency => ({
  site,
  dependsOn,
  ...(hours === undefined ? {} : { hours }),
  ...(group === undefined ? {} : { group }),
});

function lost(dependencies: readonly Dependency[], failed: readonly string[], hoursMax?: number): [string, number][] {
  const options = hoursMax === undefined ? {} : { hoursMax };
  return cascade(dependencyGraph(dependencies), failed, options).losses.map(({ site, afterHours }) => [
    site,
    afterHours,
  ]);
}

describe('cascade', () => {
  const chain = [needs('pump', 'substation', 8), needs('hospital', 'pump', 24), needs('clinic', 'hospital')];
  const cases: { name: string; of: Dependency[]; failed: string[]; hoursMax?: number; losses: [string, number][] }[] = [
    {
      name: 'a chain',
      of: chain,
      failed: ['substation'],
      losses: [
        ['pump', 8],
        ['hospital', 32],
        ['clinic', 32],
      ],
    },
    { name: 'a chain up to a time', of: chain, failed: ['substation'], hoursMax: 10, losses: [['pump', 8]] },
    {
      name: 'what stands before it stays',
      of: chain,
      failed: ['pump'],
      losses: [
        ['hospital', 24],
        ['clinic', 24],
      ],
    },
    {
      name: 'the shorter way of a diamond',
      of: [needs('b', 'a', 5), needs('c', 'a', 1), needs('d', 'b', 1), needs('d', 'c', 2)],
      failed: ['a'],
      losses: [
        ['c', 1],
        ['d', 3],
        ['b', 5],
      ],
    },
    {
      name: 'one of two suppliers is enough',
      of: [needs('plant', 'line-1', 2, 'power'), needs('plant', 'line-2', 2, 'power')],
      failed: ['line-1'],
      losses: [],
    },
    {
      name: 'the last of two suppliers decides',
      of: [needs('plant', 'line-1', 2, 'power'), needs('plant', 'line-2', 2, 'power'), needs('line-2', 'dam', 7)],
      failed: ['line-1', 'dam'],
      losses: [
        ['line-2', 7],
        ['plant', 9],
      ],
    },
    { name: 'a circle without a cause stays', of: [needs('a', 'b'), needs('b', 'a')], failed: [], losses: [] },
    {
      name: 'a circle ends',
      of: [needs('b', 'a', 1), needs('c', 'b', 1), needs('a', 'c', 1)],
      failed: ['a'],
      losses: [
        ['b', 1],
        ['c', 2],
      ],
    },
    {
      name: 'two that hold each other up hold',
      of: [needs('a', 'b', 0, 'g'), needs('a', 'x', 0, 'g'), needs('b', 'a', 0, 'g'), needs('b', 'x', 0, 'g')],
      failed: ['x'],
      losses: [],
    },
    {
      name: 'said twice it counts once, with the fewer hours',
      of: [needs('a', 'x', 9, 'g'), needs('a', 'x', 4, 'g'), needs('b', 'x', 9), needs('b', 'x', 4)],
      failed: ['x', 'x'],
      losses: [
        ['a', 4],
        ['b', 4],
      ],
    },
  ];
  it.each(cases)('$name', ({ of, failed, hoursMax, losses }) => {
    expect(lost(of, failed, hoursMax)).toEqual(losses);
  });

  it('tells the chain and the reason', () => {
    const { losses } = cascade(dependencyGraph(chain), ['substation']);
    const text = losses.map((loss) => becauseText(loss, (site) => `the ${site}`));
    expect(losses[1]).toEqual({
      site: 'hospital',
      afterHours: 32,
      chain: ['substation', 'pump', 'hospital'],
      group: '',
      suppliers: 1,
      bufferHours: 24,
    });
    expect(text[1]).toBe('the hospital needs the pump and can do without it for 24 hours.');
    expect(text[2]).toBe('the clinic needs the hospital at every moment.');
  });

  it('tells of alternatives which was the last', () => {
    const of = [needs('plant', 'line-1', 0.5, 'power'), needs('plant', 'line-2', 0.5, 'power')];
    expect(cascade(dependencyGraph(of), ['line-1', 'line-2']).losses.map((loss) => becauseText(loss))).toEqual([
      'plant can be supplied by any of 2 (power); the last of them, line-1, is lost too, and it can do without for 30 minutes.',
    ]);
  });

  it('says what it does not know, and how many there are beyond those told', () => {
    const graph = dependencyGraph(chain);
    expect(cascade(graph, ['nowhere', 'substation'], { lossesMax: 2 })).toMatchObject({
      count: 3,
      isCut: true,
      unknown: ['nowhere'],
    });
  });

  it('gives the same losses whatever the order of the dependencies, as a plain fixed point does', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const one = fc.record({
      site: fc.constantFrom(...names),
      dependsOn: fc.constantFrom(...names),
      hours: fc.integer({ min: 0, max: 5 }),
      group: fc.constantFrom('', 'g', 'h'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), fc.subarray(names), fc.integer(), (all, failed, seed) => {
        const known = all.filter(({ site, dependsOn }) => site !== dependsOn);
        const shuffled = known.toSorted((a, b) => hash(a, seed) - hash(b, seed));
        const expected = plainCascade(known, failed);
        // Asked twice: the second answer owes nothing to the first.
        const graph = dependencyGraph(known);
        expect(cascade(graph, failed)).toEqual(cascade(graph, failed));
        const sorted = (of: readonly Dependency[]) => lost(of, failed, 1e9).sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(known)).toEqual(expected);
        expect(sorted(shuffled)).toEqual(expected);
      }),
    );
  });
});

function hash({ site, dependsOn, hours = 0 }: Dependency, seed: number): number {
  return Math.sin(seed + site.charCodeAt(0) * 31 + dependsOn.charCodeAt(0) * 17 + hours);
}

/** The same by lowering times until nothing changes. */
function plainCascade(dependencies: readonly Dependency[], failed: readonly string[]): [string, number][] {
  const once = new Map<string, Dependency>();
  for (const one of dependencies) {
    const key = `${one.site} ${one.dependsOn} ${one.group}`;
    if (!((once.get(key)?.hours ?? Number.POSITIVE_INFINITY) <= (one.hours ?? 0))) once.set(key, one);
  }
  const needsOf = Map.groupBy(once.values(), ({ site, group, dependsOn }) => `${site} ${group || `!${dependsOn}`}`);
  const times = new Map(failed.map((site) => [site, 0]));
  const at = (site: string): number => times.get(site) ?? Number.POSITIVE_INFINITY;
  for (let changed = true; changed; ) {
    changed = false;
    for (const suppliers of needsOf.values()) {
      const unmet = Math.max(...suppliers.map(({ dependsOn, hours = 0 }) => at(dependsOn) + hours));
      const site = suppliers[0]?.site ?? '';
      if (!(unmet < at(site))) continue;
      times.set(site, unmet);
      changed = true;
    }
  }
  return [...times].filter(([site]) => !failed.includes(site)).sort(([a], [b]) => (a < b ? -1 : 1));
}
