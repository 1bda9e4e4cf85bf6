import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedSubject, Subject } from '../types.ts';
import { createIndex } from './name-index.ts';
import { scorePair } from './score-pair.ts';

const GIVEN = [
  'Yousuf',
  'Katarzyna',
  'Dmitri',
  'Olena',
  'Mei',
  'Nikolaos',
  'Fatima',
  'Giorgi',
  'Aram',
  'Shira',
  'João',
  'Chidi',
];
const FAMILY = [
  'al-Marwani',
  'Wojciechowska',
  'Kovalevich',
  'Shevchenko',
  'Zhang',
  'Vallianatos',
  'Haddad',
  'Javakhadze',
  'Petrosyan',
  'Abecassis',
  'da Silva',
  'Okafor',
];
const MIDDLE = ['', 'Tariq', 'Maria', 'Ivanovich', 'Hassan', 'Nnamdi'];

const listed: ListedSubject[] = GIVEN.flatMap((given, g) =>
  FAMILY.map((family, f) => ({
    id: `p${g}-${f}`,
    kind: 'person',
    names: [{ value: [given, MIDDLE[(g + f) % MIDDLE.length], family].filter(Boolean).join(' ') }],
    birthDates: [`19${50 + ((g * 7 + f) % 50)}-0${1 + (f % 9)}-1${g % 10}`],
  })),
);
const index = createIndex([
  ...listed,
  { id: 'firm', kind: 'organization', names: [{ value: 'Sorrel Maritime Trading LLC' }], countries: ['ae'] },
  {
    id: 'ship',
    kind: 'vessel',
    names: [{ value: 'MV Halcyon Reach' }],
    identifiers: [{ type: 'imo', value: '9074729' }],
  },
  {
    id: 'weak',
    kind: 'person',
    names: [{ value: 'Ferdinand Quillfeather' }, { value: 'Moonlight', weak: true }],
    birthDates: ['1961-04-02'],
  },
]);

/** One slip of the pen. */
const slip = fc
  .record({ at: fc.nat(40), kind: fc.constantFrom('swap', 'drop', 'double', 'vowel', 'none') })
  .map(({ at, kind }) => (name: string) => {
    const i = at % Math.max(1, name.length - 1);
    if (kind === 'swap') return name.slice(0, i) + (name[i + 1] ?? '') + (name[i] ?? '') + name.slice(i + 2);
    if (kind === 'drop') return name.slice(0, i) + name.slice(i + 1);
    if (kind === 'double') return name.slice(0, i + 1) + name.slice(i);
    return kind === 'vowel' ? name.replace(/[aeiou]/, 'u') : name;
  });

test('the search finds exactly what comparing with every entry finds', () => {
  fc.assert(
    fc.property(
      fc.nat(listed.length - 1),
      fc.nat(listed.length - 1),
      fc.boolean(),
      slip,
      (one, other, mixed, misspell) => {
        const a = listed[one]?.names[0]?.value ?? '';
        const b = listed[other]?.names[0]?.value ?? '';
        const value = misspell(mixed ? `${a.split(' ')[0]} ${b.split(' ').at(-1)}` : a);
        const query: Subject = { kind: 'person', names: [{ value }] };
        const found = index.match(query, { cutoff: 0.7, limit: 500 }).map(({ id, score }) => `${id} ${score}`);
        const all = listed.map((entry) => scorePair(query, entry)).filter(({ score }) => score >= 0.7);
        expect([...found].sort()).toEqual(all.map(({ id, score }) => `${id} ${score}`).sort());
      },
    ),
    { numRuns: 40 },
  );
});

test('where many share a common part, nobody is lost, however many searches went before', () => {
  const common = ['Muhammad', 'Mohamed', 'Abd al-Rahman', 'Andrii', 'M.', 'Kim', 'Haq', 'Muhammad Muhammad'];
  const families = ['Suabusi', 'Shalsi', 'Darihin', 'Sulyev', 'Ardezai', 'Darihin Shalsi', 'Muhammadi'];
  const many: ListedSubject[] = common.flatMap((given, i) =>
    families.flatMap((family, j) =>
      ['Omar', 'Omar Haq', '', 'Trading'].map((middle, k) => ({
        id: `${i}-${j}-${k}`,
        kind: middle === 'Trading' ? ('any' as const) : ('person' as const),
        names: [{ value: [given, middle, family].join(' '), weak: k === 1 }],
      })),
    ),
  );
  const crowded = createIndex(many);
  const random = fc.sample(fc.nat(many.length - 1), { numRuns: 60, seed: 7 });
  const queries = random.map((one, i): Subject => {
    const [first = '', ...rest] = many[one]!.names[0]!.value.split(' ');
    const value =
      i % 3 === 0 ? [...rest, first].join(' ') : i % 3 === 1 ? `${first} ${rest.join(' ')}k` : `${first} Osuir`;
    return { kind: i % 5 === 0 ? 'any' : 'person', names: [{ value }] };
  });
  const found = (query: Subject) =>
    crowded.match(query, { cutoff: 0.5, limit: 500 }).map(({ id, score }) => `${id} ${score}`);
  const first = queries.map(found);
  for (const [i, query] of queries.entries()) {
    const all = many.map((entry) => scorePair(query, entry)).filter(({ score }) => score >= 0.5);
    expect(first[i]!.toSorted()).toEqual(all.map(({ id, score }) => `${id} ${score}`).sort());
  }
  for (let round = 0; round < 20; round++) queries.forEach(found);
  expect(queries.map(found)).toEqual(first);
});

