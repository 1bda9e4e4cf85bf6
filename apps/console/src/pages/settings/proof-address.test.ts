import { describe, expect, test } from 'vitest';
import { proofAddress, proofFaults } from './proof-address.ts';

const order = { subject: '', register: '', from: '', to: '' };

describe('the proof of a period', () => {
  test.each([
    ['everything', order, '/api/proof'],
    [
      'a customer in two days',
      { subject: ' 77 ', register: 'customers', from: '2026-11-23', to: '2026-11-24' },
      '/api/proof?subject=77&register=customers&from=2026-11-23T00%3A00%3A00.000Z&to=2026-11-25T00%3A00%3A00.000Z',
    ],
  ])('%s', (_, one, address) => expect(proofAddress(one)).toBe(address));

  test.each([
    [{ ...order, from: '24.11.2026' }, ['from']],
    [{ ...order, to: '2026-13-01' }, ['to']],
    [{ ...order, from: '2026-11-25', to: '2026-11-24' }, ['order']],
    [{ ...order, from: '2026-11-24', to: '2026-11-24' }, []],
  ])('%o', (one, faults) => expect(proofFaults(one)).toEqual(faults));
});
