import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDecoder } from './create-decoder.ts';
import type { AisFinding } from './errors/finding.ts';
import { compareWithGpsd } from './testing/compare-with-gpsd.ts';
import { jsonLinesIn } from './testing/json-lines-in.ts';

/** Sentences of other projects with what they make of them; they lie outside the project. */
const FOLDER = join(import.meta.dirname, '../../../../shared/data/borders/ais');

type Message = Record<string, unknown> & { type: number; mmsi: number };

function read(name: string): { messages: Message[]; findings: AisFinding[] } {
  const messages: Message[] = [];
  const findings: AisFinding[] = [];
  const decoder = createDecoder({
    onMessage: (message) => messages.push({ ...message }),
    onFinding: (finding) => findings.push(finding),
  });
  decoder.push(readFileSync(join(FOLDER, name)));
  decoder.end();
  return { messages, findings };
}

describe.skipIf(!existsSync(FOLDER))('cases of other decoders (skipped: ../shared/data is not here)', () => {
  describe.each(['scaled', 'unscaled'] as const)('gpsd, %s', (form) => {
    const isScaled = form === 'scaled';
    const { messages } = existsSync(FOLDER) ? read('sample.aivdm') : { messages: [] };
    const expected = existsSync(FOLDER) ? jsonLinesIn(readFileSync(join(FOLDER, `sample.${form}.jsonl`), 'utf8')) : [];

    test('every field is equal, but for the null rules and the errors of gpsd that are listed', () => {
      // gpsd prints type 24 only when it has both parts.
      const ours = messages.filter(({ type }) => type !== 24);
      const theirs = expected.filter(({ type }) => type !== 24);
      expect(ours.map(({ type, mmsi }) => [type, mmsi])).toEqual(theirs.map(({ type, mmsi }) => [type, mmsi]));
      for (const [i, their] of theirs.entries()) expect(compareWithGpsd(ours[i]!, their, isScaled)).toEqual([]);
    });

    test('both parts of type 24 together say what gpsd says', () => {
      for (const their of expected.filter(({ type }) => type === 24)) {
        const parts = messages.filter(({ type, mmsi }) => type === 24 && mmsi === their.mmsi);
        expect(compareWithGpsd(Object.assign({}, ...parts), their, isScaled)).toEqual([]);
      }
    });
  });

  test('gpsd, types 18 to 27: every field is equal', () => {
    const { messages, findings } = read('types-18-to-27.log');
    const expected = jsonLinesIn(readFileSync(join(FOLDER, 'types-18-to-27.expected.jsonl'), 'utf8'));
    const ours = messages.filter(({ type }) => type !== 24);
    expect(ours).toHaveLength(expected.length);
    for (const [i, their] of expected.entries()) expect(compareWithGpsd(ours[i]!, their, false)).toEqual([]);
    // The part of these messages of type 24 is 3.
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['AIS-203']));
  });

  test.each(['tagblock', 'type-examples'])('libais, %s: every field that both have is equal', (name) => {
    const { messages } = read(`${name}.nmea`);
    for (const their of jsonLinesIn(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))) {
      const ours = messages.filter(({ type, mmsi }) => type === their.type && mmsi === their.mmsi);
      const differences = ours.map((our) => compareWithGpsd(our, their, true));
      expect(differences).toContainEqual([]);
    }
  });

  test('pyais, a sample of real sentences: all but the empty ones give a message', () => {
    const { messages, findings } = read('nmea-sample.txt');
    expect(messages).toHaveLength(778);
    expect(findings.filter(({ code }) => code === 'AIS-107')).toHaveLength(100);
  });
});
