import { describe, expect, test } from 'vitest';
import type { Payment } from '../payment.ts';
import { readPaymentText } from '../read-payment-text.ts';
import { MT_BODY, mt103 } from '../test-messages.ts';

function one(text: string): Payment {
  const { payments, findings } = readPaymentText(text);
  expect(findings).toEqual([]);
  expect(payments).toHaveLength(1);
  return payments[0] as Payment;
}

function codes(text: string | Uint8Array): string[] {
  return readPaymentText(text).findings.map((finding) => finding.code);
}

function roles(payment: Payment | undefined): string[] {
  return (payment?.parties ?? []).map((party) => `${party.role}:${party.name ?? party.bic ?? ''}`);
}

const bank = (type: string, fields: string, user = ''): string =>
  `{1:F01AAAADEFFAXXX0000000000}{2:O${type}1200260302BBBBFRPPXXXX00000000002603021200N}${user}{4:\n:20:R\n:21:E\n:32A:260302EUR1000,\n${fields}\n-}`;

describe('MT 103', () => {
  test('a payment whole', () => {
    expect(one(mt103(MT_BODY))).toMatchObject({
      kind: 'credit',
      message: 'MT103',
      ids: { msg: 'REF-1', instr: 'REF-1', uetr: '11111111-2222-4333-8444-555555555555' },
      sequence: 1,
      date: '2026-03-02',
      amount: { value: '10.50', currency: 'EUR' },
      services: ['CRED'],
      accounts: [
        { role: 'debtor', value: 'DE89370400440532013000', scheme: 'iban' },
        { role: 'creditor', value: 'FR1420041010050500013M02606', scheme: 'iban' },
      ],
      unmapped: [],
    });
    expect(roles(one(mt103(MT_BODY)))).toEqual([
      'instructingAgent:AAAADEFF',
      'instructedAgent:BBBBFRPP',
      'debtor:ADA EXAMPLE',
      'creditor:BOB SAMPLE',
    ]);
  });

  test('places: field and line', () => {
    const payment = one(mt103(MT_BODY));
    expect(payment.parties.find((party) => party.role === 'debtor')?.place).toEqual({ path: 'block 4 :50K:', line: 5 });
    expect(payment.remittance).toEqual([{ text: 'INVOICE 7', place: { path: 'block 4 :70:', line: 11 } }]);
  });

  test('agents, instructions, the end-to-end identification in 70', () => {
    const payment = one(
      mt103(`:33B:USD12,
:50A:/1
CCCCATWW
:52A:DDDDCHZZ
:53A:EEEEITMM
:54A:FFFFESMM
:56A:GGGGPTPL
:57D:SOME BANK
LISBOA
:59A:HHHHSESS
:70:/ROC/E2E-77
/INV/9
:71A:OUR
:72:/INS/IIIINOKK
/BNF/CARGO OF THE
//EXAMPLE SHIP
:77B:/ORDERRES/DE//TEXT`),
    );
    expect(roles(payment).slice(2)).toEqual([
      'debtor:CCCCATWW',
      'debtorAgent:DDDDCHZZ',
      'instructingReimbursementAgent:EEEEITMM',
      'instructedReimbursementAgent:FFFFESMM',
      'intermediaryAgent1:GGGGPTPL',
      'creditorAgent:SOME BANK',
      'creditor:HHHHSESS',
      'previousInstructingAgent1:IIIINOKK',
    ]);
    expect(payment.ids.endToEnd).toBe('E2E-77');
    expect(payment.instructedAmount).toEqual({ value: '12', currency: 'USD' });
    expect(payment.remittance.map((remittance) => remittance.text)).toEqual(['/ROC/E2E-77', '/INV/9']);
    expect(payment.instructions.map((instruction) => instruction.text)).toEqual([
      '/INS/IIIINOKK',
      '/BNF/CARGO OF THE EXAMPLE SHIP',
      '/ORDERRES/DE//TEXT',
    ]);
  });

  test('a return is told by 72', () => {
    const payment = one(mt103(`${MT_BODY}\n:72:/RETN/99\n/AC04/\n/MREF/OLD-1\n/TREF/E2E+`));
    expect(payment).toMatchObject({
      kind: 'return',
      ids: { msg: 'REF-1', returned: 'REF-1', instr: 'OLD-1', endToEnd: 'E2E+' },
    });
  });

  test('services: 103 and 119 of block 3', () => {
    expect(one(mt103(MT_BODY).replace('{3:', '{3:{103:TGT}{119:STP}')).services).toEqual(['TGT', 'STP', 'CRED']);
  });
});

