import { expect, test } from 'vitest';
import { decisionFile } from './decision-file.ts';
import { goodsAlert } from './found-alerts.fixture.ts';
import { hasPdfToText, wordsOfPdf } from '../testing/pdf-words.ts';
import { amount, priceInWords } from './section-goods.ts';

const ABOUT = {
  authority: 'Customs',
  by: 'M. Andreou',
  at: new Date('2026-11-24T11:00:00Z'),
  purpose: 'Control of consignments',
  handling: 'TLP:AMBER',
};

test.each([
  [12_345.678, '12,345.68'],
  [0.01234, '0.0123'],
  [0, '0'],
])('%d is written %s', (value, words) => expect(amount(value)).toBe(words));

test.each([
  [{ unitPrice: 20.5 }, ' · 20.5 EUR a kilogram'],
  [{}, ''],
])('the price of %o', (row, words) => expect(priceInWords(row)).toBe(words));

test('a declaration of which little is known is a file all the same', async () => {
  const { goods, ...without } = goodsAlert;
  const { id, mrn, version, date, handling } = goods!.row;
  const row = { id, mrn, version, date, score: 0, hits: [], handling };
  const bare = { key: 'customs/none', row, items: [], versions: [], parties: [], handling };
  for (const detail of [without, { ...without, goods: bare }])
    expect((await decisionFile(detail, ABOUT)).length).toBeGreaterThan(1000);
});

test.skipIf(!hasPdfToText)('what stands on the pages (skipped where pdftotext is not installed)', async () => {
  const words = wordsOfPdf(await decisionFile(goodsAlert, ABOUT));
  for (const expected of [
    'Quiet Osprey Shipping, HS 851713, confirmed: The importer is perhaps on a list',
    'declared goods',
    '26MT00043100000040A, item 2, version 2',
    'HS 851713 · Electrical machinery',
    '1,000 kg',
    '200 EUR · 0.2 EUR a kilogram',
    'CN · sent from CN',
    'Party on a list',
    'A kilogram costs far less than like goods.',
    'Together 0.95.',
    'declarations/trader-MT987654321 · 3 declarations so far',
    'Quiet Osprey Shipping (own:watch/w1, 0.98)',
    'Quiet Osprey (own:fleet/osprey, by eori)',
    '19.5 to 20.5 EUR a kilogram, the middle at 20',
    'the last 30 before this one',
    'Container CSQU3054383',
    '26MT00043100000007A',
    '9074729 · AMBER KESTREL',
    'It was not heard for 31 hours.',
    'Net kg: 100 became 1000',
  ])
    expect(words).toContain(expected);
});
