import { describe, expect, test } from 'vitest';
import { detectPaymentFormat } from './detect-format.ts';
import { MT_BODY, mt103, pacs008, transfer } from './test-messages.ts';

describe('detectPaymentFormat', () => {
  test.each([
    ['pacs.008', pacs008(transfer('E')), 'iso20022'],
    ['without a namespace', '<Document><CstmrCdtTrfInitn/></Document>', 'iso20022'],
    [
      'in an envelope',
      '<e:Envelope xmlns:e="urn:x"><h:AppHdr xmlns:h="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"/>',
      'iso20022',
    ],
    ['MT', mt103(MT_BODY), 'mt'],
    ['MT in DOS-PCC', `\u0001${mt103(MT_BODY)}`, 'mt'],
    ['MT without blocks', ':20:REF\n:23B:CRED', 'mt'],
    ['another XML', '<?xml version="1.0"?><CONSOLIDATED_LIST><INDIVIDUALS/></CONSOLIDATED_LIST>', undefined],
    ['a page', '<!DOCTYPE html><html></html>', undefined],
    ['CSV', 'name,date\nA,2026-01-01', undefined],
    ['JSON', '{"id": 1}', undefined],
    ['nothing', '', undefined],
  ])('%s', (_name, text, format) => {
    expect(detectPaymentFormat(Buffer.from(text))).toBe(format);
    expect(detectPaymentFormat(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe(format);
  });
});
