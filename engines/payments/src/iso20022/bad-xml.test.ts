import { describe, expect, test } from 'vitest';
import type { Finding, Payment } from '../payment.ts';
import { readPaymentText } from '../read-payment-text.ts';
import { readPayments } from '../read-payments.ts';
import { pacs008, sourceOf, transfer } from '../test-messages.ts';

async function readAll(source: AsyncIterable<Uint8Array>): Promise<{ payments: Payment[]; findings: Finding[] }> {
  const payments: Payment[] = [];
  const findings: Finding[] = [];
  for await (const batch of readPayments(source)) {
    payments.push(...batch.payments);
    findings.push(...batch.findings);
  }
  return { payments, findings };
}

async function* repeated(head: string, piece: string, times: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(head);
  const bytes = Buffer.from(piece);
  for (let count = 0; count < times; count++) yield bytes;
}

const two = pacs008(`${transfer('A')}\n${transfer('B')}`);

describe('a fault ends the reading with a code and a line; what was complete before it stays', () => {
  test.each([
    ['cut off', two.slice(0, two.indexOf('B</EndToEndId>')), 'XML-002', 8],
    [
      'not closed',
      two.replace(
        '</Dbtr>\n<DbtrAgt><FinInstnId><BICFI>AAAADEFFXXX</BICFI></FinInstnId></DbtrAgt>\n<CdtrAgt><FinInstnId><BICFI>BBBBFRPPXXX</BICFI></FinInstnId></CdtrAgt><Cdtr><Nm>Bob Sample</Nm></Cdtr></CdtTrfTxInf>\n<CdtTrfTxInf>',
        '</Debtor>',
      ),
      'XML-001',
      5,
    ],
    ['a control character', two.replace(/Bob(?![^]*Bob)/, 'B\u0001b'), 'XML-015', 11],
    ['a reference to a control character', two.replace(/Bob(?![^]*Bob)/, 'B&#1;b'), 'XML-001', 11],
    ['an unknown entity', two.replace(/Bob(?![^]*Bob)/, 'B&x;b'), 'XML-004', 11],
    ['text after the end', `${two} and more`, 'XML-014', 12],
  ])('%s', (_name, xml, code, line) => {
    const { payments, findings } = readPaymentText(xml);
    expect(findings.find((finding) => finding.code === code)).toMatchObject({ severity: 'error', line });
    expect(payments.length).toBeLessThanOrEqual(2);
  });

  test('the payment before a cut is handed out, the cut one is not', () => {
    const { payments } = readPaymentText(two.slice(0, two.indexOf('B</EndToEndId>')));
    expect(payments.map((payment) => payment.ids.endToEnd)).toEqual(['A']);
  });

  test('bytes that do not fit the encoding', () => {
    const bytes = Buffer.from(two.replace(/Bob(?![^]*Bob)/, 'B\u00F6b'), 'latin1');
    const { payments, findings } = readPaymentText(bytes);
    expect(payments).toHaveLength(1);
    expect(findings).toMatchObject([{ code: 'XML-005', line: 11 }]);
  });

  test('an unknown encoding', () => {
    const { findings } = readPaymentText(Buffer.from(two.replace('UTF-8', 'klingon-1')));
    expect(findings.map((finding) => finding.code)).toEqual(['XML-006']);
  });
});

