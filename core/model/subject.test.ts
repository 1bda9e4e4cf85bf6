import { describe, expect, it } from 'vitest';
import { subjectOf } from './subject.ts';

describe('subjectOf', () => {
  it('gathers names, dates, countries, genders and the identifiers of documents', () => {
    const entity = {
      id: 'p',
      schema: 'Person',
      properties: {
        name: ['Ana Test'],
        alias: ['Anna Test', 'Ana Test'],
        weakAlias: ['Shadow'],
        birthDate: ['1974-03'],
        nationality: ['fr'],
        citizenship: ['de', 'suhh'],
        gender: ['female'],
        passportNumber: ['X1'],
      },
    };
    const related = [
      { id: 'd', schema: 'Passport', properties: { number: ['X1', 'X2'], holder: ['p'] } },
      { id: 'w', schema: 'CryptoWallet', properties: { publicKey: ['bc1q'], holder: ['p'] } },
      { id: 's', schema: 'Sanction', properties: { authorityId: ['QDi.1'], entity: ['p'] } },
    ];
    expect(subjectOf(entity, related)).toEqual({
      id: 'p',
      kind: 'person',
      names: [{ value: 'Ana Test' }, { value: 'Anna Test' }, { value: 'Shadow', weak: true }],
      birthDates: ['1974-03'],
      countries: ['fr', 'de'],
      genders: ['female'],
      identifiers: [
        { type: 'passport', value: 'X1' },
        { type: 'passport', value: 'X2' },
        { type: 'wallet', value: 'bc1q' },
      ],
    });
  });

  it('joins the parts of a name where there is no whole one', () => {
    const properties = { firstName: ['Ana'], lastName: ['Test'] };
    expect(subjectOf({ id: 'p', schema: 'Person', properties }).names).toEqual([{ value: 'Ana Test' }]);
  });

  it('reads what a query says in words', () => {
    const properties = { name: ['X Y'], birthDate: ['1974-02-31', 'soon'], nationality: ['Iranian', 'FR'] };
    const subject = subjectOf({ id: 'q', schema: 'Person', properties });
    expect(subject.birthDates).toEqual(['1974-02']);
    expect(subject.countries).toEqual(['ir', 'fr']);
  });
});
