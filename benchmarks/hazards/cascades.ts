/**
 * How long it takes to lay out dependencies, to ask what one lost site takes with it, and to count what stands behind each.
 * `node --conditions=source benchmarks/hazards/cascades.ts [--sites 100000] [--small]`
 */
import { parseArgs } from 'node:util';
import { cascade, criticality, type Dependency, dependencyGraph } from '@quintet/hazards';
import { randomNumbers } from '../tracks/random-numbers.ts';

const { values } = parseArgs({
  options: { sites: { type: 'string', default: '100000' }, small: { type: 'boolean', default: false } },
});
const sites = values.small ? 5000 : Number(values.sites);
const QUESTIONS = 20;

/** Three suppliers each, of which every third site has one group; a hundred sites at the top supply all, at some distance. */
function madeUpDependencies(random: () => number): Dependency[] {
  const made: Dependency[] = [];
  for (let site = 100; site < sites; site++)
    for (let i = 0; i < 3; i++) {
      const dependsOn = `site-${Math.floor(site * random() ** 2)}`;
      const hours = Math.floor(random() * 48);
      made.push({ site: `site-${site}`, dependsOn, hours, ...(site % 3 === 0 ? { group: 'power' } : {}) });
    }
  return made;
}

function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const from = performance.now();
  const result = work();
  return { result, ms: Math.round(performance.now() - from) };
}

const dependencies = madeUpDependencies(randomNumbers(1));
const layOut = timed(() => dependencyGraph(dependencies));
const asked = Array.from({ length: QUESTIONS }, (_, i) =>
  timed(() => cascade(layOut.result, [`site-${i}`], { hoursMax: 8760 })),
);
const counted = timed(() => criticality(layOut.result));
process.stdout.write(
  `${JSON.stringify({
    sites,
    dependencies: dependencies.length,
    layOutMs: layOut.ms,
    questionMsMax: Math.max(...asked.map(({ ms }) => ms)),
    lossesMax: Math.max(...asked.map(({ result }) => result.losses.length)),
    criticalityMs: counted.ms,
    counted: counted.result.filter(({ isLowerBound }) => !isLowerBound).length,
    ofNeeded: counted.result.length,
  })}\n`,
);
