import { expect, test } from 'vitest';
import { compareNames } from '../index/score-pair.ts';
import type { NameKind } from '../types.ts';
import { defaults } from '../defaults.ts';
import { tableLines } from '../knowledge/table.ts';
import { CONCEPTS } from '../knowledge/concepts-table.ts';

test.each<[string, NameKind, string, string, boolean]>([
  [
    'who is child in one and parent in the other',
    'person',
    'Talib bin Marwan al-Sorrel',
    'Marwan bin Talib al-Sorrel',
    false,
  ],
  ['the same descent in another order', 'person', 'AL-SORREL, Talib bin Marwan', 'Talib bin Marwan al-Sorrel', true],
  ['one common name beside another by-name', 'person', 'Abu Ibrahim', 'Mullah Ibrahim', false],
  ['a title more', 'person', 'Haji Talib Quillfeather', 'Talib Quillfeather', true],
  ['a rank that is a given name in Latin letters', 'person', 'Amid Quillfeather', 'Samir Quillfeather', false],
  ['initials without points', 'person', 'JC Quillfeather', 'Jean-Claude Quillfeather', true],
  ['a surname of two consonants', 'person', 'Ng Ottoline', 'Nathan Ottoline', false],
  ['halves of one word, misspelt', 'person', 'Amtiullah', 'Matiullah', true],
  ['words of a kind in another language', 'organization', 'Quillfeather Network', 'شبكة كويلفيذر', true],
  [
    'small words of another language',
    'organization',
    'Islamic Front of Quillfeather',
    'الجبهة الإسلامية في كويلفيذر',
    true,
  ],
  ['two words that mean one thing', 'organization', 'Sorrel Money Exchange', 'Sorrel Sarafi', true],
  ['tens in words, units in digits', 'organization', 'Brigade Forty 4', 'Brigade 44', true],
  ['another number', 'organization', 'Sorrel Fund VIII', 'Sorrel Fund IX', false],
])('%s', (_what, kind, a, b, same) => {
  const { score } = compareNames(a, b, kind);
  expect(score >= defaults.threshold, `scores ${score}`).toBe(same);
});

test('each word of trade has one meaning', () => {
  const meanings = new Map<string, string>();
  const twice: string[] = [];
  for (const line of tableLines(CONCEPTS)) {
    const [head = '', words = ''] = line.split(':');
    for (const word of words.trim().split(/\s+/)) {
      if (meanings.has(word)) twice.push(`${word}: ${meanings.get(word)}, ${head}`);
      meanings.set(word, head);
    }
  }
  expect(twice).toEqual([]);
});
