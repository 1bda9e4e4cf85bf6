import { describe, expect, test } from 'vitest';
import type { Payment } from '../payment.ts';
import { readPaymentText } from '../read-payment-text.ts';
import { pacs008, transfer } from '../test-messages.ts';

function one(xml: string | Uint8Array): Payment {
  const { payments, findings } = readPaymentText(xml);
  expect(findings).toEqual([]);
  expect(payments).toHaveLength(1);
  return payments[0] as Payment;
}

function codes(xml: string | Uint8Array): string[] {
  return readPaymentText(xml).findings.map((finding) => finding.code);
}

function roles(payment: Payment): string[] {
  return payment.parties.map((party) => `${party.role}:${party.name ?? party.bic ?? ''}`);
}

const agent = (bic: string): string => `<FinInstnId><BICFI>${bic}</BICFI></FinInstnId>`;

describe('pacs.008', () => {
  test('a payment whole', () => {
    const payment = one(
      pacs008(
        transfer(
          'E2E-1',
          '<CdtrAcct><Id><IBAN>DE89 3704 0044 0532 0130 00</IBAN></Id></CdtrAcct><RmtInf><Ustrd>Invoice 7</Ustrd></RmtInf>',
        ),
      ),
    );
    expect(payment).toEqual({
      kind: 'credit',
      message: 'pacs.008.001.08',
      ids: { msg: 'MSG-1', endToEnd: 'E2E-1' },
      sequence: 1,
      place: { path: '/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]', line: 4 },
      date: '2026-03-02',
      amount: { value: '10.50', currency: 'EUR' },
      services: [],
      parties: [
        {
          role: 'debtor',
          isAgent: false,
          name: 'Ada Example',
          ids: [],
          place: { path: '/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/Dbtr', line: 5 },
        },
        {
          role: 'debtorAgent',
          isAgent: true,
          bic: 'AAAADEFFXXX',
          country: 'DE',
          ids: [],
          place: { path: '/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/DbtrAgt', line: 6 },
        },
        {
          role: 'creditorAgent',
          isAgent: true,
          bic: 'BBBBFRPPXXX',
          country: 'FR',
          ids: [],
          place: { path: '/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/CdtrAgt', line: 7 },
        },
        {
          role: 'creditor',
          isAgent: false,
          name: 'Bob Sample',
          ids: [],
          place: { path: '/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/Cdtr', line: 7 },
        },
      ],
      accounts: [{ role: 'creditor', value: 'DE89370400440532013000', scheme: 'iban' }],
      remittance: [
        { text: 'Invoice 7', place: { path: '/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/RmtInf/Ustrd', line: 7 } },
      ],
      instructions: [],
      unmapped: [],
    });
  });

  test('a person with documents, birth, address, contact', () => {
    const payment = one(
      pacs008(
        transfer(
          'E',
          `<UltmtCdtr><Nm>Cleo Person</Nm><PstlAdr><StrtNm>Main</StrtNm><BldgNb>1</BldgNb><PstCd>1000</PstCd><TwnNm>Town</TwnNm>
          <CtrySubDvsn>Region</CtrySubDvsn><Ctry>AT</Ctry><AdrLine>first</AdrLine><AdrLine>second</AdrLine></PstlAdr>
          <Id><PrvtId><DtAndPlcOfBirth><BirthDt>1974-03-19</BirthDt><CityOfBirth>Graz</CityOfBirth><CtryOfBirth>AT</CtryOfBirth></DtAndPlcOfBirth>
          <Othr><Id>P1</Id><SchmeNm><Cd>CCPT</Cd></SchmeNm><Issr>AT</Issr></Othr><Othr><Id>X1</Id><SchmeNm><Prtry>club</Prtry></SchmeNm></Othr></PrvtId></Id>
          <CtryOfRes>CH</CtryOfRes><CtctDtls><EmailAdr>a@b.example</EmailAdr></CtctDtls></UltmtCdtr>`,
        ),
      ),
    );
    expect(payment.parties.at(-1)).toMatchObject({
      role: 'ultimateCreditor',
      name: 'Cleo Person',
      country: 'AT',
      residence: 'CH',
      birthDate: '1974-03-19',
      birthPlace: 'Graz, AT',
      contacts: ['a@b.example'],
      ids: [
        { type: 'passport', value: 'P1', country: 'AT', scheme: 'CCPT' },
        { type: 'other', value: 'X1', scheme: 'club' },
      ],
      address: {
        street: 'Main 1',
        postCode: '1000',
        town: 'Town',
        region: 'Region',
        country: 'AT',
        lines: ['first', 'second'],
      },
    });
  });

  test('a clearing member keeps its system and country', () => {
    const member =
      '<FinInstnId><ClrSysMmbId><ClrSysId><Cd>USABA</Cd></ClrSysId><MmbId>021000021</MmbId></ClrSysMmbId></FinInstnId>';
    const payment = one(pacs008(transfer('E', `<IntrmyAgt1>${member}</IntrmyAgt1>`)));
    expect(payment.parties.at(-1)?.ids).toEqual([
      { type: 'clearing', value: '021000021', country: 'US', scheme: 'USABA' },
    ]);
  });

  test('what the group header says belongs to each transaction', () => {
    const header = `<InstgAgt>${agent('CCCCATWWXXX')}</InstgAgt><PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>`;
    const { payments } = readPaymentText(pacs008(transfer('A') + transfer('B'), header));
    expect(payments.map((payment) => [payment.sequence, payment.ids.endToEnd, payment.services])).toEqual([
      [1, 'A', ['SEPA']],
      [2, 'B', ['SEPA']],
    ]);
    for (const payment of payments) expect(roles(payment)).toContain('instructingAgent:CCCCATWWXXX');
    expect(payments[1]?.parties.at(-1)?.place.path).toBe('/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[2]/Cdtr');
  });

  test('structured remittance: texts, and each of its parties', () => {
    const payment = one(
      pacs008(
        transfer(
          'E',
          `<RmtInf><Strd><RfrdDocInf><Nb>INV-9</Nb></RfrdDocInf><CdtrRefInf><Ref>RF18</Ref></CdtrRefInf>
          <Invcr><Nm>In Voicer</Nm></Invcr><Invcee><Nm>In Voicee</Nm></Invcee>
          <TaxRmt><Dbtr><TaxId>T1</TaxId><Authstn><Nm>Tax Person</Nm></Authstn></Dbtr></TaxRmt>
          <GrnshmtRmt><Grnshee><Nm>Gar Nishee</Nm></Grnshee></GrnshmtRmt><AddtlRmtInf>for the ship Example</AddtlRmtInf></Strd></RmtInf>`,
        ),
      ),
    );
    expect(payment.remittance.map((remittance) => remittance.text)).toEqual(['INV-9', 'RF18', 'for the ship Example']);
    expect(roles(payment).slice(4)).toEqual([
      'invoicer:In Voicer',
      'invoicee:In Voicee',
      'taxDebtor:',
      'taxDebtorAuthorised:Tax Person',
      'garnishee:Gar Nishee',
    ]);
    expect(payment.parties.find((party) => party.role === 'taxDebtor')?.ids).toEqual([{ type: 'tax', value: 'T1' }]);
  });

  test('repeated elements have numbers in their place', () => {
    const payment = one(pacs008(transfer('E', '<RmtInf><Ustrd>one</Ustrd><Ustrd>two</Ustrd></RmtInf>')));
    expect(payment.remittance.map((remittance) => remittance.place.path.split('/').at(-1))).toEqual([
      'Ustrd',
      'Ustrd[2]',
    ]);
  });

  test('values are trimmed, entities and CDATA read, comments passed over', () => {
    const payment = one(pacs008(transfer('E').replace('Bob Sample', '  B&#xF6;b <!-- x -->&amp; <![CDATA[S<n]]>\n ')));
    expect(payment.parties.at(-1)?.name).toBe('Böb & S<n');
  });

  test('leading zeros of an amount go, digits after the point stay', () => {
    expect(one(pacs008(transfer('E').replace('10.50', '000000000000149.870'))).amount?.value).toBe('149.870');
  });
});

