import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, SAMPLE_ALERT, sampleSet, sampleWith } from '../testing/sample-alert.ts';
import { readCap } from './read-cap.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const ALERT = SAMPLE_ALERT.slice(SAMPLE_ALERT.indexOf('<alert'));

test('every element is read', () => {
  const [read] = readCap(bytesOf(SAMPLE_ALERT)).alerts;
  expect(read).toMatchObject({ path: '/alert[1]', line: 2, valid: true, findings: [] });
  expect(read!.alert).toMatchObject({
    version: '1.2',
    identifier: 'EX-2026-0042',
    addresses: ['fire brigade', 'police'],
    codes: ['profile:example:1', 'second'],
    references: [{ sender: 'warnings@example.org', identifier: 'EX-2026-0041', sent: '2026-03-01T11:00:00+01:00' }],
    incidents: ['flood-7', 'dike breach'],
    signatures: 0,
  });
  expect(read!.alert.infos[0]).toMatchObject({
    language: 'en-GB',
    categories: ['Met', 'Infra'],
    parameters: [{ valueName: 'gauge', value: '7.2 m' }],
    resources: [{ resourceDesc: 'Map', mimeType: 'image/png', size: 12_345 }],
    areas: [
      {
        areaDesc: 'Ex valley',
        polygons: [
          [
            [51, -3],
            [51, -2.5],
            [51.5, -2.5],
            [51.5, -3],
            [51, -3],
          ],
        ],
        circles: [{ centre: [51.25, -2.75], radiusKm: 15.5 }],
        geocodes: [{ valueName: 'EMMA_ID', value: 'UK011' }],
        altitude: 10,
        ceiling: 200,
      },
    ],
  });
});

