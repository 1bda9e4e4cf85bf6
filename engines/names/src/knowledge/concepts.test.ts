import { describe, expect, it } from 'vitest';
import { romanize } from '../script/index.ts';
import { conceptName, conceptWeightClass, genericWord, wordConcept } from './concepts.ts';

const last = (word: string) => romanize(word).split(' ').at(-1) ?? '';

describe('wordConcept', () => {
  it.each([
    ['bank', ['banque', 'Банк', 'البنك', '银行', 'banka', 'τράπεζα', '은행']],
    ['company', ['compagnie', 'компания', 'sherkat', 'شرکت', '公司', 'gesellschaft']],
    ['trading', ['handels', 'торговый', 'التجارة', '贸易', 'ticaret', 'commerce']],
    ['shipping', ['navigation', 'морской', '海运', 'maritime', 'کشتیرانی']],
    ['university', ['Universität', 'Университет', 'دانشگاه', '大学', 'uniwersytet']],
    ['international', ['Международный', 'internacional', 'الدولية', '国际', 'uluslararası']],
    ['ministry', ['ministère', 'министерство', 'وزارة']],
    ['group', ['groupe', 'группа', '集团', 'مجموعة']],
    ['oil', ['petroleum', 'нефть', 'النفط', '石油', 'petrol']],
  ])('%s in other languages', (word, translations) => {
    const concept = wordConcept(word);
    expect(concept).toBeGreaterThan(0);
    for (const translation of translations) {
      expect(wordConcept(last(translation)), translation).toBe(concept);
    }
  });

  it.each(['gazprom', 'siemens', 'petrov', 'toyota', ''])('%j carries identity', (word) => {
    expect(wordConcept(word)).toBe(0);
    expect(genericWord(word)).toBe(0);
  });
});

it.each([
  ['company', 1],
  ['bank', 2],
  ['ministry', 3],
])('%s has weight class %i', (word, weight) => {
  expect(genericWord(word)).toBe(weight);
  expect(conceptWeightClass(wordConcept(word))).toBe(weight);
  expect(conceptName(wordConcept(word))).toBe(word);
});

it('has no class and no name for no concept', () => {
  expect(conceptWeightClass(0)).toBe(0);
  expect(conceptName(0)).toBe('');
});