const fi = (
  more: string,
): string => `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.009.001.08"><FICdtTrf><GrpHdr><MsgId>M</MsgId></GrpHdr>
    <CdtTrfTxInf><PmtId><EndToEndId>E</EndToEndId></PmtId><IntrBkSttlmAmt Ccy="EUR">1</IntrBkSttlmAmt><IntrBkSttlmDt>2026-03-02</IntrBkSttlmDt>
    <Dbtr>${agent('AAAADEFFXXX')}</Dbtr><Cdtr>${agent('BBBBFRPPXXX')}</Cdtr>${more}</CdtTrfTxInf></FICdtTrf></Document>`;

describe('pacs.009 and covers', () => {
  test('debtor and creditor are institutions', () => {
    const payment = one(fi(''));
    expect(payment.kind).toBe('fi');
    expect(payment.parties.map((party) => [party.role, party.isAgent])).toEqual([
      ['debtor', true],
      ['creditor', true],
    ]);
  });

  test('the customers of a cover payment are beneath it', () => {
    const payment = one(
      fi(`<UndrlygCstmrCdtTrf><Dbtr><Nm>Ada Example</Nm></Dbtr><DbtrAcct><Id><Othr><Id>77</Id></Othr></Id></DbtrAcct>
      <CdtrAgt>${agent('CCCCATWWXXX')}</CdtrAgt><Cdtr><Nm>Bob Sample</Nm></Cdtr><RmtInf><Ustrd>text</Ustrd></RmtInf>
      <InstdAmt Ccy="USD">2.00</InstdAmt></UndrlygCstmrCdtTrf>`),
    );
    expect(payment.kind).toBe('cover');
    expect(roles(payment)).toEqual([
      'debtor:AAAADEFFXXX',
      'creditor:BBBBFRPPXXX',
      'underlying.debtor:Ada Example',
      'underlying.creditorAgent:CCCCATWWXXX',
      'underlying.creditor:Bob Sample',
    ]);
    expect(payment.accounts).toEqual([{ role: 'underlying.debtor', value: '77', scheme: 'other' }]);
    expect(payment.instructedAmount).toEqual({ value: '2.00', currency: 'USD' });
    expect(payment.remittance[0]?.text).toBe('text');
  });
});

