import { describe, expect, test } from 'vitest';
import { latinName } from './latin-name.ts';
import { legalFormLast } from './legal-form-last.ts';
import { wordKind } from './word-kind.ts';

describe('a name in Latin letters', () => {
  test.each([
    ['Jürgen Müller', 'jurgen muller'],
    ['Георгий Сидоренко', 'georgy sidorenko'],
    ['محمد المرواني', 'mohammed al mrwani'],
    ['王小明', 'wang xiaoming'],
    ['', ''],
  ])('%s is %s', (name, latin) => expect(latinName(name)).toBe(latin));
});

describe('a legal form stands last, as what it is', () => {
  test.each([
    ['ООО Ромашка', 'Romashka LLC'],
    ['Société Anonyme Belmarin', 'Belmarin S.A.'],
    ['Wildenrath Handels GmbH', 'Wildenrath Handels Ltd.'],
  ])('%s is %s', (one, other) => expect(legalFormLast(one)).toBe(legalFormLast(other)));

  test('a name that is nothing but a form stays as it is, and so does one without', () => {
    expect(legalFormLast('LLC')).toBe('llc');
    expect(legalFormLast('Nordlicht')).toBe('nordlicht');
  });
});

test.each([
  ['Владимир', 'given'],
  ['Семёнович', 'patronymic'],
  ['Kolupaev', 'other'],
] as const)('%s is a %s word', (word, kind) => expect(wordKind(word)).toBe(kind));
