import { describe, expect, test } from 'vitest';
import { propertyWord, schemaWord, selectorWord, valueWord } from './words.ts';

describe('words for what the model names', () => {
  test.each([
    ['birthDate', 'Born'],
    ['eyeColor', 'Eye color'],
    ['hsCode', 'HS code'],
    ['constructor', 'Constructor'],
  ])('property %s', (property, word) => expect(propertyWord(property)).toBe(word));

  test.each([
    ['Person', 'Person'],
    ['LegalEntity', 'Person or organisation, not known which'],
    ['CallForTenders', 'Call for tenders'],
  ])('schema %s', (schema, word) => expect(schemaWord(schema)).toBe(word));

  test.each([
    ['imo', 'IMO number'],
    ['domain', 'Domain'],
  ])('selector %s', (type, word) => expect(selectorWord(type)).toBe(word));

  test.each([
    ['nationality', 'jo', 'Jordan'],
    ['originCountry', 'cn', 'China'],
    ['nationality', 'zz', 'zz'],
    ['nationality', 'qx', 'qx'],
    ['country', 'Atlantis', 'Atlantis'],
    ['name', 'jo', 'jo'],
    ['birthDate', '1974', '1974'],
  ])('%s %s', (property, value, shown) => expect(valueWord(property, value)).toBe(shown));
});