test('pacs.004: the chain of the return and the original parties, as party or agent', () => {
  const payment =
    one(`<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.004.001.09"><PmtRtr><GrpHdr><MsgId>R</MsgId><CreDtTm>2026-03-03T00:00:00</CreDtTm></GrpHdr>
    <TxInf><RtrId>RTR</RtrId><OrgnlInstrId>I</OrgnlInstrId><OrgnlEndToEndId>E</OrgnlEndToEndId><OrgnlTxId>T</OrgnlTxId><OrgnlUETR>11111111-2222-4333-8444-555555555555</OrgnlUETR>
    <RtrdIntrBkSttlmAmt Ccy="EUR">5.00</RtrdIntrBkSttlmAmt>
    <RtrChain><Dbtr><Pty><Nm>Bob Sample</Nm></Pty></Dbtr><Cdtr><Agt>${agent('AAAADEFFXXX')}</Agt></Cdtr></RtrChain>
    <RtrRsnInf><Orgtr><Nm>Bank Example</Nm></Orgtr><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>closed</AddtlInf></RtrRsnInf>
    <OrgnlTxRef><IntrBkSttlmAmt Ccy="EUR">6.00</IntrBkSttlmAmt><Dbtr><Pty><Nm>Ada Example</Nm></Pty></Dbtr><Cdtr><Pty><Nm>Bob Sample</Nm></Pty></Cdtr></OrgnlTxRef></TxInf></PmtRtr></Document>`);
  expect(payment).toMatchObject({
    kind: 'return',
    date: '2026-03-03',
    amount: { value: '5.00', currency: 'EUR' },
    ids: {
      msg: 'R',
      returned: 'RTR',
      instr: 'I',
      endToEnd: 'E',
      tx: 'T',
      uetr: '11111111-2222-4333-8444-555555555555',
    },
  });
  expect(roles(payment)).toEqual([
    'debtor:Bob Sample',
    'creditor:AAAADEFFXXX',
    'returnOriginator:Bank Example',
    'original.debtor:Ada Example',
    'original.creditor:Bob Sample',
  ]);
  expect(payment.instructions.map((instruction) => instruction.text)).toEqual(['closed']);
});

