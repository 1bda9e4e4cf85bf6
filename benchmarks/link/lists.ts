/**
 * Resolution on real lists: who on the UN's list is who on OFAC's? There are no labels; beside it stands what the matcher
 * for screening says, which looks at names and birth dates alone. Where they part, one of them is wrong: read them.
 *
 *     node --conditions=source benchmarks/link/lists.ts [apart]
 */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { RecordTableBuilder, resolve } from '@quintet/core/link/resolution';
import { captionOf, isA, subjectOf } from '@quintet/core/model';
import { type ListEdition, readLists } from '@quintet/core/observe';
import { createIndex } from '@quintet/names';
import { dataFolder, dataIsThere } from '../names/lists.ts';

type Entry = ListEdition['entries'][number];

const SURE = 0.95;
const showApart = process.argv.includes('apart');

if (dataIsThere()) {
  const un = await entriesOf(join(dataFolder, 'un_consolidated.xml'));
  const ofac = await entriesOf(join(dataFolder, 'ofac'));
  measure('people', 'Person', un, ofac);
  measure('organisations', 'Company', un, ofac);
}

async function entriesOf(path: string): Promise<readonly Entry[]> {
  const files = path.endsWith('.xml') ? [path] : (await readdir(path)).map((name) => join(path, name));
  const editions = await readLists(files.map((file) => ({ file, open: () => createReadStream(file) })));
  return editions.flatMap(({ entries }) => entries);
}

function measure(what: string, schema: string, allOfUn: readonly Entry[], allOfOfac: readonly Entry[]): void {
  const isWanted = ({ subject }: Entry): boolean =>
    schema === 'Person'
      ? subject.schema === 'Person'
      : isA(subject.schema, 'LegalEntity') && subject.schema !== 'Person';
  const [un, ofac] = [allOfUn.filter(isWanted), allOfOfac.filter(isWanted)];
  const started = performance.now();
  const properties = new Set([...un, ...ofac].flatMap(({ subject }) => Object.keys(subject.properties)));
  const builder = new RecordTableBuilder(schema, [...properties]);
  for (const { id, subject } of un) builder.add({ id, properties: subject.properties });
  builder.beginSecondFile();
  for (const { id, subject } of ofac) builder.add({ id, properties: subject.properties });
  const pairs = [...resolve(builder.finish()).pairs()];
  const seconds = (performance.now() - started) / 1000;
  const matched = matchedPairs(un, ofac);
  const same = pairs.filter(({ outcome }) => outcome === 'same').map(({ a, b }) => `${a} ${b}`);
  const given = new Set(pairs.map(({ a, b }) => `${a} ${b}`));
  const sure = matched.filter(({ score }) => score >= SURE).map(({ pair }) => pair);
  const known = new Set(matched.map(({ pair }) => pair));
  process.stdout.write(
    `${what.padEnd(14)} ${un.length} × ${ofac.length}: ${same.length} the same, ${pairs.length - same.length} unsure, ` +
      `${seconds.toFixed(1)} s; the matcher has ${same.filter((pair) => known.has(pair)).length} of the same, ` +
      `and of the ${sure.length} that it is sure of ${sure.filter((pair) => given.has(pair)).length} are given\n`,
  );
  if (!showApart) return;
  const captions = new Map([...un, ...ofac].map(({ id, subject }) => [id, captionOf(subject)]));
  const show = (pair: string): string =>
    pair
      .split(' ')
      .map((id) => captions.get(id))
      .join(' | ');
  for (const pair of same) if (!known.has(pair)) process.stdout.write(`  the same here only: ${show(pair)}\n`);
  for (const pair of sure) if (!given.has(pair)) process.stdout.write(`  by the matcher only: ${show(pair)}\n`);
}

/** Every pair that the matcher would raise, by its own threshold. */
function matchedPairs(un: readonly Entry[], ofac: readonly Entry[]): { pair: string; score: number }[] {
  const index = createIndex(ofac.map(({ id, subject, related }) => ({ ...subjectOf(subject, related), id })));
  return un.flatMap(({ id, subject, related }) =>
    index.match(subjectOf(subject, related)).map((hit) => ({ pair: `${id} ${hit.id}`, score: hit.score })),
  );
}
