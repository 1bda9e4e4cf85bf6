import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cascade } from './cascade.ts';
import { criticality } from './criticality.ts';
import { dependencyGraph } from './dependency-graph.ts';

describe('criticality', () => {
  it('counts who is lost when one alone fails, most first', () => {
    const graph = dependencyGraph([
      { site: 'pump', dependsOn: 'substation', hours: 8 },
      { site: 'hospital', dependsOn: 'pump', hours: 24 },
      { site: 'hospital', dependsOn: 'line-1', group: 'power' },
      { site: 'hospital', dependsOn: 'line-2', group: 'power' },
    ]);
    expect(criticality(graph)).toEqual([
      { site: 'substation', direct: 1, behind: 2, isLowerBound: false },
      { site: 'pump', direct: 1, behind: 1, isLowerBound: false },
      { site: 'line-1', direct: 1, behind: 0, isLowerBound: false },
      { site: 'line-2', direct: 1, behind: 0, isLowerBound: false },
    ]);
  });

  it('says where it stopped counting', () => {
    const graph = dependencyGraph(['a', 'b', 'c'].map((site) => ({ site, dependsOn: 'x' })));
    expect(criticality(graph, { behindMax: 2 })).toEqual([{ site: 'x', direct: 3, behind: 2, isLowerBound: true }]);
  });

  it('counts what a cascade gives', () => {
    const site = fc.integer({ min: 0, max: 9 }).map(String);
    const one = fc.record({ site, dependsOn: site, group: fc.constantFrom('', 'g') });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (all) => {
        const graph = dependencyGraph(all);
        for (const row of criticality(graph))
          expect(row.behind).toBe(cascade(graph, [row.site], { hoursMax: 1e9 }).losses.length);
      }),
    );
  });
});