const pain = (
  namespace: string,
  date = '<ReqdExctnDt>2026-03-05</ReqdExctnDt>',
): string => `<Document xmlns="${namespace}"><CstmrCdtTrfInitn>
    <GrpHdr><MsgId>M</MsgId><NbOfTxs>3</NbOfTxs><CtrlSum>6.00</CtrlSum><InitgPty><Nm>Ini Tiator</Nm></InitgPty></GrpHdr>
    <PmtInf><PmtInfId>1</PmtInfId><NbOfTxs>2</NbOfTxs><CtrlSum>3</CtrlSum>${date}<Dbtr><Nm>First Debtor</Nm></Dbtr><DbtrAgt><FinInstnId><BIC>AAAADEFF</BIC></FinInstnId></DbtrAgt>
      <CdtTrfTxInf><PmtId><EndToEndId>A</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">1</InstdAmt></Amt><Cdtr><Nm>Cred One</Nm></Cdtr></CdtTrfTxInf>
      <CdtTrfTxInf><PmtId><EndToEndId>B</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">2</InstdAmt></Amt><Cdtr><Nm>Cred Two</Nm></Cdtr></CdtTrfTxInf></PmtInf>
    <PmtInf><PmtInfId>2</PmtInfId><ReqdExctnDt><Dt>2026-03-06</Dt></ReqdExctnDt><Dbtr><Nm>Second Debtor</Nm></Dbtr>
      <CdtTrfTxInf><PmtId><EndToEndId>C</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">3</InstdAmt></Amt><Cdtr><Nm>Cred Three</Nm></Cdtr></CdtTrfTxInf></PmtInf>
    </CstmrCdtTrfInitn></Document>`;

describe('pain.001', () => {
  test('transactions inherit from their batch and the message', () => {
    const { payments, findings } = readPaymentText(pain('urn:iso:std:iso:20022:tech:xsd:pain.001.001.03'));
    expect(findings).toEqual([]);
    expect(payments.map((payment) => [payment.sequence, payment.date, roles(payment).join(' ')])).toEqual([
      [1, '2026-03-05', 'initiatingParty:Ini Tiator debtor:First Debtor debtorAgent:AAAADEFF creditor:Cred One'],
      [2, '2026-03-05', 'initiatingParty:Ini Tiator debtor:First Debtor debtorAgent:AAAADEFF creditor:Cred Two'],
      [3, '2026-03-06', 'initiatingParty:Ini Tiator debtor:Second Debtor creditor:Cred Three'],
    ]);
    expect(payments[2]?.place.path).toBe('/Document/CstmrCdtTrfInitn/PmtInf[2]/CdtTrfTxInf[1]');
  });

  test.each([
    ['urn:iso:std:iso:20022:tech:xsd:pain.001.001.09', 'pain.001.001.09'],
    ['urn:iso:std:iso:20022:tech:xsd:pain.001.003.03', 'pain.001.003.03'],
    ['http://www.six-interbank-clearing.com/de/pain.001.001.03.ch.02.xsd', 'pain.001.001.03'],
    ['urn:swift:xsd:$pain.001.001.03', 'pain.001.001.03'],
    ['urn:iso:std:iso:20023:tech:xsd:pain.001.001.03', 'pain.001.001.03'],
  ])('namespace %s', (namespace, message) => {
    expect(readPaymentText(pain(namespace)).payments[0]?.message).toBe(message);
  });

  test('an equivalent amount is the amount, and then no sum is compared', () => {
    const xml = pain('urn:iso:std:iso:20022:tech:xsd:pain.001.001.03').replace(
      '<InstdAmt Ccy="EUR">1</InstdAmt>',
      '<EqvtAmt><Amt Ccy="EUR">900</Amt><CcyOfTrf>USD</CcyOfTrf></EqvtAmt>',
    );
    const { payments, findings } = readPaymentText(xml);
    expect(payments[0]?.amount).toEqual({ value: '900', currency: 'EUR' });
    expect(findings).toEqual([]);
  });

  test('wrong counts and sums are warnings', () => {
    const xml = pain('urn:iso:std:iso:20022:tech:xsd:pain.001.001.03')
      .replace('<NbOfTxs>3<', '<NbOfTxs>4<')
      .replace('<CtrlSum>3<', '<CtrlSum>3.01<');
    expect(readPaymentText(xml).findings.map((finding) => [finding.code, finding.severity, finding.path])).toEqual([
      ['ISO-006', 'warning', '/Document/CstmrCdtTrfInitn/PmtInf[1]'],
      ['ISO-005', 'warning', '/Document/CstmrCdtTrfInitn'],
    ]);
  });
});

