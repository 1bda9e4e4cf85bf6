import { describe, expect, it } from 'vitest';
import { captionOf } from './caption.ts';
import { entityId, isEntityId } from './entity-id.ts';
import { mayBeShown, readHandlingCode, strictest } from './handling.ts';
import { nameKindOf } from './name-kind.ts';
import { allSchemata, isA, isMatchable, matchableSchemata, propertyType, schema } from './schemata.ts';
import { selectorsOf } from './selectors.ts';

describe('schemata', () => {
  it('knows what is a kind of what', () => {
    expect(isA('Company', 'LegalEntity')).toBe(true);
    expect(isA('Company', 'Asset')).toBe(true);
    expect(isA('Person', 'Organization')).toBe(false);
    expect(isA('Nothing', 'Thing')).toBe(false);
  });

  it('has the properties of ancestors and of the overlay', () => {
    expect(propertyType('Person', 'name')).toBe('name');
    expect(propertyType('Person', 'birthDate')).toBe('date');
    expect(propertyType('Vessel', 'imoNumber')).toBe('identifier');
    expect(propertyType('CryptoWallet', 'managingExchange')).toBe('string');
    expect(propertyType('Control', 'startDate')).toBe('date');
    expect(propertyType('Person', 'nothing')).toBeUndefined();
    expect(schema('Control')?.edge).toEqual({ source: 'controller', target: 'controlled' });
  });

  it('says which are compared', () => {
    expect(isMatchable('Vessel')).toBe(true);
    expect(isMatchable('Sanction')).toBe(false);
    expect(matchableSchemata()).toContain('LegalEntity');
  });

  it('resolves every ancestor and range to a schema', () => {
    for (const one of allSchemata().values()) {
      for (const name of one.ancestors) expect(schema(name)).toBeDefined();
      for (const property of one.properties.values()) {
        if (property.range !== undefined)
          expect([one.name, property.range, schema(property.range) !== undefined]).toEqual([
            one.name,
            property.range,
            true,
          ]);
      }
    }
  });

  it.each([
    ['Person', 'person'],
    ['Company', 'organization'],
    ['PublicBody', 'organization'],
    ['LegalEntity', 'any'],
    ['Vessel', 'vessel'],
    ['Airplane', 'aircraft'],
    ['CryptoWallet', 'any'],
  ])('names of a %s are compared as %s', (name, kind) => {
    expect(nameKindOf(name)).toBe(kind);
  });

  it('calls an entity by what its schema says', () => {
    expect(captionOf({ id: 'x', schema: 'Person', properties: { lastName: ['Doe'] } })).toBe('Doe');
    expect(captionOf({ id: 'x', schema: 'Address', properties: { full: ['1 Road'] } })).toBe('1 Road');
    expect(captionOf({ id: 'x', schema: 'Sanction', properties: {} })).toBe('x');
  });

  it('gives normalised selectors, each once', () => {
    const properties = { imoNumber: ['IMO 9074729', '9074729'], callSign: ['t2-eu4'], name: ['Star'] };
    expect(selectorsOf({ id: 'v', schema: 'Vessel', properties })).toEqual([
      { type: 'imo', value: '9074729' },
      { type: 'call-sign', value: 'T2EU4' },
    ]);
  });
});

describe('papers', () => {
  const passport = { number: ['FX 1122334'] };
  const held = { number: ['FX 1122334'], holder: ['p'] };
  it.each([
    ['a passport of nobody', 'Passport', passport, [{ type: 'passport', value: 'FX1122334' }]],
    ['a passport of somebody, who has its number', 'Passport', held, []],
    ['another paper of somebody', 'Identification', held, []],
    [
      'a wallet, whose key nobody else has',
      'CryptoWallet',
      { publicKey: ['k1'], holder: ['p'] },
      [{ type: 'wallet', value: 'k1' }],
    ],
  ])('%s', (_, schemaName, properties, selectors) => {
    expect(selectorsOf({ id: 'd', schema: schemaName, properties })).toEqual(selectors);
  });
});

describe('ids and handling codes', () => {
  it('refuses what cannot be an id', () => {
    expect(isEntityId('NK-2Ka3')).toBe(true);
    expect(isEntityId('a b')).toBe(false);
    expect(() => entityId('')).toThrow(TypeError);
    expect(entityId('x')).toBe('x');
  });

  it.each([
    ['TLP:AMBER+STRICT', 'AMBER+STRICT'],
    ['tlp amber strict', 'AMBER+STRICT'],
    ['White', 'CLEAR'],
    ['secret', undefined],
  ])('reads the code %j as %s', (text, code) => {
    expect(readHandlingCode(text)).toBe(code);
  });

  it('lets the strictest win', () => {
    expect(strictest(['GREEN', 'RED', 'CLEAR'])).toBe('RED');
    expect(strictest([])).toBe('CLEAR');
    expect(mayBeShown('AMBER', 'GREEN')).toBe(false);
    expect(mayBeShown('AMBER', 'AMBER+STRICT')).toBe(true);
  });
});
