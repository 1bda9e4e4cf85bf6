import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from './finding-codes.ts';
import { writeUnConsolidated } from './formats/un-consolidated/write.ts';
import { sampleSdnXml } from './formats/ofac-sdn-xml/sample-xml.ts';
import { advancedXml, alias, ENTITY, party } from './formats/ofac-sdn-advanced-xml/sample-xml.ts';
import { SAMPLE_PARTIES } from './formats/sample-parties.ts';
import { inputFromBytes } from './input.ts';
import { LIST_FILE_BYTES_MAX } from './limits.ts';
import { readLists } from './read-lists.ts';
import { codesOf, editionOf, inputInPieces } from './test-support.ts';

const UN = writeUnConsolidated(SAMPLE_PARTIES, { generatedAt: '2026-02-27T00:00:00Z' });

function errorsOf(findings: Parameters<typeof codesOf>[0]): string[] {
  return codesOf(findings.filter(({ severity }) => severity === 'error'));
}

describe('readLists on bad input', () => {
  it.each([
    ['UN', UN],
    ['SDN.XML', sampleSdnXml(SAMPLE_PARTIES)],
    ['SDN_ADVANCED.XML', advancedXml({ parties: party(7, ENTITY, alias(7, [[3, 'BLUE']])) })],
    [
      'UK',
      `<Designations>\n${Array.from({ length: 50 }, (__, id) => `<Designation><UniqueID>T${id}</UniqueID></Designation>\n`).join('')}</Designations>`,
    ],
  ])('refuses XML that stops anywhere, and names the line: %s', async (_, xml) => {
    for (let share = 0.1; share < 0.95; share += 0.1) {
      const edition = await editionOf(xml.slice(0, Math.floor(xml.length * share)));
      const errors = edition.findings.filter(({ severity }) => severity === 'error');
      expect(codesOf(errors)).toEqual(['LIST-101']);
      expect(errors[0]?.line).toBeGreaterThan(0);
    }
  });

  it.each([
    [
      'an entity bomb',
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${UN.slice(UN.indexOf('<CONS'))}`,
      'LIST-102',
    ],
    [
      'an external entity',
      `<!DOCTYPE CONSOLIDATED_LIST SYSTEM "file:///etc/passwd">${UN.slice(UN.indexOf('<CONS'))}`,
      'LIST-102',
    ],
    ['an entity that nobody declared', UN.replace('Made up', '&evil;'), 'LIST-101'],
    ['a tag that does not fit', UN.replace('</INDIVIDUALS>', '</INDIVIDUAL>'), 'LIST-101'],
    ['a control character', UN.replace('Made up', 'Made \u0001 up'), 'LIST-101'],
    ['a text without an end', UN.replace('Made up', 'x'.repeat(5_000_000)), 'LIST-103'],
    ['a comment without an end', UN.replace('<LIST_TYPE>', `<!-- ${'<x> '.repeat(1_500_000)}`), 'LIST-103'],
    [
      'elements without an end',
      UN.replace('<LIST_TYPE>', `<LIST_TYPE>${'<A>'.repeat(100)}${'</A>'.repeat(100)}`),
      'LIST-103',
    ],
    ['an empty list', '<CONSOLIDATED_LIST dateGenerated="2026-01-01"><INDIVIDUALS/></CONSOLIDATED_LIST>', 'LIST-006'],
    ['an unknown root', '<alerts><alert/></alerts>', 'LIST-001'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'LIST-001'],
    ['prose', 'Dear all,\nplease find the list in the next mail, as soon as it has been made.\n', 'LIST-203'],
    ['nothing', '', 'LIST-002'],
  ])('refuses %s', async (_, content, code) => {
    expect(errorsOf((await editionOf(content)).findings)).toEqual([code]);
  });

  it('refuses XML in another encoding than it says', async () => {
    const bytes = Buffer.from(UN.replace('طارق نسرين', '').replace('Testville', 'T\xe9stville'), 'latin1');
    expect((await editionOf(bytes)).findings).toMatchObject([
      { code: 'LIST-005', severity: 'error', line: expect.any(Number) },
    ]);
    const declared = Buffer.from(UN.replace('UTF-8', 'ISO-8859-1').replace('Testville', 'T\xe9stville'), 'latin1');
    expect((await editionOf(declared)).entries[0]?.related[0]?.properties['city']).toEqual(['Téstville']);
  });

  it('refuses a file of 10 GB unread', async () => {
    const input = { file: 'big.xml', bytes: 10 * 1024 ** 3, open: () => expect.fail('opened') };
    const [edition] = await readLists([input]);
    expect(edition).toMatchObject({ dataset: 'unknown', entries: [], findings: [{ code: 'LIST-003' }] });
    expect(LIST_FILE_BYTES_MAX).toBeLessThan(1024 ** 3);
  });

  it('cuts a name of 100 kB, keeps the entry and says so', async () => {
    const edition = await editionOf(UN.replace('>Tarek<', `>${'Tarek '.repeat(17_000)}<`));
    expect(edition.entries[0]?.subject.properties['name']?.[0]?.length).toBeLessThanOrEqual(1000);
    expect(codesOf(edition.findings)).toContain('LIST-403');
    expect(errorsOf(edition.findings)).toEqual([]);
  });

  it('takes right-to-left marks out of names', async () => {
    const edition = await editionOf(UN.replace('The Tall One', '\u202eThe Tall\u202c One'));
    expect(edition.entries[0]?.subject.properties['weakAlias']).toEqual(['The Tall One']);
    expect(codesOf(edition.findings)).toEqual(['LIST-404']);
  });

  it('reads on with the other files when one is broken', async () => {
    const inputs = [
      inputFromBytes('a', UN.slice(0, 900)),
      inputInPieces('b', UN, 100),
      inputFromBytes('c', 'nothing that is a list\n'),
    ];
    const editions = await readLists(inputs);
    expect(editions.map(({ files }) => files[0]?.file)).toEqual(['a', 'b', 'c']);
    expect(editions.map(({ findings }) => errorsOf(findings).length)).toEqual([1, 0, 1]);
  });

  it('has a sentence for every code that says what to do', () => {
    for (const { sentence } of Object.values(FINDING_CODES)) expect(sentence).toMatch(/\.$/);
  });
});

function lines(...entities: unknown[]): string {
  return entities.map((one) => `${JSON.stringify(one)}\n`).join('');
}

describe('FollowTheMoney lines', () => {
  const person = {
    id: 'p1',
    schema: 'Person',
    properties: { name: ['Ana Test'], addressEntity: ['a1'] },
    datasets: ['one'],
  };
  const address = { id: 'a1', schema: 'Address', properties: { full: ['1 Road'] }, datasets: ['one'] };
  const sanction = { id: 's1', schema: 'Sanction', properties: { entity: ['p1'], program: ['X'] }, datasets: ['one'] };

  it('puts together what belongs together, in any order', async () => {
    const edition = await editionOf(lines(sanction, address, person));
    expect(edition).toMatchObject({ dataset: 'one', format: 'ftm-jsonl', findings: [] });
    expect(edition.entries).toHaveLength(1);
    expect(edition.entries[0]?.related.map(({ id }) => id).sort()).toEqual(['a1', 's1']);
  });

  it('takes the nested form apart', async () => {
    const nested = {
      id: 'p1',
      schema: 'Person',
      properties: {
        name: ['Ana Test'],
        addressEntity: [address],
        sanctions: [{ ...sanction, properties: { program: ['X'] } }],
      },
    };
    const edition = await editionOf(lines(nested));
    expect(edition.format).toBe('opensanctions-nested');
    const [entry] = edition.entries;
    expect(entry?.subject.properties).toEqual({ name: ['Ana Test'], addressEntity: ['a1'] });
    expect(entry?.related).toContainEqual({
      id: 's1',
      schema: 'Sanction',
      properties: { program: ['X'], datasets: ['one'], entity: ['p1'] },
    });
  });

  it('merges two lines of one id, keeps unknown properties and schemata', async () => {
    const more = { id: 'p1', schema: 'LegalEntity', properties: { name: ['Ana Test', 'Anna Test'], whatever: ['x'] } };
    const edition = await editionOf(lines(person, more, { id: 'n', schema: 'Novelty', properties: { name: ['N'] } }));
    expect(
      edition.entries.map(({ subject }) => [
        subject.schema,
        subject.properties['name'],
        subject.properties['whatever'],
      ]),
    ).toEqual([['Person', ['Ana Test', 'Anna Test'], ['x']]]);
    expect(codesOf(edition.findings)).toEqual(['LIST-313']);
  });

  it.each([
    ['{"id":"x"', 'not a JSON object'],
    ['{"schema":"Person","properties":{}}', 'no id'],
    ['{"id":"x","properties":{}}', 'no schema'],
    ['{"id":"x","schema":"Person"}', 'no properties'],
    ['[1]', 'not a JSON object'],
  ])('finds fault with %s', async (line, reason) => {
    const edition = await editionOf(lines(person) + line);
    expect(edition.findings).toMatchObject([{ code: 'LIST-311', line: 2, message: expect.stringContaining(reason) }]);
  });

  it('says that a file of changes is not a list', async () => {
    const edition = await editionOf(lines({ op: 'ADD', entity: person }));
    expect(errorsOf(edition.findings)).toContain('LIST-312');
  });

  it('names a list without a dataset by its file, or as told', async () => {
    const { datasets, ...bare } = person;
    expect(datasets).toEqual(['one']);
    expect((await editionOf(lines(bare), {}, '/lists/mine.ftm.json')).dataset).toBe('own:mine');
    expect((await editionOf(lines(bare), {}, '/lists/mine/entities.ftm.json')).dataset).toBe('own:mine');
    expect((await editionOf(lines(bare), { dataset: 'gb_fcdo_sanctions' })).dataset).toBe('gb_fcdo_sanctions');
  });
});

describe('a list kept as CSV', () => {
  it('is read by a mapping', async () => {
    const text = 'Nummer;Firma;Land;expected\n17;Blue Example GmbH|Blaues Beispiel;Zypern;hit\n';
    const options = { dataset: 'mine', schema: 'Organization', map: { Nummer: 'id', Firma: 'name', Land: 'country' } };
    const edition = await editionOf(text, options);
    expect(edition).toMatchObject({ dataset: 'own:mine', format: 'mapped-csv', findings: [] });
    expect(edition.entries[0]?.subject).toEqual({
      id: '17',
      schema: 'Organization',
      properties: { name: ['Blue Example GmbH', 'Blaues Beispiel'], country: ['cy'] },
    });
  });

  it.each([
    [{ map: { nothing: 'name' } }, 'LIST-204'],
    [{ map: { born: 'shoeSize' } }, 'LIST-205'],
    [{ schema: 'Sanction' }, 'LIST-206'],
    [{ schema: 'Vessel', map: { born: 'buildDate' } }, ''],
  ])('finds fault with the options %j', async (options, code) => {
    const edition = await editionOf('name,born\nAna Test,1974\n', options);
    expect(errorsOf(edition.findings)[0] ?? '').toBe(code);
  });

  it('gives rows without an id one that stays the same', async () => {
    const one = await editionOf('name\nAna Test\nBo Test\n');
    const two = await editionOf('name\nBo Test\nAna Test\n');
    expect(new Set(one.entries.map(({ id }) => id))).toEqual(new Set(two.entries.map(({ id }) => id)));
  });
});

describe('entities in several files', () => {
  const lines = (file: string, ...entities: object[]) =>
    inputFromBytes(file, Buffer.from(entities.map((entity) => `${JSON.stringify(entity)}\n`).join('')));
  const firm = { id: 'a', schema: 'Company', properties: { name: ['Veshtari Trading'] } };
  const owner = { id: 'p', schema: 'Person', properties: { name: ['Sanne Ottevanger'] } };
  const link = (id: string, schema: string, from: string, to: string) => ({
    id,
    schema,
    properties: schema === 'Ownership' ? { owner: [from], asset: [to] } : { director: [from], organization: [to] },
  });
  const relatedOf = (edition: { entries: readonly { id: string; related: readonly { id: string }[] }[] } | undefined) =>
    edition?.entries
      .find(({ id }) => id === 'a')
      ?.related.map(({ id }) => id)
      .sort();

  it('are one set: each file adds to what another says of an entity', async () => {
    const first = lines('1.json', firm, owner, link('own', 'Ownership', 'p', 'a'));
    const second = lines('2.json', firm, owner, link('dir', 'Directorship', 'p', 'a'));
    for (const files of [
      [first, second],
      [second, first],
    ])
      expect(relatedOf((await readLists(files, { dataset: 'r' }))[0])).toEqual(['dir', 'own']);
  });

  it('may hold links alone, and places alone', async () => {
    const files = [lines('n.json', firm, owner), lines('e.json', link('own', 'Ownership', 'p', 'a'))];
    const [edition] = await readLists(files, { dataset: 'r' });
    expect([edition?.findings, relatedOf(edition)]).toEqual([[], ['own']]);
    const [places] = await readLists([
      lines('p.json', { id: 'x', schema: 'Territory', properties: { name: ['Crimea'] } }),
    ]);
    expect(places?.entries.map(({ id }) => id)).toEqual(['x']);
  });
});

describe('a list in several files', () => {
  const part = (file: string, ...names: string[]) =>
    inputFromBytes(file, Buffer.from(['id,name', ...names.map((name, i) => `${file}-${i},${name}`)].join('\n')));
  const read = (...files: Parameters<typeof part>[]) =>
    readLists(
      files.map((file) => part(...file)),
      { dataset: 'own:mine' },
    );

  it('is one edition: no part takes the place of another', async () => {
    const editions = await read(['a.csv', 'Sanne Ottevanger'], ['b.csv', 'Brannoc Veshtari', 'Tamsin Orrery']);
    expect(editions.map(({ dataset, entries, files }) => [dataset, entries.length, files.length])).toEqual([
      ['own:mine', 3, 2],
    ]);
  });

  it('is refused as a whole when a part is broken, and says which', async () => {
    const [edition] = await read(['a.csv', 'Sanne Ottevanger'], ['b.csv']);
    expect(edition?.findings).toMatchObject([{ code: 'LIST-006', severity: 'error', path: 'b.csv' }]);
  });
});
