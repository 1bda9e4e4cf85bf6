import { describe, expect, it } from 'vitest';
import { inputFromBytes } from '../../input.ts';
import { readLists } from '../../read-lists.ts';
import { codesOf, editionOf } from '../../test-support.ts';

const SEEN = {
  first_seen: '2024-01-02T03:04:05',
  last_seen: '2026-02-27T00:00:00',
  last_change: '2025-06-07T08:09:10',
};

function entity(id: string, schema: string, properties: object, beside: object = {}) {
  return { id, schema, properties, ...beside };
}

function lines(...entities: object[]): string {
  return entities.map((one) => `${JSON.stringify(one)}\n`).join('');
}

const ADDRESS = entity('addr-1', 'Address', { full: ['1 Test Road, Testville'] });
const OWNER = entity('NK-owner', 'Company', { name: ['Blue Example'] }, { target: false });
const ANA = entity(
  'NK-ana',
  'Person',
  {
    name: ['Ana Test'],
    addressEntity: [ADDRESS],
    sanctions: [entity('sanction-1', 'Sanction', { program: ['X'], entity: ['NK-ana'] })],
    ownershipOwner: [entity('own-1', 'Ownership', { asset: [OWNER], percentage: ['60'] })],
  },
  { caption: 'Ana Test', datasets: ['one_list', 'other_list'], referents: ['one-7'], target: true, ...SEEN },
);

describe('OpenSanctions nested', () => {
  it('takes what is nested apart into entities with links', async () => {
    const edition = await editionOf(lines(ANA), {}, 'default/targets.nested.json');
    expect(edition).toMatchObject({
      dataset: 'own:default',
      format: 'opensanctions-nested',
      publishedAt: SEEN.last_seen,
      findings: [],
    });
    expect(edition.entries.map(({ id }) => id)).toEqual(['NK-ana']);
    expect(edition.entries[0]?.subject).toEqual({
      id: 'NK-ana',
      schema: 'Person',
      caption: 'Ana Test',
      properties: {
        name: ['Ana Test'],
        addressEntity: ['addr-1'],
        datasets: ['one_list', 'other_list'],
        referents: ['one-7'],
        createdAt: [SEEN.first_seen],
        modifiedAt: [SEEN.last_change],
      },
    });
    const related = Object.fromEntries(edition.entries[0]?.related.map(({ id, properties }) => [id, properties]) ?? []);
    expect(related['own-1']).toEqual({ asset: ['NK-owner'], percentage: ['60'], owner: ['NK-ana'] });
    expect(related['sanction-1']).toEqual({ program: ['X'], entity: ['NK-ana'] });
    // Whom the list does not list is kept, and nobody is compared with it.
    expect(edition.others?.map(({ id }) => id)).toEqual(['NK-owner']);
  });

  it('is one entity for one id, however often it is nested', async () => {
    const bo = entity('NK-bo', 'Person', {
      name: ['Bo Test'],
      addressEntity: [{ ...ADDRESS, properties: { country: ['eg'] } }],
    });
    const listed = entity('NK-owner', 'Company', { name: ['Blue Example', 'BE'] }, { target: true });
    const { entries } = await editionOf(lines(ANA, bo, listed));
    expect(entries.map(({ id }) => id)).toEqual(['NK-ana', 'NK-owner', 'NK-bo']);
    expect(entries[1]?.subject.properties['name']).toEqual(['Blue Example', 'BE']);
    for (const index of [0, 2])
      expect(entries[index]?.related.find(({ id }) => id === 'addr-1')?.properties).toEqual({
        full: ['1 Test Road, Testville'],
        country: ['eg'],
      });
  });

  it('is one set over several files', async () => {
    const bo = { ...ANA, id: 'NK-bo', referents: [] };
    const [edition, ...more] = await readLists(
      [inputFromBytes('a.json', lines(ANA)), inputFromBytes('b.json', lines(bo))],
      { dataset: 'mixed' },
    );
    expect(more).toEqual([]);
    expect(edition?.entries.map(({ id }) => id)).toEqual(['NK-ana', 'NK-bo']);
  });

  const withAna = (properties: object) => lines(ANA, entity('x', 'Person', { name: ['X Test'], ...properties }));
  it.each([
    ['a line that is cut', lines(ANA) + lines(ANA).slice(0, 200), 'LIST-311', 'error', undefined],
    [
      'a nested value that is no entity',
      withAna({ addressEntity: [{ full: 'x' }] }),
      'LIST-314',
      'warning',
      'Person.addressEntity',
    ],
    ['an impossible date', withAna({ birthDate: ['1964-02-31'] }), 'LIST-402', 'warning', 'properties.birthDate'],
    ['a property that is not known', withAna({ shoeSize: ['44'] }), 'LIST-315', 'info', 'Person.shoeSize'],
    ['a schema that is not known', lines(ANA, entity('x', 'Novelty', {})), 'LIST-313', 'warning', undefined],
    ['an id of nobody', withAna({ addressEntity: ['addr-99'] }), 'LIST-109', 'info', 'Person'],
  ])('tells of %s', async (_, text, code, severity, path) => {
    const { findings } = await editionOf(text);
    expect(codesOf(findings)).toEqual([code]);
    expect(findings[0]).toMatchObject({ severity, ...(path ? { path } : {}) });
    if (!['LIST-109', 'LIST-313'].includes(code)) expect(findings[0]?.line).toBe(2);
  });

  it('keeps an impossible date as a note', async () => {
    const { entries } = await editionOf(withAna({ birthDate: ['1964-02-31', '1965'] }));
    expect(entries[1]?.subject.properties).toMatchObject({ birthDate: ['1965'], notes: ['birthDate: 1964-02-31'] });
  });
});
