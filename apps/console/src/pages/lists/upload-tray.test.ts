import { describe, expect, test } from 'vitest';
import { datasetOf, editionsOf, looksLikeAis, looksLikeOfac, ready, type TrayItem, trayFault } from './upload-tray.ts';

const item = (name: string, more: Partial<TrayItem> = {}): TrayItem => ({
  key: 1,
  file: new File(['x'], name),
  kind: 'auto',
  dataset: '',
  columns: [],
  map: {},
  recognised: false,
  wholeRegister: false,
  acceptShrink: false,
  stage: { is: 'chosen' },
  ...more,
});

describe('files that wait to be sent', () => {
  test.each([
    ['a list is recognised', item('eu.xml'), undefined],
    ['a table needs to be told', item('people.csv'), 'kind'],
    ['and named', item('people.csv', { kind: 'subjects', map: { n: 'name' } }), 'dataset'],
    ['with a name that the node takes', item('people.csv', { kind: 'list', dataset: 'My list' }), 'dataset'],
    ['OFAC tables are recognised', item('sdn.csv', { recognised: 'ofac' }), undefined],
    ['and its name column', item('people.csv', { kind: 'subjects', dataset: 'customers' }), 'name'],
    ['then it can go', item('people.csv', { kind: 'subjects', dataset: 'c', map: { n: 'lastName' } }), undefined],
    ['OFAC tables are lists without a map', item('sdn.csv', { kind: 'list', dataset: 'us_ofac_sdn' }), undefined],
    ['entities need a dataset only', item('e.jsonl', { kind: 'entities', dataset: 'e' }), undefined],
    ['payments in a text file', item('p.txt', { kind: 'payments' }), undefined],
    ['positions in a text file', item('ais.txt', { kind: 'positions' }), undefined],
    ['sentences of AIS are recognised', item('gavdos.nmea'), undefined],
    ['and by their content', item('gavdos.txt', { recognised: 'ais' }), undefined],
  ] as const)('%s', (_, one, fault) => expect(trayFault(one)).toBe(fault));

  test('only what was not sent and has no fault can be sent', () => {
    const items = [
      item('eu.xml'),
      item('people.csv'),
      item('un.xml', { stage: { is: 'sending', sent: 1 } }),
      item('ofac.xml', { stage: { is: 'not-sent', why: 'x' } }),
    ];
    expect(ready(items).map((one) => one.file.name)).toEqual(['eu.xml', 'ofac.xml']);
  });

  test('the tables of an OFAC edition travel together, everything else alone', () => {
    const ofac = { recognised: 'ofac' } as const;
    const editions = editionsOf([
      item('sdn.csv', ofac),
      item('eu.xml'),
      item('cons_prim.csv', ofac),
      item('alt.csv', ofac),
    ]);
    expect(editions.map((edition) => edition.map((one) => one.file.name))).toEqual([
      ['eu.xml'],
      ['sdn.csv', 'alt.csv'],
      ['cons_prim.csv'],
    ]);
  });

  test.each([
    ['36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA",-0- \r\n', true],
    ['36,12,"aka","AERO-CARIBBEAN",-0- \n', true],
    ['id,name\n36,Tamsin\n', false],
    ['36,Tamsin Oberholt,1974', false],
    ['', false],
  ])('%j looks like OFAC: %s', (head, looks) => expect(looksLikeOfac(head)).toBe(looks));

  test.each([
    ['!AIVDM,1,1,,A,13u?etPv2;0n:dDPwUM1U1Cb069D,0*24\r\n', true],
    ['\\s:gavdos,c:1700000000*0F\\!BSVDM,2,1,5,B,55,0*1A\n', true],
    ['2026-11-24T09:18:00Z !ABVDO,1,1,,,1,0*00\n', true],
    ['name,MMSI\nHalcyon Reach,636092841\n', false],
    ['What !AIVDM means', false],
  ])('%j looks like AIS: %s', (head, looks) => expect(looksLikeAis(head)).toBe(looks));

  test.each([
    ['Customers 2026.csv', 'customers_2026'],
    ['2026-kunden.CSV', 'kunden'],
    ['海丰.csv', ''],
  ])('%s is named %s', (file, dataset) => expect(datasetOf(file)).toBe(dataset));
});
