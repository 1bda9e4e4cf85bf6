/**
 * What the rules alone find among labelled declarations, beside the base rate, and how fast rows are read, validated and
 * examined. The months of training are what was declared before; those of validation are examined in the order of time,
 * and no verdict is ever shown to the rules.
 * `node --conditions=source benchmarks/goods/rules.ts [--data DIR] [--small]`
 */
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inputFromBytes } from '@quintet/core/observe';
import { declarationLine, declarationsHeader, readDeclarations } from '@quintet/core/observe/formats/declarations-csv';
import { createSelector, type Declaration, defaultRules, GoodsHistory, scoreOf, tryRules } from '@quintet/goods';
import { madeUpDeclarations } from './made-up-declarations.ts';
import { baseRate, precisionAt, type Scored } from './measure.ts';
import { readVerdicts } from './verdicts.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(import.meta.dirname, '../../../shared/data/borders/customs') },
    small: { type: 'boolean', default: false },
  },
});
/** Declarations are made so many at a time, outside of what is measured. */
const CHUNK_ROWS = 10_000;

const train = join(values.data, 'declarations-train.csv');
const valid = join(values.data, 'declarations-valid.csv');
const rules = defaultRules('benchmark', '2000-01-01');
const selector = createSelector(rules);

if (existsSync(train) && !values.small) {
  await measurePrecision('the three of validation', [train], valid, '');
  await measurePrecision('the last nine of training', [], train, '2020-04-01');
  await measureTrial();
  await measureSpeed([train, valid]);
} else report({ precision: 'left out', why: values.small ? 'small' : `${train} is not there` });
await measureContractFile(values.small ? 20_000 : 200_000);
measureRestore(values.small ? 20_000 : 1_000_000);

async function* declarationsOf(file: string): AsyncGenerator<Declaration, void, undefined> {
  for await (const rows of readDeclarations({ file, open: () => createReadStream(file) }))
    for (const { declaration } of rows) if (declaration !== undefined) yield declaration;
}

/**
 * @param earlier files of what was declared before.
 * @param from the first day whose declarations count; those before it are observed alone.
 */
async function measurePrecision(months: string, earlier: readonly string[], file: string, from: string): Promise<void> {
  const verdicts = await readVerdicts(file);
  const history = new GoodsHistory();
  for (const one of earlier) for await (const declaration of declarationsOf(one)) history.observe(declaration);
  const all: Scored[] = [];
  const byRule = new Map(rules.map(({ id }): [string, Scored[]] => [id, []]));
  for await (const declaration of declarationsOf(file)) {
    if (declaration.date >= from) {
      const hits = selector.examine(declaration, history, {}, declaration.date);
      const isConfirmed = verdicts.get(declaration.mrn) ?? false;
      all.push({ score: scoreOf(hits), isConfirmed });
      for (const [id, scored] of byRule)
        scored.push({ score: hits.find(({ rule }) => rule === id)?.strength ?? 0, isConfirmed });
    }
    history.observe(declaration);
  }
  reportPrecision(months, 'all rules', all);
  for (const [id, scored] of byRule) if (scored.some(({ score }) => score > 0)) reportPrecision(months, id, scored);
}

function reportPrecision(months: string, name: string, scored: readonly Scored[]): void {
  report({
    months,
    rules: name,
    declarations: scored.length,
    hits: scored.filter(({ score }) => score > 0).length,
    base: rounded(baseRate(scored)),
    precisionAt5: rounded(precisionAt(scored, 0.05)),
    precisionAt10: rounded(precisionAt(scored, 0.1)),
  });
}

async function measureTrial(): Promise<void> {
  const verdicts = await readVerdicts(train);
  const outcomes = new Map(Array.from(verdicts, ([mrn, is]) => [mrn, is ? 'confirmed' : 'dismissed'] as const));
  const declarations = await Array.fromAsync(declarationsOf(train));
  const start = cpuSeconds();
  const trials = await tryRules(rules, declarations, { outcomes });
  report({ trialOf: declarations.length, seconds: rounded(cpuSeconds() - start) });
  for (const { rule, examined, hits, share, precision, examples } of trials)
    report({
      trial: rule,
      examined,
      hits,
      share: rounded(share),
      precision: precision && rounded(precision),
      example: examples[0]?.text,
    });
}

/** From the bytes of a file to hits, on one core; the best and the worst of three runs. */
async function measureSpeed(files: readonly string[]): Promise<void> {
  const perSecond: { read: number; examined: number }[] = [];
  for (let run = 0; run < 3; run++) {
    perSecond.push({ read: await rowsPerSecond(files, () => undefined), examined: await examinedPerSecond(files) });
  }
  report({
    rowsReadPerSecond: range(perSecond.map(({ read }) => read)),
    rowsReadAndExaminedPerSecond: range(perSecond.map(({ examined }) => examined)),
  });
}

async function examinedPerSecond(files: readonly string[]): Promise<number> {
  const history = new GoodsHistory();
  return await rowsPerSecond(files, (declaration) => {
    selector.examine(declaration, history, {}, declaration.date);
    history.observe(declaration);
  });
}

async function rowsPerSecond(files: readonly string[], take: (declaration: Declaration) => void): Promise<number> {
  let rows = 0;
  const start = cpuSeconds();
  for (const file of files)
    for await (const declaration of declarationsOf(file)) {
      take(declaration);
      rows += 1;
    }
  return Math.round(rows / (cpuSeconds() - start));
}

/** A file of the contract, all columns filled, from bytes in memory to hits. */
async function measureContractFile(count: number): Promise<void> {
  const lines = [declarationsHeader()];
  for (const declaration of madeUpDeclarations(count)) lines.push(declarationLine(declaration));
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const history = new GoodsHistory();
  const perSecond = async (take: (declaration: Declaration) => void): Promise<number> => {
    const start = cpuSeconds();
    for await (const rows of readDeclarations(inputFromBytes('made-up.csv', bytes)))
      for (const { declaration } of rows) if (declaration !== undefined) take(declaration);
    return Math.round(count / (cpuSeconds() - start));
  };
  const read = await perSecond(() => undefined);
  const examined = await perSecond((declaration) => {
    selector.examine(declaration, history, {}, declaration.date);
    history.observe(declaration);
  });
  report({ contractRows: count, rowsReadPerSecond: read, rowsReadAndExaminedPerSecond: examined });
}

/** How long a history takes to be rebuilt out of what a store holds, and out of its own snapshot. */
function measureRestore(count: number): void {
  const history = new GoodsHistory();
  let restoreS = 0;
  let chunk: Declaration[] = [];
  for (const declaration of madeUpDeclarations(count)) {
    chunk.push(declaration);
    if (chunk.length < CHUNK_ROWS) continue;
    const start = cpuSeconds();
    history.restore(chunk);
    restoreS += cpuSeconds() - start;
    chunk = [];
  }
  const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
  const restored = cpuSeconds();
  const text = JSON.stringify(history.snapshot());
  const written = cpuSeconds();
  const again = new GoodsHistory(JSON.parse(text));
  report({
    restored: again.observed,
    secondsFromRows: restoreS,
    secondsToSnapshot: written - restored,
    secondsFromSnapshot: cpuSeconds() - written,
    snapshotMegabytes: Math.round(text.length / 1e6),
    megabytes,
  });
}

/** Seconds that this process had the processor, collecting garbage on other cores included: other work beside it counts less. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function range(numbers: readonly number[]): string {
  return `${Math.min(...numbers)}–${Math.max(...numbers)}`;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function report(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
