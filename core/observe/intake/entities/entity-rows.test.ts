import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityRow, statementHash } from './entity-rows.ts';

const words = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('a"b', 'a\\b', 'a\tb', '\ud800'));
const entities = fc.record({
  id: fc.constant('A1'),
  schema: fc.constantFrom('Company', 'Consignment'),
  properties: fc.dictionary(fc.constantFrom('name', 'alias', 'mrn', 'container'), fc.array(words, { minLength: 1 })),
});

test('the hash is that of JSON with everything in order: what was stored before has the same', () => {
  fc.assert(
    fc.property(entities, (entity) => {
      const said = Object.keys(entity.properties)
        .sort()
        .map((property) => [property, [...entity.properties[property]!].sort()]);
      const text = JSON.stringify([entity.schema, said]);
      expect(statementHash(entity)).toBe(hash('sha1', text, 'base64').slice(0, 24));
    }),
  );
});

test('properties are written as JSON writes them', () => {
  fc.assert(
    fc.property(entities, (entity) => {
      const [, , , , json = ''] = entityRow(entity, 'feed', 'said').split('\t');
      const read = json.replaceAll(/\\(.)/g, (_, sign: string) => ({ t: '\t', n: '\n', r: '\r' })[sign] ?? sign);
      expect(read).toBe(JSON.stringify(entity.properties));
    }),
  );
});