describe('attacks', () => {
  test('a document type declaration is refused, with entities or without', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    const external = '<!DOCTYPE x SYSTEM "file:///etc/passwd">';
    for (const declaration of [bomb, external, '<!DOCTYPE Document>']) {
      const { payments, findings } = readPaymentText(two.replace('<Document', `${declaration}<Document`));
      expect(payments).toEqual([]);
      expect(findings.map((finding) => finding.code)).toEqual(['XML-003']);
    }
  });

  test('a name of 100 kB is cut, and said', () => {
    const { payments, findings } = readPaymentText(two.replace('Bob Sample', 'N'.repeat(100_000)));
    expect(payments).toHaveLength(2);
    expect(payments[0]?.parties.at(-1)?.name).toHaveLength(2_000);
    expect(findings).toMatchObject([
      { code: 'XML-012', severity: 'error', path: '/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/Cdtr/Nm' },
    ]);
  });

  test('a name in many elements does not outgrow the limit', () => {
    const { payments, findings } = readPaymentText(
      two.replace('<Nm>Bob Sample</Nm>', `<Nm>${'N'.repeat(500)}</Nm>`.repeat(5)),
    );
    expect(payments[0]?.parties.at(-1)?.name).toHaveLength(2_000);
    expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set(['XML-012']));
  });

  test.each([
    ['depth', '<a>'.repeat(100), 'XML-008'],
    ['elements of a transaction', '<InstrForNxtAgt><InstrInf>x</InstrInf></InstrForNxtAgt>'.repeat(11_000), 'XML-009'],
    ['text of a transaction', `<RmtInf><Ustrd>${'x'.repeat(60_000)}</Ustrd></RmtInf>`.repeat(100), 'XML-009'],
    ['attributes', `<x ${Array.from({ length: 40 }, (_, index) => `a${index}="1"`).join(' ')}/>`, 'XML-010'],
    [
      'distinct names',
      Array.from({ length: 9_000 }, (_, index) => `<a${index}><b/><c/></a${index}>`).join(''),
      'XML-013',
    ],
    ['a long element name', `<${'n'.repeat(300)}/>`, 'XML-013'],
  ])('%s', (name, more, code) => {
    const before = transfer('OK');
    const { payments, findings } = readPaymentText(pacs008(before + transfer('E', more)), {
      limits: name === 'distinct names' ? { transactionMaxElements: 50_000 } : {},
    });
    expect(payments.map((payment) => payment.ids.endToEnd)).toEqual(['OK']);
    expect(findings[0]).toMatchObject({ code, severity: 'error' });
  });

  test.each([
    [
      'a value',
      `${pacs008('').replace('</FIToFICstmrCdtTrf></Document>', '')}<CdtTrfTxInf><Dbtr><Nm>`,
      'x'.repeat(65_536),
    ],
    ['a comment', '<Document><!-- ', 'x'.repeat(65_536)],
    ['an attribute', '<Document a="', 'x'.repeat(65_536)],
    ['a declaration', '<!DOCTYPE a [', 'x'.repeat(65_536)],
    ['white space', '<Document>', ' '.repeat(65_536)],
  ])('%s without end does not fill the memory', async (_name, head, piece) => {
    const { findings } = await readAll(repeated(head, piece, 200));
    expect(findings.map((finding) => finding.code)).toContain(head.includes('DOCTYPE') ? 'XML-003' : 'XML-011');
  });

  test('what is inherited may not come after those who inherit it', () => {
    const late = pacs008(`${transfer('A')}<GrpHdr><InitgPty><Nm>Late Party</Nm></InitgPty></GrpHdr>${transfer('B')}`);
    const { payments, findings } = readPaymentText(late);
    expect(payments).toHaveLength(1);
    expect(findings).toMatchObject([{ code: 'ISO-007', severity: 'error' }]);
  });

  test('findings are limited, and the rest counted', () => {
    const wrong = transfer('E').replace('10.50', 'ten');
    const { findings } = readPaymentText(pacs008(wrong.repeat(1_200)));
    expect(findings).toHaveLength(1_001);
    expect(findings.at(-1)).toMatchObject({ code: 'PAY-005' });
  });
});

describe('values that cannot be', () => {
  test('a date of 31 February and an amount that is none are left out, and said', () => {
    const xml = pacs008(transfer('E').replace('2026-03-02', '2026-02-31').replace('10.50', '1O.50'));
    const { payments, findings } = readPaymentText(xml);
    expect(payments[0]?.amount).toBeUndefined();
    expect(payments[0]?.date).toBe('2026-03-01');
    expect(findings.map((finding) => [finding.code, finding.line])).toEqual([
      ['ISO-009', 4],
      ['ISO-010', 5],
    ]);
  });
});

test('a source in one huge piece is handed out in batches', async () => {
  const sizes: number[] = [];
  for await (const batch of readPayments(sourceOf(pacs008(transfer('E').repeat(2_000)), 1e9)))
    sizes.push(batch.payments.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(256);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(2_000);
});

test.each([
  ['', 'PAY-002'],
  ['   \n', 'PAY-002'],
  ['hello', 'PAY-001'],
  ['PK\u0003\u0004', 'PAY-003'],
])('%j is refused with %s', async (content, code) => {
  expect((await readAll(sourceOf(content))).findings.map((finding) => finding.code)).toEqual([code]);
});