describe('envelopes', () => {
  const bare = pacs008(transfer('E')).replace(/<\?xml[^>]*\?>/, '');

  test.each(['Envelope', 'BizData', 'BusMsg', 'RequestPayload', 'Message', 'x:DataPDU'])(
    '%s around header and document',
    (wrapper) => {
      const header = `<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"><Fr><FIId>${agent('CCCCATWWXXX')}</FIId></Fr>
      <To><FIId>${agent('DDDDCHZZXXX')}</FIId></To><BizMsgIdr>B</BizMsgIdr><MsgDefIdr>pacs.008.001.08</MsgDefIdr></AppHdr>`;
      const payment = one(`<${wrapper} xmlns:x="urn:x">${header}<Body>${bare}</Body></${wrapper}>`);
      expect(payment.message).toBe('pacs.008.001.08');
      expect(roles(payment).slice(0, 2)).toEqual(['instructingAgent:CCCCATWWXXX', 'instructedAgent:DDDDCHZZXXX']);
      expect(payment.place.path).toBe(`/${wrapper.replace('x:', '')}/Body/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]`);
    },
  );

  test('the header does not replace agents that the message names', () => {
    const header = `<AppHdr><Fr><FIId>${agent('CCCCATWWXXX')}</FIId></Fr></AppHdr>`;
    const payment = one(
      `<E>${header}${bare.replace('<Dbtr>', `<InstgAgt>${agent('EEEEITMMXXX')}</InstgAgt><Dbtr>`)}</E>`,
    );
    expect(roles(payment).filter((role) => role.startsWith('instructingAgent'))).toEqual([
      'instructingAgent:EEEEITMMXXX',
    ]);
  });

  test('prefixes, and a namespace declared anew inside', () => {
    const prefixed = bare
      .replace('<Document xmlns=', '<D:Document xmlns:D=')
      .replace('</Document>', '</D:Document>')
      .replace(/<(\/?)(?!D:)(\w)/g, '<$1D:$2');
    expect(one(prefixed).message).toBe('pacs.008.001.08');
    const payment = one(
      pacs008(
        transfer(
          'E',
          '<SplmtryData><Envlp><X xmlns="urn:other"><Dbtr><Nm>Hidden</Nm></Dbtr></X></Envlp></SplmtryData>',
        ),
      ),
    );
    expect(payment.unmapped).toEqual(['/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/SplmtryData/Envlp/X/Dbtr/Nm']);
    expect(roles(payment)).toHaveLength(4);
  });

  test('several documents in one file, each with its declaration', () => {
    const { payments, findings } = readPaymentText(`${pacs008(transfer('A'))}\n\uFEFF${pacs008(transfer('B'))}`);
    expect(findings).toEqual([]);
    expect(payments.map((payment) => payment.place)).toEqual([
      { path: '/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]', line: 4 },
      { path: '/Document[2]/FIToFICstmrCdtTrf/CdtTrfTxInf[1]', line: 12 },
    ]);
  });

  test('no namespace: the version is not known, which is said', () => {
    const xml = bare.replace(/ xmlns="[^"]*"/, '');
    expect(codes(xml)).toEqual(['ISO-012']);
    expect(readPaymentText(xml).payments[0]?.message).toBe('pacs.008');
  });

  test('a namespace of another message than the element', () => {
    expect(codes(bare.replace('pacs.008.001.08', 'pacs.009.001.08'))).toEqual(['ISO-008']);
  });
});

