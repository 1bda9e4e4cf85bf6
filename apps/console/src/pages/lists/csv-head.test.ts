import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvColumns, mapsAName, proposeMap } from './csv-head.ts';

describe('columns of a CSV file', () => {
  test.each([
    ['commas', 'id,full_name\n7,Tamsin Oberholt\n', ['id', 'full_name'], ['7', 'Tamsin Oberholt']],
    ['semicolons and Windows line ends', 'a;b\r\n1;2\r\n', ['a', 'b'], ['1', '2']],
    ['tabs', 'a\tb\n1\t2', ['a', 'b'], ['1', '2']],
    ['a byte order mark', '\uFEFFname,dob\nX,1974', ['name', 'dob'], ['X', '1974']],
    ['quotes with separators, quotes and line ends', '"a,b",c\n"1 ""x""\n2",3', ['a,b', 'c'], ['1 "x"\n2', '3']],
    ['a heading and nothing else', 'name', ['name'], ['']],
    ['a quote that never ends', 'name,dob\n"Tamsin', ['name', 'dob'], ['Tamsin', '']],
    ['nothing', '', [], []],
  ])('%s', (_, text, names, examples) => {
    const columns = csvColumns(text);
    expect(columns.map((column) => column.name)).toEqual(names);
    expect(columns.map((column) => column.example)).toEqual(examples);
  });

  test('never fails and never gives more columns than the limit', () => {
    fc.assert(fc.property(fc.string(), (text) => csvColumns(text).length <= 200));
  });
});

describe('a proposed map', () => {
  test('knows usual headings, whatever their case and signs', () => {
    expect(proposeMap(csvColumns('Customer-ID,Full Name,D.O.B.,Shoe size,Nationality'))).toEqual({
      'Customer-ID': 'id',
      'Full Name': 'name',
      'D.O.B.': 'birthDate',
      Nationality: 'nationality',
    });
  });

  test('uses each property once and is not confused by names of object members', () => {
    expect(proposeMap(csvColumns('dob,birth_date,constructor'))).toEqual({ dob: 'birthDate' });
  });

  test('says whether there is a name', () => {
    expect(mapsAName({ surname: 'lastName' })).toBe(true);
    expect(mapsAName({ dob: 'birthDate' })).toBe(false);
  });
});
