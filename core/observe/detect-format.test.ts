import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect-format.ts';
import { writeEuFsf } from './formats/eu-fsf/write.ts';
import { writeOfacCsv } from './formats/ofac/write.ts';
import { SAMPLE_PARTIES } from './formats/sample-parties.ts';
import { writeUnConsolidated } from './formats/un-consolidated/write.ts';
import { inputFromBytes } from './input.ts';
import { codesOf } from './test-support.ts';
import { validateFile } from './validate-file.ts';

const HEADER = { generatedAt: '2026-01-01T00:00:00Z' };
const OFAC = writeOfacCsv(SAMPLE_PARTIES);
const PACS =
  '<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"><FIToFICstmrCdtTrf/></Document>';

describe('detectFormat', () => {
  it.each([
    [writeEuFsf(SAMPLE_PARTIES, HEADER), 'eu-fsf-xml'],
    [writeUnConsolidated(SAMPLE_PARTIES, HEADER), 'un-consolidated-xml'],
    [`\ufeff<!-- made --><x:CONSOLIDATED_LIST/>`, 'un-consolidated-xml'],
    [OFAC.sdn, 'ofac-csv'],
    [OFAC.alt, 'ofac-csv'],
    [OFAC.add, 'ofac-csv'],
    ['12300,"end of a remark."\n', 'ofac-csv'],
    ['{"id": "x", "caption": "X", "schema": "Person", "properties": {}}\n', 'ftm-jsonl'],
    ['{"op":"DEL","entity":{"id":"x"}}', 'ftm-jsonl'],
    ['<sdnList xmlns="http://tempuri.org/sdnList.xsd"><sdnEntry/></sdnList>', 'ofac-sdn-xml'],
    ['<Sanctions xmlns="https://x/ADVANCED_XML"><DateOfIssue/></Sanctions>', 'ofac-sdn-advanced-xml'],
    ['<Sanctions><DateOfIssue/><ReferenceValueSets/></Sanctions>', 'ofac-sdn-advanced-xml'],
    ['<Sanctions><Sanction/></Sanctions>', undefined],
    ['<Designations><DateGenerated>01/01/2026</DateGenerated></Designations>', 'uk-sanctions-xml'],
    ['<Designations><Job/></Designations>', undefined],
    [
      '{"id":"a","schema":"Person","properties":{"addressEntity":[{"id":"b","schema":"Address","properties":{}}]}}',
      'opensanctions-nested',
    ],
    [
      '{"id":"a","schema":"Person","properties":{}}\n{"id":"a","schema":"Person","properties":{"x":[{"id":"b","properties":{',
      'opensanctions-nested',
    ],
    ['{"id":"a","schema":"Person","properties":{"notes":["\\"properties\\":{"]}}', 'ftm-jsonl'],
    ['full_name,dob\nAna Test,1974\n', 'mapped-csv'],
    ['name\nAna Test\n', 'mapped-csv'],
    [PACS, 'iso20022'],
    ['{1:F01TESTDEFFAXXX0000000000}{2:I103TESTFRPPXXXXN}{4:\n:20:X\n-}', 'mt'],
    ['<c:alert xmlns:c="urn:oasis:names:tc:emergency:cap:1.1"><c:identifier>a</c:identifier>', 'cap'],
    ['<alert xmlns="foo"/>', undefined],
    [`\ufeff<?xml version="1.0"?>\n<!-- a > b -->\n<feed xmlns='http://www.w3.org/2005/Atom'>`, 'atom-cap'],
    ['<rss version="2.0"><channel/></rss>', 'rss-cap'],
    ['<rss xmlns:gdacs="http://www.gdacs.org" version="2.0"><channel/></rss>', 'gdacs-rss'],
    ['<d:EDXLDistribution xmlns:d="urn:oasis:names:tc:emergency:EDXL:DE:1.0"/>', 'edxl-de'],
    ['{"identifier":"a","sender":"b","sent":"c","status":"Actual","msgType":"Alert","info":[]}', 'cap-json'],
    ['{"type":"FeatureCollection","features":[{"properties":{"messageType":"Alert","severity":"Minor"}}]}', 'cap-json'],
    ['{"type":"FeatureCollection","features":[{"properties":{"mag":5}}]}', 'ftm-jsonl'],
    ['<export><other/></export>', undefined],
    ['<html><body/></html>', undefined],
    ['{"a": 1}', undefined],
    ['', undefined],
    ['\u0000\u0001\u0000\u0001'.repeat(100), undefined],
  ])('tells %#', (text, expected) => {
    expect(detectFormat(new TextEncoder().encode(text))).toBe(expected);
  });
});

describe('validateFile', () => {
  it.each([
    [OFAC.sdn, true, 'ofac-csv', ['LIST-306']],
    [OFAC.alt, false, 'ofac-csv', ['LIST-301']],
    ['full_name,dob\nAna Test,1974-02-31\n', true, 'mapped-csv', ['LIST-401']],
    ['full_name,dob\n"Ana Test,1974\n', false, 'mapped-csv', ['LIST-201']],
    ['{"id":"x","schema":"Person","properties":{"name":["A"]}}', true, 'ftm-jsonl', []],
    ['<alerts/>', false, undefined, ['NOT_CAP']],
    ['<Sanctions><Sanction/></Sanctions>', false, undefined, ['NOT_CAP']],
    ['<!DOCTYPE html><html><body>Down for maintenance</body></html>', false, undefined, ['NOT_CAP']],
    ['<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"/>', false, 'cap', ['MISSING_REQUIRED_ELEMENT']],
    ['{"a": 1}', false, undefined, ['LIST-001']],
    ['', false, undefined, ['LIST-002']],
  ])('judges %#', async (text, valid, format, codes) => {
    const result = await validateFile(inputFromBytes('f', text));
    expect([result.valid, result.format, codesOf(result.findings)]).toEqual([valid, format, codes]);
  });

  it('hands payments to their own checks', async () => {
    const result = await validateFile(inputFromBytes('f', PACS));
    expect(result.format).toBe('iso20022');
    expect(result.valid).toBe(false);
  });
});