describe('encodings', () => {
  const xml = pacs008(transfer('E').replace('Bob Sample', 'Zoë Łuczak'));
  const latin = pacs008(transfer('E').replace('Bob Sample', 'Zoë Müller'));

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${xml}`, 'utf8'), 'Zoë Łuczak'],
    ['UTF-16 little endian', Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'), 'Zoë Łuczak'],
    ['UTF-16 big endian', Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le').swap16(), 'Zoë Łuczak'],
    ['UTF-16 without a mark', Buffer.from(xml.replace('UTF-8', 'UTF-16'), 'utf16le'), 'Zoë Łuczak'],
    ['ISO-8859-1', Buffer.from(latin.replace('UTF-8', 'ISO-8859-1'), 'latin1'), 'Zoë Müller'],
    ['windows-1252', Buffer.from(latin.replace('UTF-8', 'windows-1252'), 'latin1'), 'Zoë Müller'],
  ])('%s', (_name, bytes, name) => {
    expect(one(bytes).parties.at(-1)?.name).toBe(name);
  });

  test('UTF-8 that says it is UTF-16 is read, and said', () => {
    expect(codes(Buffer.from(xml.replace('UTF-8', 'UTF-16')))).toEqual(['XML-007']);
  });

  test('text needs no encoding: what it declares does not count', () => {
    expect(one(xml.replace('UTF-8', 'UTF-16')).parties.at(-1)?.name).toBe('Zoë Łuczak');
  });
});

describe('what is not read', () => {
  const camt =
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt/></BkToCstmrStmt></Document>';

  test('a file with nothing else is an error, beside payments it is a remark', () => {
    expect(readPaymentText(camt).findings).toMatchObject([{ code: 'ISO-002', severity: 'error', line: 1 }]);
    const { payments, findings } = readPaymentText(camt + pacs008(transfer('E')));
    expect(payments).toHaveLength(1);
    expect(findings).toMatchObject([{ code: 'ISO-003', severity: 'info' }]);
  });

  test('XML without a message, and a message without transactions', () => {
    expect(codes('<html><body>hello</body></html>')).toEqual(['ISO-001']);
    expect(codes(pacs008(''))).toEqual(['ISO-004']);
  });

  test('unknown elements are named once each, never dropped', () => {
    const payment = one(pacs008(transfer('E', '<New><Thing>1</Thing><Thing>2</Thing></New>'), '<Odd>x</Odd>'));
    expect(payment.unmapped).toEqual([
      '/Document/FIToFICstmrCdtTrf/GrpHdr/Odd',
      '/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/New/Thing',
    ]);
  });

  test('what stands after the transactions is a finding, and changes no payment', () => {
    const extra = '<SplmtryData><Envlp><X>1</X><X>2</X></Envlp></SplmtryData>';
    const { payments, findings } = readPaymentText(pacs008(transfer('A') + transfer('B') + extra));
    expect(payments.map((payment) => payment.unmapped)).toEqual([[], []]);
    expect(findings.map((finding) => [finding.code, finding.message.split('.')[0]])).toEqual([
      ['ISO-013', '/Document/FIToFICstmrCdtTrf/SplmtryData/Envlp/X'],
    ]);
  });

  test('a party of an unknown role keeps its path', () => {
    const payment = one(pacs008(transfer('E', '<Lssr><Nm>Les Sor</Nm></Lssr>')));
    expect(roles(payment).at(-1)).toBe('other:Lssr:Les Sor');
  });

  test('text beside elements is named', () => {
    const payment = one(pacs008(transfer('E', '<Purp>stray<Cd>SALA</Cd></Purp>')));
    expect(payment.unmapped).toEqual(['/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/Purp/text()']);
  });
});
