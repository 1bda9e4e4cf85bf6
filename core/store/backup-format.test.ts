import { expect, test } from 'vitest';
import { BackupBroken } from './backup-broken.ts';
import { parseHeader, parseTrailer } from './backup-format.ts';

const HEADER = {
  quintet: 'backup',
  format: 1,
  at: '2026-11-25T04:00:00.000Z',
  migrations: ['0001-screening'],
  tables: [{ name: 'account', columns: [{ name: 'id', type: 'uuid' }] }],
  sequences: [{ table: 'alert', column: 'id', last: '1044' }],
};

test('a header is read', () => {
  expect(parseHeader(JSON.stringify(HEADER))).toEqual(HEADER);
});

test.each([
  ['no JSON', 'PK', 'not a backup'],
  ['a list', '[]', 'not a backup'],
  ['another file', '{"type":"FeatureCollection"}', 'not a backup'],
  ['a later format', JSON.stringify({ ...HEADER, format: 2 }), 'has format 2, this version reads format 1'],
  ['no tables', JSON.stringify({ ...HEADER, tables: undefined }), 'first line'],
  [
    'a column without type',
    JSON.stringify({ ...HEADER, tables: [{ name: 'a', columns: [{ name: 'b' }] }] }),
    'first line',
  ],
  [
    'a position that is no number',
    JSON.stringify({ ...HEADER, sequences: [{ table: 'a', column: 'b', last: '1;' }] }),
    'first line',
  ],
])('a header with %s is refused', (_case, line, words) => {
  expect(() => parseHeader(line)).toThrow(BackupBroken);
  expect(() => parseHeader(line)).toThrow(words);
});

test.each([['{}'], ['{"rows":{"a":1.5},"sha256":""}'], ['{"rows":[],"sha256":""}'], ['!']])(
  'the trailer %s is refused',
  (line) => {
    expect(() => parseTrailer(line)).toThrow(BackupBroken);
  },
);
