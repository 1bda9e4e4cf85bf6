import { describe, expect, it } from 'vitest';
import { inputFromBytes } from '../../input.ts';
import { readLists } from '../../read-lists.ts';
import { validateFile } from '../../validate-file.ts';

type Line = readonly [id: string, schema: string, properties: Readonly<Record<string, readonly string[]>>];

const fileOf = (lines: readonly Line[], name = 'register.jsonl') =>
  inputFromBytes(
    name,
    Buffer.from(lines.map(([id, schema, properties]) => JSON.stringify({ id, schema, properties })).join('\n')),
  );
const A: Line = ['A', 'Company', { name: ['Veshtari Handel'] }];
const P: Line = ['P', 'Person', { name: ['Sanne Ottevanger'] }];
const owns = (id: string, properties: Line[2]): Line => [
  id,
  'Ownership',
  { owner: ['P'], asset: ['A'], ...properties },
];

describe('what does not fit the model is named with its line, and the file stays valid', () => {
  it.each<[string, readonly Line[], (readonly [string, number, RegExp])[]]>([
    ['nothing', [A, P, owns('o', { percentage: ['25-50'], startDate: ['2019-03-02T10:00:00'] })], []],
    [
      'dates of other kinds',
      [A, P, owns('o', { startDate: ['31.12.2019'] }), owns('p', { startDate: ['2024-13-45'] })],
      [
        ['LIST-321', 3, /31\.12\.2019/],
        ['LIST-321', 4, /2024-13-45/],
      ],
    ],
    ['a country that is none', [['A', 'Company', { country: ['de', 'Narnia'] }]], [['LIST-322', 1, /Narnia/]]],
    ['a number that is none', [['A', 'Company', { amount: ['abc'] }]], [['LIST-323', 1, /abc/]]],
    ['shares that are none', [A, P, owns('o', { percentage: ['abc'] })], [['FTM-001', 3, /abc/]]],
    [
      'a share above all',
      [A, P, owns('o', { percentage: ['140'] })],
      [
        ['FTM-002', 3, /140/],
        ['LIST-329', 1, /140 %/],
      ],
    ],
    [
      'a link with itself',
      [A, owns('o', { owner: ['A'], percentage: ['5'] })],
      [['LIST-326', 2, /connects A with itself/]],
    ],
    ['a link to nothing', [A, owns('o', { owner: ['ghost'] })], [['LIST-327', 2, /the first to ghost/]]],
    ['a link without an end', [A, owns('o', { owner: [] })], [['FTM-003', 2, /names no owner/]]],
    [
      'an end before the beginning',
      [A, P, owns('o', { startDate: ['2024-05-01'], endDate: ['2020-01-01'] })],
      [['LIST-328', 3, /endDate 2020-01-01 lies before the startDate 2024-05-01/]],
    ],
    [
      'an end within the year of the beginning',
      [A, P, owns('o', { startDate: ['2024-05-01'], endDate: ['2024'] })],
      [],
    ],
    ['a property of another model', [['A', 'Company', { wombat: ['x'] }]], [['LIST-315', 1, /Company\.wombat/]]],
    ['a kind of another model', [A, ['W', 'Wombat', {}]], [['LIST-313', 2, /Wombat/]]],
    [
      'stakes of 140 % at once',
      [A, P, owns('o', { percentage: ['80'] }), owns('p', { percentage: ['60'] })],
      [['LIST-329', 1, /140 %/]],
    ],
    [
      'stakes of 140 % one after the other',
      [
        A,
        P,
        owns('o', { percentage: ['80'], endDate: ['2019'] }),
        owns('p', { percentage: ['60'], startDate: ['2020'] }),
      ],
      [],
    ],
  ])('%s', async (_, lines, expected) => {
    const { valid, findings } = await validateFile(fileOf(lines));
    expect(findings.map(({ code, line }) => [code, line])).toEqual(expected.map(([code, line]) => [code, line]));
    expected.forEach(([, , words], i) => expect(findings[i]?.message).toMatch(words));
    expect(valid).toBe(true);
  });

  it('names few of many and counts the rest', async () => {
    const people = Array.from({ length: 1000 }, (_, i): Line => [`P${i}`, 'Person', { birthDate: [`unknown ${i}`] }]);
    const { findings } = await validateFile(fileOf(people));
    expect(findings.map(({ code }) => code)).toEqual([...Array(5).fill('LIST-321'), 'LIST-325']);
    expect(findings.at(-1)?.message).toContain('995 further values of Person.birthDate');
  });

  it('looks for references in all files of an edition, and keeps every value', async () => {
    const files = [fileOf([A, owns('o', { startDate: ['soon'] })]), fileOf([P], 'people.jsonl')];
    const [edition] = await readLists(files, { dataset: 'register', checkModel: true, isRegister: true });
    expect(edition!.findings.map(({ code, line }) => [code, line])).toEqual([['LIST-321', 2]]);
    const entities = edition!.entries.flatMap(({ related }) => related);
    expect(entities.find(({ id }) => id === 'o')?.properties['startDate']).toEqual(['soon']);
  });
});
