import type { ListedParty } from './listed-party.ts';

/** Made-up parties that use every field of the plain model, for the tests of the formats. */
export const SAMPLE_PARTIES: readonly ListedParty[] = [
  {
    id: '101',
    kind: 'person',
    names: [
      { whole: 'Tarek Omar Nasrin', first: 'Tarek Omar', last: 'Nasrin' },
      { whole: 'Tariq Nasreen', first: 'Tariq', last: 'Nasreen' },
      { whole: 'طارق نسرين', original: true, language: 'AR' },
      { whole: 'The Tall One', weak: true },
    ],
    birthDates: ['1974-03-19', '1975', '1976~', '1970/1972'],
    birthPlace: { city: 'Testville', country: 'eg' },
    countries: ['eg', 'fr'],
    gender: 'male',
    title: 'Dr.',
    position: 'Treasurer',
    documents: [
      { type: 'passport', number: 'P1234567', country: 'eg' },
      { type: 'id', number: 'ID-998877' },
    ],
    addresses: [{ street: '1 Test Road', city: 'Testville', country: 'eg' }],
    wallets: [{ currency: 'ETH', address: '0x00000000000000000000000000000000000000ff' }],
    programs: ['TEST1', 'TEST2'],
    reference: 'TSi.101',
    listedOn: '2020-05-17',
    remark: 'Made up for a test & nothing else.',
  },
  {
    id: '102',
    kind: 'organization',
    names: [
      { whole: 'Blue Example Trading Co., Ltd.' },
      { whole: 'Green Example Trading', former: true },
      { whole: 'BET', weak: true },
    ],
    countries: ['cy'],
    programs: ['TEST1'],
    reference: 'TSe.102',
    listedOn: '2021-01-02',
  },
  {
    id: '103',
    kind: 'vessel',
    names: [{ whole: 'EXAMPLE STAR' }, { whole: 'SAMPLE MOON', former: true }],
    countries: ['pa'],
    imo: '9074729',
    callSign: 'X9TST',
    programs: ['TEST2'],
  },
];
