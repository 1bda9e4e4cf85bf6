import { expect, test } from 'vitest';
import { type ComparedKind, comparedKinds } from './compared-schemata.ts';

test.each<[string[], ComparedKind[]]>([
  [['Person'], [{ schema: 'Person', schemata: ['Person'] }]],
  [
    ['Company', 'Organization', 'Person', 'PublicBody'],
    [
      { schema: 'Company', schemata: ['Company', 'Organization', 'PublicBody'] },
      { schema: 'Person', schemata: ['Person'] },
    ],
  ],
  [
    ['LegalEntity', 'Person'],
    [
      { schema: 'Person', schemata: ['Person'] },
      { schema: 'LegalEntity', schemata: ['LegalEntity', 'Person'], only: 'LegalEntity' },
    ],
  ],
  [['LegalEntity'], [{ schema: 'LegalEntity', schemata: ['LegalEntity'], only: 'LegalEntity' }]],
  [
    ['Airplane', 'Vessel'],
    [
      { schema: 'Airplane', schemata: ['Airplane'] },
      { schema: 'Vessel', schemata: ['Vessel'] },
    ],
  ],
  [[], []],
])('%j', (found, kinds) => {
  expect(comparedKinds(found)).toEqual(kinds);
});