test('reasons add up to the score', () => {
  fc.assert(
    fc.property(fc.nat(listed.length - 1), slip, fc.boolean(), (one, misspell, dated) => {
      const entry = listed[one];
      const query: Subject = {
        kind: 'person',
        names: [{ value: misspell(entry?.names[0]?.value ?? '') }],
        ...(dated ? { birthDates: ['1990-01-01'] } : {}),
      };
      for (const hit of index.match(query, { cutoff: 0.3 })) {
        const sum = hit.reasons.reduce((total, { score }) => total + score, 0);
        expect(Math.abs(sum - hit.score)).toBeLessThanOrEqual(0.005);
      }
    }),
    { numRuns: 40 },
  );
});

describe('what matches and what does not', () => {
  const match = (subject: Subject) => index.match(subject).map(({ id }) => id);
  test.each<[string, Subject, string | undefined]>([
    ['as listed', { kind: 'person', names: [{ value: 'Yousuf al-Marwani' }] }, 'p0-0'],
    ['last name first', { kind: 'person', names: [{ value: 'Wojciechowska, Katarzyna' }] }, 'p1-1'],
    ['another script', { kind: 'person', names: [{ value: 'Νικόλαος Βαλλιανάτος' }] }, 'p5-5'],
    ['Georgian letters', { kind: 'person', names: [{ value: 'გიორგი ჯავახაძე' }] }, 'p7-7'],
    ['one shared name is nobody', { kind: 'person', names: [{ value: 'Fatima Lindqvist' }] }, undefined],
    ['a legal form is nobody', { kind: 'organization', names: [{ value: 'Trading LLC' }] }, undefined],
    ['a person is no vessel', { kind: 'person', names: [{ value: 'Halcyon Reach' }] }, undefined],
    [
      'a vessel by its number',
      { kind: 'vessel', names: [{ value: 'Other Name' }], identifiers: [{ type: 'imo', value: 'IMO 9074729' }] },
      'ship',
    ],
    [
      'legal form translated, words split',
      { kind: 'organization', names: [{ value: 'Sorrel Mari time Trading L.L.C.' }] },
      'firm',
    ],
    ['a weak alias alone is not enough', { kind: 'person', names: [{ value: 'Moonlight' }] }, undefined],
    [
      'a weak alias with the birth date is',
      { kind: 'person', names: [{ value: 'Moonlight' }], birthDates: ['1961-04-02'] },
      'weak',
    ],
  ])('%s', (_what, subject, id) => {
    expect(match(subject)[0]).toBe(id);
  });

  test('a birth date far off speaks strongly against, a near one says nothing', () => {
    const score = (birthDate: string) =>
      index.match(
        { kind: 'person', names: [{ value: 'Ferdinand Quillfeather' }], birthDates: [birthDate] },
        { cutoff: 0.3 },
      )[0]?.score ?? 0;
    const without = index.match({ kind: 'person', names: [{ value: 'Ferdinand Quillfeather' }] })[0]?.score ?? 0;
    expect(score('1962-04-02')).toBe(without);
    expect(score('1961-02-04')).toBe(without);
    expect(score('1975-04-02')).toBeLessThan(0.7);
  });
});

describe('a delta', () => {
  const next = index.update({
    changed: [{ id: 'new', kind: 'person', names: [{ value: 'Ottoline Brackenbury' }] }],
    removed: ['firm'],
  });
  test('the next index knows it, the old one goes on as it was', () => {
    const query: Subject = { kind: 'person', names: [{ value: 'Otoline Brackenbury' }] };
    expect(next.match(query).map(({ id }) => id)).toEqual(['new']);
    expect(index.match(query)).toEqual([]);
    const firm: Subject = { kind: 'organization', names: [{ value: 'Sorrel Maritime Trading' }] };
    expect(next.match(firm)).toEqual([]);
    expect(index.match(firm).map(({ id }) => id)).toEqual(['firm']);
  });
});

describe('names in free text', () => {
  test.each([
    ['FREIGHT MV HALCYON REACH INVOICE 4411', ['ship']],
    ['balance for IMO 9074729', ['ship']],
    ['for Yusuf al Marwani, thanks', ['p0-0']],
    ['goods delivered to the warehouse by Fatima', []],
  ])('%s', (text, ids) => {
    expect(index.matchText(text).map(({ id }) => id)).toEqual(ids);
  });
});

test('odd input neither throws nor matches', () => {
  for (const value of ['', ' ', '???', '\u202e\u200f', 'x'.repeat(100_000), '💥'.repeat(50), '\u0000']) {
    expect(index.match({ kind: 'any', names: [{ value }] })).toEqual([]);
    expect(index.matchText(value)).toEqual([]);
  }
});