describe('MT 202 and 205', () => {
  test('debtor and creditor are institutions', () => {
    const payment = one(bank('202', ':52A:CCCCATWW\n:57A:DDDDCHZZ\n:58A:EEEEITMM'));
    expect(payment).toMatchObject({ kind: 'fi', message: 'MT202', ids: { endToEnd: 'E' } });
    expect(roles(payment)).toEqual([
      'instructingAgent:BBBBFRPP',
      'instructedAgent:AAAADEFF',
      'debtor:CCCCATWW',
      'creditorAgent:DDDDCHZZ',
      'creditor:EEEEITMM',
    ]);
  });

  test('without 52 the sender is the debtor', () => {
    expect(roles(one(bank('202', ':58A:EEEEITMM')))).toContain('debtor:BBBBFRPP');
  });

  test('customers beneath a cover', () => {
    const payment = one(
      bank(
        '205',
        ':52A:CCCCATWW\n:58A:EEEEITMM\n:50K:/1\nADA EXAMPLE\n:52A:FFFFESMM\n:59:/2\nBOB SAMPLE\n:70:TEXT\n:33B:USD5,',
        '{3:{119:COV}}',
      ),
    );
    expect(payment).toMatchObject({
      kind: 'cover',
      message: 'MT205COV',
      instructedAmount: { value: '5', currency: 'USD' },
    });
    expect(roles(payment).slice(2)).toEqual([
      'debtor:CCCCATWW',
      'creditor:EEEEITMM',
      'underlying.debtor:ADA EXAMPLE',
      'underlying.debtorAgent:FFFFESMM',
      'underlying.creditor:BOB SAMPLE',
    ]);
    expect(payment.accounts.map((account) => account.role)).toEqual(['underlying.debtor', 'underlying.creditor']);
  });
});

describe('files', () => {
  test('several messages, an acknowledgement in front, blocks behind', () => {
    const text = `{1:F21AAAADEFFAXXX0000000000}{4:{177:2603021200}{451:0}}${mt103(MT_BODY)}{5:{MAC:00000000}{CHK:123}}{S:{SAC:}{COP:P}}$${bank('202', ':58A:EEEEITMM')}`;
    const { payments, findings } = readPaymentText(text);
    expect(findings).toEqual([]);
    expect(payments.map((payment) => payment.message)).toEqual(['MT103', 'MT202']);
  });

  test('without blocks the type is taken from the fields, and said', () => {
    const { payments, findings } = readPaymentText(`:20:R\n:23B:CRED\n:32A:260302EUR1,\n${MT_BODY}\n`);
    expect(payments).toMatchObject([{ message: 'MT103' }]);
    expect(findings.map((finding) => finding.code)).toEqual(['MT-009']);
    expect(readPaymentText(':20:R\n:21:E\n:32A:260302EUR1,\n:58A:EEEEITMM').payments).toMatchObject([
      { message: 'MT202' },
    ]);
  });

  test('the end mark on the last line', () => {
    expect(roles(one(mt103(MT_BODY).replace('\r\n-}', '-}')))).toContain('creditor:BOB SAMPLE');
  });

  test('UTF-16, and letters beyond the character set', () => {
    const text = mt103(MT_BODY.replace('BOB', 'BÖB'));
    for (const bytes of [
      Buffer.from(text, 'utf8'),
      Buffer.from(text, 'latin1'),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(`\uFEFF${text}`, 'utf8'),
    ]) {
      const { payments, findings } = readPaymentText(bytes);
      expect(roles(payments[0]).at(-1)).toBe('creditor:BÖB SAMPLE');
      expect(findings.map((finding) => finding.code)).toEqual(['MT-008']);
    }
  });
});

describe('faults', () => {
  test.each([
    ['cut off', mt103(MT_BODY).slice(0, -4), ['MT-002']],
    ['cut off, with others behind', `${mt103(MT_BODY).slice(0, -20)}\r\n${mt103(MT_BODY)}`, ['MT-002']],
    ['no block 4', '{1:F01AAAADEFFAXXX0000000000}{2:I103BBBBFRPPXXXXN}', ['MT-001']],
    ['a date of 31 February', mt103(MT_BODY).replace('260302', '260231'), ['MT-013']],
    ['an amount with a point', mt103(MT_BODY).replace('10,50', '10.50'), ['MT-012']],
    ['a refused message', `{1:F21A}{4:{177:1}{451:1}}${mt103(MT_BODY)}`, ['MT-010']],
    ['five lines of name and address', mt103(MT_BODY.replace('BERLIN', 'BERLIN\nGERMANY\nEUROPE')), ['MT-006']],
    ['text outside', `Printed 2 March\n${mt103(MT_BODY)}`, ['MT-014']],
    ['another type', mt103(MT_BODY).replace('I103', 'I199'), ['MT-003']],
    ['a line as long as a file', mt103(MT_BODY.replace('BERLIN', 'B'.repeat(100_000))), ['MT-011']],
    ['a message without end', `{1:F01A}{2:I103B}{4:\n:20:${'x'.repeat(300_000)}`, ['MT-005']],
  ])('%s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('what looks like a field in a text stays text', () => {
    const { payments, findings } = readPaymentText(
      mt103(MT_BODY.replace('INVOICE 7', 'INVOICE 7\n:44:45 IS A TIME\n20:44:45 TOO')),
    );
    expect(payments[0]?.remittance[0]?.text).toBe('INVOICE 7 :44:45 IS A TIME 20:44:45 TOO');
    expect(findings.map((finding) => [finding.code, finding.line])).toEqual([['MT-007', 12]]);
  });

  test('a field of the type that the model does not take is named', () => {
    expect(one(bank('202', ':58A:EEEEITMM\n:13C:/CLSTIME/0915+0100')).unmapped).toEqual([]);
    expect(readPaymentText(bank('202', ':58A:EEEEITMM').replace('I202', 'I202')).payments[0]?.unmapped).toEqual([]);
  });

  test('other types beside payments are a remark', () => {
    const { payments, findings } = readPaymentText(mt103(MT_BODY) + mt103(MT_BODY).replace('I103', 'I199'));
    expect(payments).toHaveLength(1);
    expect(findings).toMatchObject([{ code: 'MT-004', severity: 'info', line: 13 }]);
  });
});
