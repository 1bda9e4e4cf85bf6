import { expect, test } from 'vitest';
import { isTable, needsKind, uploadAddress } from './upload-address.ts';

test.each([
  [{ file: 'list.xml' }, '/api/uploads?file=list.xml'],
  [
    { file: 'sdn.csv', acceptShrink: true, wholeRegister: false, batch: { id: 'b1', of: 3 } },
    '/api/uploads?file=sdn.csv&acceptShrink=true&batch=b1&of=3',
  ],
  [
    { file: 'a b.csv', as: 'subjects', dataset: 'customers', map: { 'full=name': 'name', dob: 'birthDate' } } as const,
    '/api/uploads?file=a+b.csv&as=subjects&dataset=customers&map=full%3Dname%3Dname&map=dob%3DbirthDate',
  ],
])('the address of %o', (order, address) => {
  expect(uploadAddress(order)).toBe(address);
});

test.each([
  ['customers.csv', true, true],
  ['entities.JSONL', true, false],
  ['20261124-FULL.xml', false, false],
  ['payment.fin', false, false],
])('%s', (file, kind, table) => {
  expect([needsKind(file), isTable(file)]).toEqual([kind, table]);
});