describe('wild alerts are read', () => {
  test.each<[string, string, object]>([
    [
      'out of order',
      sampleWith('<identifier>', '<note>First</note><identifier>', sampleWith(/.*<note>.*\n/u, '')),
      { note: 'First', identifier: 'EX-2026-0042' },
    ],
    ['with empty references', sampleWith(/<references>.*<\/references>/u, '<references/>'), { references: [] }],
    [
      'without what must be there',
      '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.1"/>',
      { version: '1.1', sent: '', infos: [] },
    ],
    ['without namespace', SAMPLE_ALERT.replace(/ xmlns="[^"]*"/u, ''), { version: '1.2', identifier: 'EX-2026-0042' }],
    [
      'with elements in texts',
      sampleWith('>A note<', '>A<br/>note &amp; <b>more</b><'),
      { note: 'A<br/>note &amp; <b>more</b>' },
    ],
    ['with HTML entities', sampleWith('>A note<', '>Sturmb&ouml;en<'), { note: 'Sturmb&ouml;en' }],
    ['with CDATA', sampleWith('>A note<', '><![CDATA[a < b & c]]><'), { note: 'a < b & c' }],
  ])('%s', (_, document, expected) => {
    expect(readCap(bytesOf(document)).alerts.map(({ alert }) => alert)).toMatchObject([expected]);
  });

  test('a shape that cannot be read is left out, and the rest stays', () => {
    const { alerts, valid } = readCap(bytesOf(sampleSet('area/circle', 'around Exham')));
    expect(valid).toBe(false);
    expect(alerts[0]!.alert.infos[0]!.areas[0]).toMatchObject({ circles: [], areaDesc: 'Ex valley' });
  });

  test('several in a wrapper of one’s own, each with its bytes', () => {
    const second = ALERT.replace('EX-2026-0042', 'EX-Ü');
    const document = `<alerts>\n${ALERT}\n<b>ö</b>${second}</alerts>`;
    const { format, valid, wrapper, alerts, findings } = readCap(bytesOf(document));
    expect([format, valid, wrapper?.kind]).toEqual(['cap', false, 'home-made']);
    expect(findings).toMatchObject([{ code: 'NOT_CAP', path: '/alerts[1]', layer: 'schema', severity: 'error' }]);
    expect(alerts.map((one) => [one.path, one.valid, text(one.raw)])).toEqual([
      ['/alerts[1]/alert[1]', true, ALERT],
      ['/alerts[1]/alert[2]', true, second],
    ]);
  });
});

describe('encodings', () => {
  const german = sampleSet('note', 'Sturmböen über Köln');
  const utf16 = (document: string, bom: boolean): Uint8Array =>
    Buffer.from(`${bom ? '\ufeff' : ''}${document}`, 'utf16le');
  test.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf(german)],
    ['UTF-8 with a mark', bytesOf(`\ufeff${german}`)],
    ['ISO-8859-1', Buffer.from(german.replace('UTF-8', 'ISO-8859-1'), 'latin1')],
    ['windows-1252', Buffer.from(german.replace('UTF-8', 'windows-1252'), 'latin1')],
    ['UTF-16 with a mark', utf16(german.replace('UTF-8', 'UTF-16'), true)],
    ['UTF-16 without', utf16(german.replace('UTF-8', 'UTF-16'), false)],
    ['UTF-16, most significant byte first', Buffer.from(utf16(german.replace('UTF-8', 'UTF-16'), true)).swap16()],
  ])('%s', (_, bytes) => {
    const { valid, alerts } = readCap(bytes);
    expect([valid, alerts[0]?.alert.note]).toEqual([true, 'Sturmböen über Köln']);
    expect(alerts[0]!.raw).toEqual(bytes);
  });

  test.each<[string, Uint8Array]>([
    ['ISO-8859-1', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?><x>äöü${ALERT}</x>`, 'latin1')],
    ['UTF-16', utf16(`<x>äöü${ALERT}</x>`, true)],
    ['UTF-8', bytesOf(`\ufeff<x>äöü${ALERT}</x>`)],
  ])('the bytes of a part of a document in %s', (_, bytes) => {
    const { raw } = readCap(bytes).alerts[0]!;
    const at = Buffer.from(bytes).indexOf(raw);
    expect(at).toBeGreaterThan(0);
    expect(Buffer.from(raw).toString(raw[1] === 0 ? 'utf16le' : 'latin1')).toBe(ALERT);
  });

  test('bytes that are not what is declared are an error, and read', () => {
    const { valid, alerts, findings } = readCap(Buffer.from(german, 'latin1'));
    expect([valid, alerts[0]!.alert.note]).toEqual([false, 'Sturmböen über Köln']);
    expect(findings).toMatchObject([{ code: 'INVALID_ENCODING', layer: 'xml' }]);
  });

  test('an unknown one is refused', () => {
    const { findings } = readCap(bytesOf(german.replace('UTF-8', 'x-ours')));
    expect(findings).toMatchObject([{ code: 'UNSUPPORTED_ENCODING' }]);
  });
});

describe('whatever comes', () => {
  test('nothing that is in a document makes it throw', () => {
    const pieces = SAMPLE_ALERT.split(/(?<=>)/u);
    const document = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary' }).map(bytesOf),
      fc.json().map(bytesOf),
      fc.shuffledSubarray(pieces).map((some) => bytesOf(some.join(''))),
      fc
        .tuple(fc.nat({ max: SAMPLE_ALERT.length }), fc.nat({ max: 40 }), fc.string({ unit: 'binary', maxLength: 5 }))
        .map(([at, length, put]) => bytesOf(SAMPLE_ALERT.slice(0, at) + put + SAMPLE_ALERT.slice(at + length))),
    );
    fc.assert(
      fc.property(document, (bytes) => {
        const { valid, alerts, findings } = readCap(bytes, { profile: 'google', now: 0 });
        expect(valid).toBe(!findings.some(({ severity }) => severity === 'error'));
        for (const { raw, line, path } of alerts) {
          expect(raw.length).toBeGreaterThan(0);
          expect(line).toBeGreaterThan(0);
          expect(path).toMatch(/^(\/[^/]+\[\d+\])+$/u);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('of a feed that breaks off, whole alerts are read and nothing half', () => {
    const document = `<alerts>${ALERT}${ALERT.slice(0, 700)}`;
    const { alerts, findings } = readCap(bytesOf(document));
    expect(alerts.map(({ valid }) => valid)).toEqual([true]);
    expect(findings).toMatchObject([{ code: 'NOT_WELL_FORMED', layer: 'xml' }]);
  });
});
