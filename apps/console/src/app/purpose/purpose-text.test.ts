import { expect, it } from 'vitest';
import { OTHER, purposeOf } from './purpose-text.ts';

const CHOICES = [{ id: 'screening', text: 'Screening against sanctions lists', legalBasis: 'Article 215 TFEU' }];
const form = { choice: 'screening', narrow: '', text: ' own words ', legalBasis: ' own basis ' };

it.each([
  ['a choice', form, 'Screening against sanctions lists', 'Article 215 TFEU'],
  [
    'a choice narrowed by a case',
    { ...form, narrow: ' C-2291 ' },
    'C-2291 · Screening against sanctions lists',
    'Article 215 TFEU',
  ],
  ['own words', { ...form, choice: OTHER, narrow: 'ignored' }, 'own words', 'own basis'],
])('%s', (_name, filled, text, legalBasis) => {
  expect(purposeOf(filled, CHOICES)).toEqual({ text, legalBasis });
});
