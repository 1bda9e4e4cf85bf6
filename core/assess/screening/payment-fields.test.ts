import { readPaymentText, type WrittenTransfer, writePacs008 } from '@quintet/payments';
import { expect, test } from 'vitest';
import { fieldsOf } from './payment-fields.ts';
import { paymentPlan } from './payment-plan.ts';

const TRANSFER: WrittenTransfer = {
  endToEndId: 'E1',
  amount: { value: '10.00', currency: 'EUR' },
  date: '2026-03-02',
  debtor: {
    name: 'Sanne Ottevanger',
    account: 'ACC-1',
    address: { street: 'Quay 1', town: 'Valletta', country: 'MT' },
  },
  debtorAgent: { bic: 'QNTADEFFXXX' },
  creditorAgent: { bic: 'QNTBFRPPXXX', name: 'Bank of Nowhere' },
  creditor: { name: 'Matthis Okwuosa', account: 'ACC-2', birth: { date: '1980-01-02', city: 'Lagos', country: 'NG' } },
};

function fields(more: Partial<WrittenTransfer>) {
  const transfers = [{ ...TRANSFER, ...more }];
  const xml = [...writePacs008({ messageId: 'M', created: '2026-03-02T09:00:00Z', count: 1, transfers })].join('');
  const [payment] = readPaymentText(xml).payments;
  return payment ? fieldsOf(payment, paymentPlan) : [];
}

const shown = (more: Partial<WrittenTransfer>) =>
  fields(more).map(({ role, caption, rule }) => `${role} ${rule.as}: ${caption}`);

test('parties, agents, addresses and texts are compared, each in its way', () => {
  expect(shown({ remittance: ['rent for March'], ultimateDebtor: { name: 'Tamsin Orrery' } }).sort()).toEqual(
    [
      'debtor subject: Sanne Ottevanger',
      'debtor.address text: Quay 1, Valletta',
      'ultimateDebtor subject: Tamsin Orrery',
      'debtorAgent subject: QNTADEFFXXX',
      'creditorAgent subject: Bank of Nowhere',
      'creditor subject: Matthis Okwuosa',
      'remittance text: rent for March',
    ].sort(),
  );
});

test('a party is compared with what supports a hit: its birth date, accounts and where it lives', () => {
  const party = (role: string) => fields({}).find((field) => field.role === role)?.subject;
  expect(party('debtor')).toMatchObject({ locations: ['mt'], identifiers: [{ value: 'ACC-1' }] });
  // The country of an address is no nationality.
  expect(party('debtor')).not.toHaveProperty('countries');
  expect(party('creditor')).toMatchObject({ birthDates: ['1980-01-02'] });
});

test('the same text in the same place is compared once', () => {
  expect(shown({ remittance: ['rent', 'rent'] }).filter((field) => field.includes('rent'))).toHaveLength(1);
});

const EXEMPT = ['eu_fsf', 'un_sc_sanctions'];
test.each<[string, Partial<WrittenTransfer>, readonly string[]]>([
  ['an ordinary transfer', {}, []],
  ['an instant one in euro', { localInstrument: 'INST' }, EXEMPT],
  ['an instant one in another currency', { localInstrument: 'INST', amount: { value: '1.00', currency: 'SEK' } }, []],
])('%s: payer and payee without %j', (_name, more, without) => {
  const all = fields({ ...more, ultimateCreditor: { name: 'Tamsin Orrery' }, remittance: ['rent'] });
  for (const { role, withoutDatasets } of all)
    expect(withoutDatasets, role).toEqual(role === 'debtor' || role === 'creditor' ? without : []);
});
