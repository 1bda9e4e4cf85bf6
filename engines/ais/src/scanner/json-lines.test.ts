import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createObjectLines } from '../json-lines/create-object-lines.ts';
import type { JsonLines } from '../json-lines/json-lines.ts';
import { createJsonLines } from './json-lines.ts';
import { feed } from './testing/feed-arbitrary.ts';
import { CLASS_A, part, STATIC, STATIC_END, sentence, tagBlock, whole } from './testing/nmea.ts';

/** All lines and findings that a feed gives, in chunks of a size. */
function read(lines: JsonLines, text: string, size: number): { text: string; findings: unknown[] } {
  const bytes = Buffer.from(text, 'latin1');
  const findings: unknown[] = [];
  let given = '';
  const take = (block: ReturnType<JsonLines['end']>) => {
    given += new TextDecoder().decode(block.lines);
    findings.push(...block.findings);
  };
  for (let from = 0; from < bytes.length; from += size) take(lines.push(bytes.subarray(from, from + size)));
  take(lines.end());
  return { text: given, findings };
}

const twoParts = [part(2, 1, 3, 'A', STATIC), part(2, 2, 3, 'A', STATIC_END, 2)].join('\n');

describe('createJsonLines', () => {
  test('one line a message, in the order of the last parts, and a finding for what is none', () => {
    const { text, findings } = read(createJsonLines(), `${whole(CLASS_A)}\n${whole('')}\n${twoParts}`, 20);
    expect(text.split('\n').map((line) => line.slice(0, 10))).toEqual(['{"type":1,', '{"type":5,', '']);
    expect(findings).toMatchObject([{ code: 'AIS-107', line: 2 }]);
  });

  test.each([
    ['time and station', `${tagBlock('s:north "1",c:1683453600')}${whole(CLASS_A)}`],
    ['a station in UTF-8', Buffer.from(`${tagBlockOfBytes('s:Kał')}${whole(CLASS_A)}`, 'utf8').toString('latin1')],
    ['a part of a type 24 that there is not', whole(`H3aIkM>${'0'.repeat(21)}`)],
    ['a text with quotes', sentence(`AIVDM,1,1,,A,>3aIkM@${'R2Lt'.repeat(6)},0`)],
    ['parts that do not come', part(2, 1, 3, 'A', STATIC)],
  ])('%s: as by way of objects', (_name, text) => {
    expect(read(createJsonLines(), text, 1_000)).toEqual(read(createObjectLines(), text, 1_000));
  });

  test('any feed in any chunks: the same bytes and findings as by way of objects', () => {
    fc.assert(
      fc.property(feed, fc.integer({ min: 1, max: 500 }), ({ text }, size) => {
        expect(read(createJsonLines(), text, size)).toEqual(read(createObjectLines(), text, 1_000));
      }),
      { numRuns: 200 },
    );
  });
});

const SHARED = join(import.meta.dirname, '../../../../../shared/data/borders/ais');

describe.skipIf(!existsSync(SHARED))('feeds of receivers (shared data; skipped where they are absent)', () => {
  test.each(['nmea-sample.txt', 'sample.aivdm', 'types-18-to-27.log', 'type-examples.nmea', 'tagblock.nmea'])(
    '%s: the same as by way of objects',
    (name) => {
      const text = readFileSync(join(SHARED, name), 'latin1');
      expect(read(createJsonLines(), text, 999)).toEqual(read(createObjectLines(), text, 10_000));
    },
  );
});

/** A tag block whose checksum is of its bytes in UTF-8. */
function tagBlockOfBytes(text: string): string {
  return Buffer.from(tagBlock(Buffer.from(text, 'utf8').toString('latin1')), 'latin1').toString('utf8');
}
