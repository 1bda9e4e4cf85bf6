import { seededNumbers } from './random.ts';
import { type RecordTable, RecordTableBuilder, type ResolutionRecord } from './table/record-table.ts';

const PROPERTIES = ['firstName', 'lastName', 'birthDate', 'city', 'postalCode', 'street', 'idNumber'];
const SYLLABLES = 'bra dri fen gol hus jor kel lim mon nar pel ras sti tor vel wun yor zan cha del'.split(' ');

/** Made-up people, and of the first `copies` of them a second record with one slip; the truth is in the ids. */
export function madeUpRecords(people: number, copies: number, seed = 7): ResolutionRecord[] {
  const random = seededNumbers(seed);
  const word = (): string => Array.from({ length: 2 + random(2) }, () => SYLLABLES[random(SYLLABLES.length)]!).join('');
  const given = Array.from({ length: 150 }, word);
  const family = Array.from({ length: 400 }, word);
  const cities = Array.from({ length: 60 }, word);
  const records = Array.from({ length: people }, (_, i): ResolutionRecord => {
    const city = random(cities.length);
    const date = `${1930 + random(70)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;
    return {
      id: `p${i}-a`,
      properties: {
        firstName: [given[random(given.length)]!],
        lastName: [family[random(family.length)]!],
        birthDate: [date],
        city: [cities[city]!],
        postalCode: [String(1000 + city)],
        street: [`${word()} street`],
        idNumber: [String(1_000_000 + random(8_999_999))],
      },
    };
  });
  const twins = records.slice(0, copies).map(({ properties }, i): ResolutionRecord => {
    const property = PROPERTIES[random(PROPERTIES.length)]!;
    const text = properties[property]![0]!;
    const at = 1 + random(text.length - 1);
    return { id: `p${i}-b`, properties: { ...properties, [property]: [text.slice(0, at) + text.slice(at + 1)] } };
  });
  return [...records, ...twins];
}

export function tableOf(records: readonly ResolutionRecord[], schema = 'Person'): RecordTable {
  const properties = new Set(records.flatMap((record) => Object.keys(record.properties)));
  const builder = new RecordTableBuilder(schema, [...properties]);
  for (const record of records) builder.add(record);
  return builder.finish();
}
