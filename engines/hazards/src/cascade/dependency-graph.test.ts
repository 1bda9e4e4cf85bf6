import { describe, expect, it } from 'vitest';
import type { Dependency } from './dependency.ts';
import { dependencyGraph } from './dependency-graph.ts';

describe('dependencyGraph', () => {
  const cases: [name: string, bad: Dependency, code: string][] = [
    ['nobody', { site: '', dependsOn: 'a' }, 'DEPENDENCY_EMPTY'],
    ['nothing', { site: 'a', dependsOn: '' }, 'DEPENDENCY_EMPTY'],
    ['itself', { site: 'a', dependsOn: 'a' }, 'DEPENDENCY_SELF'],
    ['less than no time', { site: 'a', dependsOn: 'b', hours: -1 }, 'DEPENDENCY_HOURS'],
    ['no number', { site: 'a', dependsOn: 'b', hours: Number.NaN }, 'DEPENDENCY_HOURS'],
    ['more than a year', { site: 'a', dependsOn: 'b', hours: 9000 }, 'DEPENDENCY_HOURS'],
  ];
  it.each(cases)('leaves out and tells: %s', (_, bad, code) => {
    const graph = dependencyGraph([{ site: 'x', dependsOn: 'y' }, bad]);
    expect(graph.sites).toEqual(['x', 'y']);
    expect(graph.leftOut).toBe(1);
    expect(graph.findings).toMatchObject([{ code, row: 1, severity: 'warning' }]);
  });

  it('is empty without dependencies', () => {
    expect(dependencyGraph([])).toMatchObject({ sites: [], findings: [], leftOut: 0 });
  });
});
