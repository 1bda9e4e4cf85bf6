import { expect, test } from 'vitest';
import { seededNumbers } from './random.ts';
import { resolve } from './resolve.ts';
import type { ResolutionRecord } from './table/record-table.ts';
import { RecordTableBuilder } from './table/record-table.ts';
import { madeUpRecords, tableOf } from './test-people.ts';

/** Records of two feeds, compared with each other. */
function pairsBetween(first: readonly ResolutionRecord[], second: readonly ResolutionRecord[], schema = 'Person') {
  const properties = new Set([...first, ...second].flatMap((record) => Object.keys(record.properties)));
  const builder = new RecordTableBuilder(schema, [...properties]);
  for (const record of first) builder.add(record);
  builder.beginSecondFile();
  for (const record of second) builder.add(record);
  return [...resolve(builder.finish()).pairs()].map(({ a, b, outcome }) => `${a} ${b} ${outcome}`);
}

test('a name is the same in whatever script it is written', () => {
  const person = (id: string, name: string, birthDate: string) => ({
    id,
    properties: { name: [name], birthDate: [birthDate] },
  });
  const first = [
    person('a1', 'Vladimir Semyonovich Kolupaev', '1961-04-12'),
    person('a2', 'Yusuf al-Marwani', '1974-03-19'),
    person('a3', 'Georgios Papanikolaou', '1955-01-02'),
    person('a4', 'Giorgi Lomidze', '1985-05-05'),
    person('a5', 'Moshe Goldstein', '1949-09-01'),
    person('a6', 'Sanne Ottevanger', '1990-07-07'),
  ];
  const second = [
    person('b1', 'Колупаев Владимир Семёнович', '1961-04-12'),
    person('b2', 'يوسف المرواني', '1974-03-19'),
    person('b3', 'Γεώργιος Παπανικολάου', '1955-01-02'),
    person('b4', 'გიორგი ლომიძე', '1985-05-05'),
    person('b5', 'משה גולדשטיין', '1949-09-01'),
    person('b6', 'Jane Doe', '1971-02-02'),
  ];
  expect(pairsBetween(first, second)).toEqual(['a1 b1 same', 'a2 b2 same', 'a3 b3 same', 'a4 b4 same', 'a5 b5 same']);
});

/** People of whom much is in common: a group's country, town and post, and little that is their own. */
function groups(count: number, members: number): ResolutionRecord[] {
  const random = seededNumbers(11);
  return madeUpRecords(count * members, 0).map(({ id, properties }, i) => {
    const group = i % count;
    return {
      id,
      properties: {
        name: [`${properties['firstName']![0]} ${properties['lastName']![0]}`],
        alias: [`${properties['firstName']![0]} ${properties['city']![0]}`],
        birthDate: [random(2) === 0 ? properties['birthDate']![0]!.slice(0, 4) : properties['birthDate']![0]!],
        nationality: [['cd', 'rw', 'kp', 'ir', 'so'][group % 5]!],
        birthCountry: [['cd', 'rw', 'kp', 'ir', 'so'][group % 5]!],
        birthPlace: [`Province ${group}`],
        position: [`Officer of brigade ${group}`],
      },
    };
  });
}

test('those who share country, place and post are not the same, only those who share their name too', () => {
  const all = groups(30, 20);
  const listed = all.slice(0, 200).map(({ id, properties }) => ({ id: `l-${id}`, properties }));
  const same = pairsBetween(all, listed).filter((pair) => pair.endsWith(' same'));
  expect(same.filter((pair) => pair !== `${pair.split(' ')[0]} l-${pair.split(' ')[0]} same`)).toEqual([]);
  expect(same.length).toBeGreaterThan(190);
});

test('a number is as rare in a small file as in a large one', () => {
  const people = madeUpRecords(9, 0).map(({ id, properties: { firstName, lastName, idNumber } }) => ({
    id,
    properties: { firstName: firstName!, lastName: lastName!, idNumber: idNumber! },
  }));
  const [first] = people;
  const renamed = { id: 'z', properties: { ...first!.properties, firstName: ['Ottoline'] } };
  const pairs = [...resolve(tableOf([...people, renamed])).pairs()];
  expect(pairs.map(({ a, b, outcome }) => [a, b, outcome])).toEqual([[first!.id, 'z', 'same']]);
});
