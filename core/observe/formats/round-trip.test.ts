import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListEntry, subjectOf } from '../../model/index.ts';
import { inputFromBytes } from '../input.ts';
import type { ListEdition } from '../list-edition.ts';
import { readLists } from '../read-lists.ts';
import { editionOf, inputInPieces } from '../test-support.ts';
import { writeEuFsf } from './eu-fsf/write.ts';
import { entitiesOf, writeFtmLines } from './ftm/write.ts';
import type { ListedParty } from './listed-party.ts';
import { writeOfacCsv } from './ofac/write.ts';
import { sampleSdnXml } from './ofac-sdn-xml/sample-xml.ts';
import { SAMPLE_PARTIES } from './sample-parties.ts';
import { writeUnConsolidated } from './un-consolidated/write.ts';

const GENERATED_AT = '2026-02-27T00:00:00Z';

async function ofacEdition(parties: readonly ListedParty[]): Promise<ListEdition> {
  const files = writeOfacCsv(parties);
  const [edition] = await readLists([
    inputFromBytes('d/sdn.csv', files.sdn),
    inputFromBytes('d/alt.csv', files.alt),
    inputFromBytes('d/add.csv', files.add),
  ]);
  if (edition === undefined) throw new Error('no edition');
  return edition;
}

function byId(entries: readonly ListEntry[]): ListEntry[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const FORMATS: readonly (readonly [string, string, (parties: readonly ListedParty[]) => Promise<ListEdition>])[] = [
  ['eu_fsf', 'eu-fsf-', (parties) => editionOf(writeEuFsf(parties, { generatedAt: GENERATED_AT }))],
  ['un_sc_sanctions', 'unsc-', (parties) => editionOf(writeUnConsolidated(parties, { generatedAt: GENERATED_AT }))],
  ['us_ofac_sdn', 'ofac-', ofacEdition],
  ['us_ofac_sdn', 'ofac-', (parties) => editionOf(sampleSdnXml(parties))],
];

describe.each(FORMATS)('%s', (dataset, prefix, read) => {
  it('gives back the ids, names and dates that were written', async () => {
    const edition = await read(SAMPLE_PARTIES);
    expect(edition.dataset).toBe(dataset);
    expect(edition.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(edition.entries.map(({ id }) => id)).toEqual(SAMPLE_PARTIES.map(({ id }) => prefix + id));
    const [person, organization, vessel] = edition.entries.map((entry) => subjectOf(entry.subject, entry.related));
    expect(new Set(person?.names)).toEqual(
      new Set([
        { value: 'Tarek Omar Nasrin' },
        { value: 'Tariq Nasreen' },
        { value: 'طارق نسرين' },
        { value: dataset === 'us_ofac_sdn' ? 'The Tall One' : 'The Tall One', weak: true },
      ]),
    );
    expect(new Set(person?.birthDates)).toEqual(new Set(['1974-03-19', '1975', '1976~', '1970/1972']));
    expect(new Set(person?.countries)).toEqual(new Set(['eg', 'fr']));
    expect(person?.genders).toEqual(['male']);
    expect(person?.identifiers).toContainEqual({ type: 'passport', value: 'P1234567' });
    expect(person?.identifiers).toContainEqual({ type: 'national-id', value: 'ID-998877' });
    expect(organization?.names).toContainEqual({ value: 'Blue Example Trading Co., Ltd.' });
    expect(organization?.names).toContainEqual({ value: 'Green Example Trading' });
    expect(organization?.countries).toEqual(['cy']);
    expect(vessel?.names).toContainEqual({ value: 'SAMPLE MOON' });
  });

  it('keeps programme, listing, address, place of birth and remark', async () => {
    const [person] = (await read(SAMPLE_PARTIES)).entries;
    const sanction = person?.related.find(({ schema }) => schema === 'Sanction')?.properties ?? {};
    expect(sanction['program']?.[0]).toBe('TEST1');
    expect(sanction['entity']).toEqual([person?.id]);
    if (dataset !== 'us_ofac_sdn') expect(sanction['listingDate']).toEqual(['2020-05-17']);
    const address = person?.related.find(({ schema }) => schema === 'Address')?.properties ?? {};
    expect(address).toMatchObject({ street: ['1 Test Road'], city: ['Testville'], country: ['eg'] });
    expect(person?.subject.properties['birthCountry']).toEqual(['eg']);
    expect(person?.subject.properties['notes']?.join(' ')).toContain('Made up for a test & nothing else');
    expect(person?.subject.properties['topics']).toEqual(['sanction']);
  });

  it('says the same whatever the order of the parties', async () => {
    const forth = await read(SAMPLE_PARTIES);
    const back = await read(SAMPLE_PARTIES.toReversed());
    expect(byId(back.entries)).toEqual(byId(forth.entries));
  });

  it('gives back any name', async () => {
    const word = fc.stringMatching(/^[A-ZÀ-Þ][a-zß-ÿ'’-]{1,9}[a-z]$/u);
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 2, maxLength: 5 }), async (words) => {
        const whole = words.join(' ').normalize('NFC');
        const edition = await read([{ id: '7', kind: 'person', names: [{ whole }], programs: ['T'] }]);
        expect(edition.entries[0]?.subject.properties['name']).toEqual([whole]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('ftm-jsonl', () => {
  it('gives back the entries that were written', async () => {
    const { entries } = await editionOf(writeEuFsf(SAMPLE_PARTIES, { generatedAt: GENERATED_AT }));
    const text = writeFtmLines(entitiesOf(entries), { datasets: ['own:mine'] });
    const again = await editionOf(text);
    expect(again.dataset).toBe('own:mine');
    expect(again.entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(again.entries.map((entry) => subjectOf(entry.subject, entry.related))).toEqual(
      entries.map((entry) => subjectOf(entry.subject, entry.related)),
    );
    expect(again.entries[0]?.related.length).toBe(entries[0]?.related.length);
  });
});

it('reads the same however the bytes are cut', async () => {
  const text = writeEuFsf(SAMPLE_PARTIES, { generatedAt: GENERATED_AT });
  const [whole] = await readLists([inputFromBytes('f', text)]);
  for (const size of [1, 7, 4096]) {
    const [cut] = await readLists([inputInPieces('f', text, size)]);
    expect(cut?.entries).toEqual(whole?.entries);
    expect(cut?.files).toEqual(whole?.files);
  }
});
