import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diffEditions, inputFromBytes, type ListEdition, readLists } from '@quintet/core/observe';
import { defaultExercise, generateExercise } from '../generate.ts';
import type { Truth } from '../truth.ts';
import { listFeeds } from './lists.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-lists-'));
  await generateExercise({ ...defaultExercise, outDir: folder });
});
afterAll(() => rm(folder, { recursive: true }));

/** The one edition of a list that arrived on a day. */
async function editionOf(feed: string, day: string): Promise<ListEdition> {
  const names = (await readdir(join(folder, 'feeds', feed))).filter((name) => name.startsWith(day));
  const files = await Promise.all(
    names.map(async (name) => inputFromBytes(name, await readFile(join(folder, 'feeds', feed, name)))),
  );
  const [edition, ...others] = await readLists(files);
  expect(others).toEqual([]);
  if (edition === undefined) throw new Error(`no edition in ${feed}`);
  return edition;
}

const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id).toSorted();

describe.each(listFeeds.map(({ id, list, description }) => [id, list, description.format] as const))(
  '%s',
  (feed, list, format) => {
    test('both editions are read back without errors or warnings', async () => {
      for (const day of ['2026-10-20', '2026-11-17']) {
        const edition = await editionOf(feed, day);
        expect(edition.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
        expect([edition.dataset, edition.format]).toEqual([list, format]);
        expect(edition.entries.length).toBeGreaterThan(5);
      }
    });

    test('what changed between them is what the truth says', async () => {
      const truth = (await readFile(join(folder, 'truth/truth.jsonl'), 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line): Truth => JSON.parse(line));
      const told = truth.find((line) => line.type === 'delta' && line.dataset === list);
      const read = diffEditions(
        (await editionOf(feed, '2026-10-20')).entries,
        (await editionOf(feed, '2026-11-17')).entries,
      );
      expect(told).toMatchObject({ added: ids(read.added), changed: ids(read.changed), removed: ids(read.removed) });
    });
  },
);

test('every entry that the truth names is on a list in force', async () => {
  const editions = await Promise.all(listFeeds.map(({ id }) => editionOf(id, '2026-11-17')));
  const known = new Set(editions.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const lines = (await readFile(join(folder, 'truth/truth.jsonl'), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line): Truth => JSON.parse(line));
  const named = lines.flatMap((line) =>
    line.type === 'match' || line.type === 'decoy' ? line.entries : line.type === 'same_as' ? line.members : [],
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('the lists have every script of the people, weak aliases, partial dates, documents, vessels and wallets', async () => {
  const editions = await Promise.all(listFeeds.map(({ id }) => editionOf(id, '2026-11-17')));
  const entries = editions.flatMap((edition) => edition.entries);
  const values = (property: string): string[] => entries.flatMap(({ subject }) => subject.properties[property] ?? []);
  const allNames = [...values('name'), ...values('alias')].join(' ');
  for (const script of ['Arabic', 'Cyrillic', 'Greek', 'Han', 'Hangul', 'Devanagari']) {
    expect(allNames, script).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
  }
  expect(values('weakAlias').length).toBeGreaterThan(5);
  expect(values('birthDate').some((date) => date.length === 4)).toBe(true);
  expect(values('birthDate').some((date) => date.length === 10)).toBe(true);
  expect(values('imoNumber').length).toBeGreaterThan(3);
  const related = new Set(entries.flatMap((entry) => entry.related.map(({ schema }) => schema)));
  expect(
    [...related].filter((schema) => ['Passport', 'CryptoWallet', 'Address', 'Sanction'].includes(schema)).toSorted(),
  ).toEqual(['Address', 'CryptoWallet', 'Passport', 'Sanction']);
});
