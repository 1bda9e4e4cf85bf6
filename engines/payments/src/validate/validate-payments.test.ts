import { describe, expect, test } from 'vitest';
import { MT_BODY, mt103, pacs008, sourceOf, transfer } from '../test-messages.ts';
import { type PaymentValidation, validatePayments } from './validate-payments.ts';

const validate = (text: string): Promise<PaymentValidation> => validatePayments(sourceOf(text));
const good = transfer('E');

describe('validatePayments', () => {
  test('messages without fault', async () => {
    expect(await validate(pacs008(good))).toEqual({
      format: 'iso20022',
      messages: ['pacs.008.001.08'],
      payments: 1,
      valid: true,
      findings: [],
    });
    expect(await validate(mt103(MT_BODY))).toEqual({
      format: 'mt',
      messages: ['MT103'],
      payments: 1,
      valid: true,
      findings: [],
    });
  });

  test.each([
    ['no message identification', pacs008(good).replace('<MsgId>MSG-1</MsgId>', ''), 'VAL-001', false],
    ['no amount', pacs008(good.replace(/<IntrBkSttlmAmt.*?<\/IntrBkSttlmAmt>/, '')), 'VAL-002', false],
    ['no debtor', pacs008(good.replace(/<Dbtr>.*?<\/Dbtr>/, '')), 'VAL-003', false],
    ['no creditor', pacs008(good.replace(/<Cdtr>.*?<\/Cdtr>/, '')), 'VAL-004', false],
    ['a date of 31 February', pacs008(good.replace('2026-03-02', '2026-02-31')), 'VAL-005', false],
    ['a wrong BIC', pacs008(good.replace('AAAADEFFXXX', 'AAAADEFFX')), 'VAL-006', true],
    [
      'a wrong IBAN',
      pacs008(transfer('E', '<CdtrAcct><Id><IBAN>DE88370400440532013000</IBAN></Id></CdtrAcct>')),
      'VAL-007',
      true,
    ],
    [
      'a wrong LEI',
      pacs008(transfer('E', '<UltmtCdtr><Id><OrgId><LEI>ABCDEFGHIJKLMNOPQR00</LEI></OrgId></Id></UltmtCdtr>')),
      'VAL-008',
      true,
    ],
    ['a wrong UETR', pacs008(good.replace('</EndToEndId>', '</EndToEndId><UETR>1</UETR>')), 'VAL-009', true],
    ['a wrong currency', pacs008(good.replace('"EUR"', '"euro"')), 'VAL-010', false],
    ['no end-to-end identification', pacs008(good.replace(/<EndToEndId>.*?<\/EndToEndId>/, '')), 'VAL-011', false],
    [
      'nobody at an address',
      pacs008(transfer('E', '<UltmtCdtr><PstlAdr><Ctry>DE</Ctry></PstlAdr></UltmtCdtr>')),
      'VAL-012',
      true,
    ],
    ['no namespace', pacs008(good).replace(/ xmlns="[^"]*"/, ''), 'VAL-014', false],
    ['no namespace, a type that is not read', '<Document><CstmrPmtStsRpt/></Document>', 'VAL-014', false],
    ['MT without 71A', mt103(MT_BODY.replace('\n:71A:SHA', '')), 'VAL-013', false],
    ['MT with a date of 31 February', mt103(MT_BODY).replace('260302', '260231'), 'VAL-005', false],
    ['not well formed', pacs008(good).replace('</Document>', ''), 'XML-002', false],
    ['something else', 'a,b,c', 'PAY-001', false],
  ])('%s', async (_name, text, code, valid) => {
    const result = await validate(text);
    expect(result.findings.map((finding) => finding.code)).toContain(code);
    expect(result.valid).toBe(valid);
  });

  test('a type that is not read yet is looked at for its form only', async () => {
    const camt = '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt/></Document>';
    expect(await validate(camt)).toMatchObject({
      format: 'iso20022',
      messages: ['camt.053.001.08'],
      valid: true,
      findings: [{ code: 'ISO-003', severity: 'info' }],
    });
  });
});
