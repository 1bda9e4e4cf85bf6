/**
 * Learns the weights of the matcher and writes `engines/names/src/score/weights.ts`; prints the ten-fold cross-validated
 * figures first. `node --conditions=source benchmarks/names/train.ts [write]`
 *
 * Learned from: the labelled pairs; listed people misspelt (same); recombined names and people who are not listed, each
 * with its nearest entries (not the same).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createIndex,
  FEATURES,
  type FeatureName,
  type ListedSubject,
  nameFeatures,
  type Subject,
} from '@quintet/names';
import { type LabelledPair, readPairs, readPeople, recombine } from './cases.ts';
import { dataIsThere, readOfac, readUn } from './lists.ts';
import { misspell } from './misspell.ts';
import { type Example, learn, scoreOf } from './model.ts';
import { PRIOR } from './prior.ts';
import { pick, seeded } from './random.ts';

const FOLDS = 10;
/** Ten folds of a few hundred pairs depend on how they were dealt: the figures are the mean of several deals. */
const DEALS = 8;
const STEPS_CROSS_VALIDATED = 600;
const NEAR_CUTOFF = 0.4;
const RECOMBINED = 2000;
const WEIGHT_RECOMBINED = Number(process.env['W_REC'] ?? 0.6);
const WEIGHT_UNLISTED = 0.5;
const WEIGHT_MISSPELT = 0.05;
const NONE = new Float64Array(FEATURES.length);
NONE[FEATURES.indexOf('person.conflict')] = 1;
NONE[FEATURES.indexOf('person.conflictShare')] = 1;

function pairExample(pair: LabelledPair): Example {
  const query: Subject = { kind: pair.kind, names: [{ value: pair.name1 }] };
  const found = nameFeatures(query, { kind: pair.kind, names: [{ value: pair.name2 }] });
  return { features: found?.values ?? NONE, same: pair.same, weight: pair.strong ? 3 : 1 };
}

function nearest(queries: readonly Subject[], list: readonly ListedSubject[], weight: number): Example[] {
  const index = createIndex(list);
  const byId = new Map(list.map((subject) => [subject.id, subject]));
  const examples: Example[] = [];
  for (const { kind, names } of queries) {
    const query = { kind, names };
    for (const hit of index.match(query, { cutoff: NEAR_CUTOFF, limit: 4 })) {
      const listed = byId.get(hit.id)!;
      const found = nameFeatures(query, { ...listed, names: [{ value: hit.listedName }] });
      // A recombined name may be a listed one by chance: that is no example of anything.
      if (found && scoreOf(prior, found.values) < 0.93)
        examples.push({ features: found.values, same: false, weight, text: `${names[0]!.value} | ${hit.listedName}` });
    }
  }
  return examples;
}

const prior = Float64Array.from(FEATURES, (name: FeatureName) => PRIOR[name]);

function misspeltExamples(people: readonly ListedSubject[], random: () => number): Example[] {
  return Array.from({ length: 3000 }, () => {
    const person = pick(people, random);
    const name = person.names.find((entry) => !entry.weak) ?? person.names[0]!;
    const listed: Subject = { kind: 'person', names: [name] };
    const found = nameFeatures(misspell(listed, random), listed);
    return { features: found?.values ?? NONE, same: true, weight: WEIGHT_MISSPELT };
  });
}

function f1(
  examples: readonly Example[],
  scores: readonly number[],
): { precision: number; recall: number; f1: number } {
  let right = 0;
  let flagged = 0;
  let same = 0;
  for (const [i, example] of examples.entries()) {
    const match = scores[i]! >= 0.7;
    if (match) flagged++;
    if (example.same) same++;
    if (match && example.same) right++;
  }
  return { precision: right / flagged, recall: right / same, f1: (2 * right) / (flagged + same) };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function crossValidate(pairs: readonly Example[], others: readonly Example[], prior: Float64Array): void {
  const deals = Array.from({ length: DEALS }, (_, deal) => {
    const mixed = shuffled(pairs, seeded(deal + 1));
    const scores: number[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const known = mixed.filter((_, i) => i % FOLDS !== fold);
      const weights = learn([...known, ...others], prior, STEPS_CROSS_VALIDATED);
      for (const [i, { features }] of mixed.entries()) if (i % FOLDS === fold) scores[i] = scoreOf(weights, features);
    }
    return f1(mixed, scores);
  });
  const mean = (figure: 'precision' | 'recall' | 'f1'): number =>
    deals.reduce((sum, figures) => sum + figures[figure], 0) / DEALS;
  report('ten-fold cross-validated', { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') });
}

function report(what: string, figures: { precision: number; recall: number; f1: number }): void {
  const { precision, recall } = figures;
  process.stdout.write(`${what}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${figures.f1.toFixed(3)}\n`);
}

function weightsFile(weights: Float64Array): string {
  const lines = FEATURES.map((name, i) => `  '${name}': ${Number(weights[i]!.toFixed(4))},`);
  return `import type { FeatureName } from './feature-names.ts';

/** What each feature takes from the score. Learned by \`benchmarks/names/train.ts\`; all are ≥ 0, so that no difference ever raises a score. */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
${lines.join('\n')}
};
`;
}

function main(): void {
  if (!dataIsThere()) return;
  const un = readUn();
  const people = un.filter((entry) => entry.kind === 'person');
  const ofacPeople = readOfac().filter((entry) => entry.kind === 'person');
  const pairs = readPairs().map(pairExample);
  const others = [
    ...nearest(recombine(people, RECOMBINED, seeded(11)), people, WEIGHT_RECOMBINED),
    ...nearest(
      recombine([...people, ...ofacPeople], RECOMBINED, seeded(12)),
      [...people, ...ofacPeople],
      WEIGHT_RECOMBINED,
    ),
    ...nearest(readPeople('people_not_listed.csv').slice(0, 3000), people, WEIGHT_UNLISTED),
    ...misspeltExamples(people, seeded(13)),
  ];
  process.stdout.write(`${pairs.length} labelled pairs, ${others.length} generated ones\n`);
  report(
    'weights of the prior',
    f1(
      pairs,
      pairs.map((pair) => scoreOf(prior, pair.features)),
    ),
  );
  crossValidate(pairs, others, prior);
  const weights = learn([...pairs, ...others], prior);
  report(
    'fitted on all',
    f1(
      pairs,
      pairs.map((pair) => scoreOf(weights, pair.features)),
    ),
  );
  const recombined = others.filter((example) => !example.same && example.weight === WEIGHT_RECOMBINED);
  const flagged = recombined.filter((example) => scoreOf(weights, example.features) >= 0.7).length;
  process.stdout.write(`recombined pairs flagged: ${flagged} of ${recombined.length}, ${2 * RECOMBINED} queries\n`);
  if (process.argv.includes('errors')) {
    for (const example of recombined) {
      const score = scoreOf(weights, example.features);
      if (score < 0.7) continue;
      const parts = FEATURES.flatMap((name, i) =>
        example.features[i] ? [`${name.slice(7)} ${(example.features[i] * weights[i]!).toFixed(2)}`] : [],
      );
      process.stdout.write(`  ${score.toFixed(2)} ${example.text}   ${parts.join(', ')}\n`);
    }
  }
  if (process.argv.includes('write')) {
    writeFileSync(join(import.meta.dirname, '../../engines/names/src/score/weights.ts'), weightsFile(weights));
  }
  for (const [i, name] of FEATURES.entries()) {
    process.stdout.write(`${name.padEnd(26)} ${prior[i]!.toFixed(2)} → ${weights[i]!.toFixed(3)}\n`);
  }
}

main();
