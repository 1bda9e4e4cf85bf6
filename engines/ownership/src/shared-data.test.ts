import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateBods } from './bods/validate-bods.ts';

/** Cases of others, valid and invalid; they lie outside the project. */
const FOLDER = join(import.meta.dirname, '../../../../shared/data/ownership');
const TODAY = '2026-11-25';

const isHere = existsSync(FOLDER);
const filesIn = (folder: string) =>
  isHere ? readdirSync(join(FOLDER, folder)).filter((name) => name.endsWith('.json')) : [];
const validate = (folder: string, name: string) =>
  validateBods(readFileSync(join(FOLDER, folder, name), 'utf8'), { today: TODAY });
const errors = (folder: string, name: string) =>
  validate(folder, name).findings.filter(({ severity }) => severity === 'error');

describe.skipIf(!isHere)('BODS 0.4 cases (skipped: ../shared/data is not here)', () => {
  const cases = isHere
    ? readFileSync(join(FOLDER, 'bods-invalid/expected_errors.csv'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.trim().split(','))
        .filter(([file]) => existsSync(join(FOLDER, 'bods-invalid', file ?? '')))
    : [];

  test.each(cases)('%s: %s at %s', (file = '', _rule = '', path = '') => {
    expect(errors('bods-invalid', file).map((finding) => finding.path)).toContain(path);
  });

  test.each(filesIn('bods-examples'))('%s is valid', (name) => {
    expect(errors('bods-examples', name)).toEqual([]);
  });

  test.each(filesIn('bods-additional'))('%s is what its name says', (name) => {
    expect(validate('bods-additional', name).valid).toBe(!name.includes('invalid'));
  });

  test('300 statements of a generator are valid', () => {
    expect(errors('.', 'sample_300_statements.json')).toEqual([]);
  });
});
