import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCap } from './read/read-cap.ts';
import { bytesOf, SAMPLE_ALERT, sampleSet, sampleWith, sampleWithSecondInfo } from './testing/sample-alert.ts';
import { validateCap } from './validate-cap.ts';

/** Alerts and cases of other projects; they lie outside this one. */
const FOLDER = join(import.meta.dirname, '../../../../shared/data/crises');
const isHere = existsSync(FOLDER);

interface MutationCase {
  readonly id: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly rename?: readonly [element: string, name: string];
  readonly text_in?: string;
  readonly reorder?: string;
  readonly root?: string;
  readonly values?: readonly string[];
  readonly expect: 'NOT_CAP' | readonly (readonly [path: string, code: string])[];
}

function read(name: string): Uint8Array {
  return readFileSync(join(FOLDER, name));
}

function filesIn(folder: string, form: RegExp): string[] {
  return isHere ? readdirSync(join(FOLDER, folder)).filter((name) => form.test(name)) : [];
}

function verdicts(): [string, string, string, string][] {
  if (!isHere) return [];
  const [, ...lines] = Buffer.from(read('cap-google/_expected_verdicts.csv')).toString().trim().split('\n');
  return lines.map((line) => {
    const [file = '', version = '', strict = '', extended = ''] = line.split(',');
    return [file, version, strict, extended];
  });
}

function mutationCases(): MutationCase[] {
  if (!isHere) return [];
  const cases = JSON.parse(Buffer.from(read('cap-google/_cap_mutation_cases.json')).toString());
  return [...cases.schema_level, ...cases.semantic_level];
}

/** Cases that only name a rule: the alert that breaks it. */
const BROKEN: Readonly<Record<string, () => string>> = {
  'restriction-without-restricted': () => sampleWith('</scope>', '</scope>\n  <restriction>Staff only</restriction>'),
  'reference-sent-later-than-own-sent': () =>
    sampleSet('references', 'warnings@example.org,EX-2026-0041,2026-03-01T11:00:01-00:00'),
  'ceiling-without-altitude': () => sampleWith('<altitude>10</altitude>', ''),
  'same-instruction-in-two-languages': () =>
    sampleWithSecondInfo((info) => sampleSet('instruction', 'Leave the valley now.', info)),
};

function mutated({ id, set, rename, text_in: textIn, reorder, root }: MutationCase): string[] {
  if (set !== undefined)
    return [Object.entries(set).reduce((text, [path, value]) => sampleSet(path, value, text), SAMPLE_ALERT)];
  if (rename !== undefined) {
    const name = rename[0].split('/').at(-1)!;
    return [SAMPLE_ALERT.replaceAll(`${name}>`, `${rename[1]}>`)];
  }
  if (textIn !== undefined) return [sampleWith(`</${textIn}>`, `stray</${textIn}>`)];
  if (reorder !== undefined) {
    const moved = sampleWith(/ *<audience>.*<\/audience>\n/u, '');
    return [sampleWith('<category>Met', '<audience>All</audience>\n    <category>Met', moved)];
  }
  if (root === 'foo') return ['<?xml version="1.0"?>\n<foo></foo>'];
  if (root !== undefined) return ['<alert xmlns="foo"></alert>'];
  return [BROKEN[id]!()];
}

describe.skipIf(!isHere)('alerts of others (skipped: ../shared/data is not here)', () => {
  test.each(verdicts())('%s is judged as by its schemas', (file, _, strict, extended) => {
    const bytes = read(file);
    const judged = (['strict', 'extended'] as const).map((schema) =>
      validateCap(bytes, { schema }).valid ? 'valid' : 'invalid',
    );
    expect(judged).toEqual([strict, extended]);
  });

  test.each(mutationCases())('$id gives exactly what is expected', (one) => {
    const texts = one.values?.map((value) => sampleSet('info/language', value)) ?? mutated(one);
    for (const text of texts) {
      const { findings } = validateCap(bytesOf(text));
      const errors = findings.filter(({ severity }) => severity === 'error').map(({ path, code }) => [path, code]);
      if (one.expect !== 'NOT_CAP') expect(errors).toEqual(one.expect);
      else expect(errors.map(([, code]) => code)).toEqual(['NOT_CAP']);
    }
  });

  test.each(filesIn('cap-google', /\.cap$/u))('every alert of %s is read, but for the one with a DOCTYPE', (name) => {
    const { alerts } = readCap(read(`cap-google/${name}`));
    expect(alerts.length).toBe(name === 'xee.cap' ? 0 : 1);
  });

  test.each([
    ['bushfire_valid.edxlde', 'edxl-de', true, 7, 7],
    ['bushfire_invalid.edxlde', 'edxl-de', false, 7, 7],
    ['weather.atom', 'atom-cap', true, 1, 1],
    ['weather_invalid.atom', 'atom-cap', false, 1, 1],
    ['weather_index.atom', 'atom-cap', true, 2, 0],
    ['earthquake_index.atom', 'atom-cap', true, 1, 0],
    ['no_link.atom', 'atom-cap', false, 1, 0],
    ['no_entries.atom', 'atom-cap', true, 0, 0],
    ['ny_index.rss', 'rss-cap', true, 2, 0],
    ['invalid.rss', 'rss-cap', false, 1, 0],
  ])('%s', (name, format, valid, entries, alerts) => {
    const reading = readCap(read(`cap-google/${name}`));
    expect([reading.format, reading.valid, reading.wrapper?.entries.length, reading.alerts.length]).toEqual([
      format,
      valid,
      entries,
      alerts,
    ]);
  });

  test.each(filesIn('gdacs/feeds', /\.xml$/u))(
    '%s of GDACS is a valid RSS feed whose items name their alerts',
    (name) => {
      const { format, valid, wrapper } = readCap(read(`gdacs/feeds/${name}`));
      expect([format, valid]).toEqual(['gdacs-rss', true]);
      expect(wrapper!.entries.every(({ links }) => links.length === 1)).toBe(true);
    },
  );

  test.each([
    ['cap-seevee/bbk_warning_mowas_cancel.json', 1],
    ['cap-seevee/meteoalarm_fr_reissue.json', 2],
    ['meteoalarm/meteoalarm_de.json', 4],
    ['meteoalarm/meteoalarm_with_polygons.json', 3],
  ])('%s is CAP in JSON', (name, count) => {
    const { format, valid, alerts } = readCap(read(name));
    expect([format, valid, alerts.length]).toEqual(['cap-json', true, count]);
  });
});
