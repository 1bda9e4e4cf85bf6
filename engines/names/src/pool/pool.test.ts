import { afterAll, describe, expect, test } from 'vitest';
import { createIndex } from '../index/name-index.ts';
import type { ListedSubject, Subject } from '../types.ts';
import { createPool } from './pool.ts';

const SYLLABLES = ['ka', 'mo', 'ri', 'ten', 'sul', 'va', 'dor', 'lin', 'pe', 'zan', 'gu', 'hel'];

/** Made-up names of four syllables each, enough that the threads build the index in shares. */
const listed: ListedSubject[] = Array.from({ length: 1200 }, (_, i) => {
  const syllable = (n: number): string => SYLLABLES[Math.floor(i / SYLLABLES.length ** n) % SYLLABLES.length] ?? '';
  const value = `${syllable(0)}${syllable(1)} ${syllable(2)}${syllable((i % 3) + 1)}berg`;
  return {
    id: `p${i}`,
    kind: 'person',
    names: [{ value }],
    identifiers: [{ type: 'passport', value: `X${100000 + i}` }],
  };
});
const queries: Subject[] = listed.filter((_, i) => i % 7 === 0).map(({ names, kind }) => ({ kind, names }));

describe('a pool', () => {
  const pool = createPool(Promise.resolve(listed), { workers: 3 });
  afterAll(async () => await pool.close());

  test('finds what one index finds, in the order of the questions', async () => {
    const index = createIndex(listed);
    expect(await pool.matchAll(queries, { cutoff: 0.6 })).toEqual(index.matchAll(queries, { cutoff: 0.6 }));
    const text = 'Invoice of Kamo Rikaberg, passport X100042';
    const identifier: Subject = { kind: 'any', names: [], identifiers: [{ type: 'passport', value: 'X 100-777' }] };
    const [byText, byIdentifier] = await pool.answer([{ text }, { subject: identifier }]);
    expect(byText).toEqual(index.matchText(text));
    expect(byIdentifier?.map(({ id }) => id)).toEqual(['p777']);
  });

  test('questions asked before a change are answered before it', async () => {
    const question = { subject: { kind: 'person', names: [{ value: 'Ottoline Brackenbury' }] } } as const;
    const before = pool.answer(Array.from({ length: 400 }, () => question));
    const changed = pool.update({ added: [{ id: 'new', kind: 'person', names: [{ value: 'Ottoline Brackenbury' }] }] });
    const after = pool.answer([question]);
    expect((await before).flat()).toEqual([]);
    await changed;
    expect((await after)[0]?.map(({ id }) => id)).toEqual(['new']);
  });
});

test('a list that never came is told to whoever asks', async () => {
  const pool = createPool(Promise.reject(new Error('the list is broken')), { workers: 1 });
  await expect(pool.matchAll(queries)).rejects.toThrow('the list is broken');
  await expect(pool.update({})).rejects.toThrow('the list is broken');
  await pool.close();
});

test('threads that have ended are told of, not waited for', async () => {
  const pool = createPool(listed.slice(0, 3), { workers: 1 });
  await pool.matchAll(queries.slice(0, 1));
  await pool.close();
  await expect(pool.matchAll(queries)).rejects.toThrow('ended');
});
