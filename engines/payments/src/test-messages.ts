/** Made-up messages and sources for the tests of this package. */

/** Bytes as a source, cut at every `size` bytes. */
export async function* sourceOf(content: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** A pacs.008 around transactions; `header` goes into the group header. */
export function pacs008(transactions: string, header = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08">
<FIToFICstmrCdtTrf><GrpHdr><MsgId>MSG-1</MsgId><CreDtTm>2026-03-01T08:00:00Z</CreDtTm>${header}</GrpHdr>
${transactions}
</FIToFICstmrCdtTrf></Document>`;
}

/** One transaction of a pacs.008; `more` stands at its end. */
export function transfer(id: string, more = ''): string {
  return `<CdtTrfTxInf><PmtId><EndToEndId>${id}</EndToEndId></PmtId><IntrBkSttlmAmt Ccy="EUR">10.50</IntrBkSttlmAmt>
<IntrBkSttlmDt>2026-03-02</IntrBkSttlmDt><Dbtr><Nm>Ada Example</Nm></Dbtr>
<DbtrAgt><FinInstnId><BICFI>AAAADEFFXXX</BICFI></FinInstnId></DbtrAgt>
<CdtrAgt><FinInstnId><BICFI>BBBBFRPPXXX</BICFI></FinInstnId></CdtrAgt><Cdtr><Nm>Bob Sample</Nm></Cdtr>${more}</CdtTrfTxInf>`;
}

/** An MT 103 with all blocks; `body` replaces the fields after 32A. */
export function mt103(body: string): string {
  const text = `{1:F01AAAADEFFAXXX0000000000}{2:I103BBBBFRPPXXXXN}{3:{121:11111111-2222-4333-8444-555555555555}}{4:
:20:REF-1
:23B:CRED
:32A:260302EUR000010,50
${body}
-}`;
  return text.replaceAll('\n', '\r\n');
}

export const MT_BODY = `:50K:/DE89370400440532013000
ADA EXAMPLE
MAIN STREET 1
BERLIN
:59:/FR1420041010050500013M02606
BOB SAMPLE
:70:INVOICE 7
:71A:SHA`;
