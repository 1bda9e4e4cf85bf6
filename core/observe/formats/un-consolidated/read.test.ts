import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../model/index.ts';
import { editionOf } from '../../test-support.ts';
import { bareNumber } from './document.ts';

async function entryOf(kind: 'INDIVIDUAL' | 'ENTITY', content: string): Promise<ListEntry> {
  const group = kind === 'INDIVIDUAL' ? 'INDIVIDUALS' : 'ENTITIES';
  const edition = await editionOf(
    `<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09Z"><${group}><${kind}><DATAID>5</DATAID>${content}</${kind}></${group}></CONSOLIDATED_LIST>`,
  );
  const [entry] = edition.entries;
  if (entry === undefined) throw new Error(JSON.stringify(edition.findings));
  return entry;
}

const NAME = '<FIRST_NAME>ANA</FIRST_NAME><SECOND_NAME>TEST</SECOND_NAME>';

function alias(quality: string, name: string, more = ''): string {
  return `<INDIVIDUAL_ALIAS><QUALITY>${quality}</QUALITY><ALIAS_NAME>${name}</ALIAS_NAME>${more}</INDIVIDUAL_ALIAS>`;
}

describe('UN consolidated list', () => {
  it('joins the parts of a name and skips empty elements', async () => {
    const entry = await entryOf(
      'INDIVIDUAL',
      `${NAME}<THIRD_NAME/><FOURTH_NAME>MADE UP</FOURTH_NAME><INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS><INDIVIDUAL_DOCUMENT/>`,
    );
    expect(entry.id).toBe('unsc-5');
    expect(entry.subject.properties).toEqual({ name: ['ANA TEST MADE UP'], topics: ['sanction'] });
  });

  it.each([
    [alias('Good', 'Anna Test'), { alias: ['Anna Test'] }],
    [alias('Low', 'Shadow'), { weakAlias: ['Shadow'] }],
    [alias('f.k.a.', 'Old Name'), { previousName: ['Old Name'] }],
    [alias('Good', 'Anna Test; Ana Tést'), { alias: ['Anna Test', 'Ana Tést'] }],
    [alias('Good', 'Wang Li (王力)'), { alias: ['Wang Li', '王力'] }],
    [alias('Good', 'Saif', '<NOTE>In Arabic: سيف علي</NOTE>'), { alias: ['Saif', 'سيف علي'] }],
    [alias('Good', 'سيف علي', '<NOTE>Saif Ali; Sayf Ali</NOTE>'), { alias: ['سيف علي', 'Saif Ali', 'Sayf Ali'] }],
    [
      alias('Good', 'Other', '<DATE_OF_BIRTH>1970-02-05</DATE_OF_BIRTH>'),
      { alias: ['Other'], birthDate: ['1970-02-05'] },
    ],
    [
      alias('Good', 'Other', '<NOTE>born in 1976, passport no. X1234567</NOTE>'),
      { birthDate: ['1976'], passportNumber: ['X1234567'] },
    ],
    ['<NAME_ORIGINAL_SCRIPT>أنا  تست</NAME_ORIGINAL_SCRIPT>', { alias: ['أنا تست'] }],
    [
      '<NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE><VALUE>former Testland</VALUE></NATIONALITY>',
      { nationality: ['ir'], notes: ['Nationality: former Testland'] },
    ],
    [
      '<GENDER>Female</GENDER><TITLE><VALUE>Dr.</VALUE></TITLE><DESIGNATION><VALUE>Treasurer</VALUE></DESIGNATION>',
      { gender: ['female'], title: ['Dr.'], position: ['Treasurer'] },
    ],
    ['<NEW_FIELD><INNER>x</INNER></NEW_FIELD>', { notes: ['INNER: x'] }],
  ])('reads %s', async (content, expected) => {
    expect((await entryOf('INDIVIDUAL', NAME + content)).subject.properties).toMatchObject(expected);
  });

  it.each([
    ['<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1961-04-06</DATE>', ['1961-04-06']],
    ['<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1971</YEAR>', ['1971']],
    ['<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1971</YEAR>', ['1971~']],
    [
      '<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1958</TO_YEAR><NOTE>Approximately</NOTE>',
      ['1955/1958'],
    ],
    ['<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1973 </NOTE>', ['1973-11']],
    ['<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1958</YEAR><NOTE>Sep.</NOTE>', ['1958-09']],
    ['<TYPE_OF_DATE/><NOTE>30-35 years old</NOTE>', undefined],
    ['<TYPE_OF_DATE/>', undefined],
  ])('reads the birth date %s', async (content, expected) => {
    const entry = await entryOf('INDIVIDUAL', `${NAME}<INDIVIDUAL_DATE_OF_BIRTH>${content}</INDIVIDUAL_DATE_OF_BIRTH>`);
    expect(entry.subject.properties['birthDate']).toEqual(expected);
  });

  it('keeps documents with country, dates and the words around the number', async () => {
    const content =
      '<TYPE_OF_DOCUMENT>Numéro de passeport</TYPE_OF_DOCUMENT><NUMBER>Testland passport no. D00000898</NUMBER><ISSUING_COUNTRY>Chad</ISSUING_COUNTRY><DATE_OF_ISSUE>2013-04-11</DATE_OF_ISSUE><NOTE>expires on 10 Apr. 2018</NOTE>';
    const entry = await entryOf('INDIVIDUAL', `${NAME}<INDIVIDUAL_DOCUMENT>${content}</INDIVIDUAL_DOCUMENT>`);
    expect(entry.related.find(({ schema }) => schema === 'Passport')?.properties).toMatchObject({
      number: ['D00000898', 'Testland passport no. D00000898'],
      country: ['td'],
      startDate: ['2013-04-11'],
      endDate: ['2018-04-10'],
      holder: ['unsc-5'],
    });
  });

  it.each([
    ['A1234567', 'A1234567'],
    ['no. 123', 'no. 123'],
    ['Testland passport no. D00000898', 'D00000898'],
    ['103-00653129-22', '103-00653129-22'],
  ])('the number in %j is %j', (text, expected) => {
    expect(bareNumber(text)).toBe(expected);
  });

  it('gives an entity the country of its address and its abbreviation as a weak name', async () => {
    const entry = await entryOf(
      'ENTITY',
      '<FIRST_NAME>BLUE TRADING BANK (BTB)</FIRST_NAME><ENTITY_ADDRESS><CITY>Testville</CITY><COUNTRY>Kenya</COUNTRY></ENTITY_ADDRESS>',
    );
    expect(entry.subject).toMatchObject({
      schema: 'Organization',
      properties: {
        name: ['BLUE TRADING BANK (BTB)'],
        alias: ['BLUE TRADING BANK'],
        weakAlias: ['BTB'],
        country: ['ke'],
      },
    });
  });
});
