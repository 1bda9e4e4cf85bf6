import { describe, expect, test } from 'vitest';
import { guessColumns } from './guess-columns.ts';
import { guessEncoding } from './guess-encoding.ts';

const guess = (name: string, ...values: string[]) => guessColumns([name], () => values)[0];

describe('a column is told by its name, in several languages', () => {
  test.each([
    ['Date de naissance', 'birthDate'],
    ['Geburtsdatum', 'birthDate'],
    ['fecha_nacimiento', 'birthDate'],
    ['Nachname', 'lastName'],
    ['Imię', 'firstName'],
    ['Ημερομηνία γέννησης', 'birthDate'],
    ['Страна', 'country'],
    ['Handelsregisternummer', 'registrationNumber'],
    ['Straße', 'address'],
    ['socialSecurityNumber', 'socialSecurityNumber'],
    ['Kundennr', 'id'],
  ])('%s is %s', (name, property) => {
    expect(guess(name)).toMatchObject({ property, by: 'name' });
  });

  test('what nobody knows is left to the person', () => {
    expect(guess('Wingspan', 'broad')).toEqual({});
  });
});

describe('a column is told by its values', () => {
  test.each([
    ['IBAN', 'iban', ['DE89 3704 0044 0532 0130 00', 'NL91ABNA0417164300']],
    ['LEI', 'leiCode', ['5493001KJTIIGC8Y1R12']],
    ['e-mail', 'email', ['sanne@example.org', 'b.veshtari@example.com']],
    ['phone', 'phone', ['+49 30 1234567', '0031 20 7654321']],
    ['country', 'country', ['Frankreich', 'NL', 'Österreich']],
    ['IMO number', 'imoNumber', ['IMO 9074729']],
    ['web address', 'website', ['https://example.org/a']],
  ])('%s', (_what, property, values) => {
    expect(guess('x1', ...values)).toMatchObject({ property, by: 'values' });
  });

  test('check digits are surer than a name', () => {
    expect(guess('Notes', 'DE89370400440532013000')).toMatchObject({ property: 'iban', by: 'values' });
  });
});

describe('a column that names somebody else is a link', () => {
  test.each([
    ['owner_id', 'Ownership', 'target', 'id'],
    ['Eigentümer Nr', 'Ownership', 'target', 'id'],
    ['Actionnaire', 'Ownership', 'target', 'name'],
    ['Geschäftsführer', 'Directorship', 'target', 'name'],
    ['beneficiary_name', 'Payment', 'source', 'name'],
    ['employer', 'Employment', 'source', 'name'],
  ])('%s: %s', (name, schema, rowIs, holds) => {
    expect(guess(name, 'x')?.link).toMatchObject({ schema, rowIs, holds });
  });
});

describe('the encoding', () => {
  test.each([
    ['utf-8', Buffer.from('id,name\na,Jürgen')],
    ['utf-8', Buffer.from('\ufeffid,name')],
    ['windows-1252', Buffer.from('id,name\na,J\u00fcrgen', 'latin1')],
    ['utf-16le', Buffer.from('\ufeffid,name', 'utf16le')],
    ['utf-16le', Buffer.from('id,name\na,Sanne', 'utf16le')],
    ['utf-16be', Buffer.from('id,name\na,Sanne', 'utf16le').swap16()],
  ])('%s', (encoding, bytes) => {
    expect(guessEncoding(bytes)).toBe(encoding);
  });

  test('a character that is cut off at the end is none that is wrong', () => {
    expect(guessEncoding(Buffer.from('name\nJü').subarray(0, -1))).toBe('utf-8');
  });
});
