import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FindingList } from '../finding-list.ts';
import { readCap } from '../read/read-cap.ts';
import { bytesOf } from '../testing/sample-alert.ts';
import { type JsonValue, parseJson } from './parse-json.ts';

const BARE = {
  identifier: 'EX-1',
  sender: 'warnings@example.org',
  sent: '2026-03-01T12:00:00+01:00',
  status: 'Actual',
  msgType: 'Alert',
  scope: 'Public',
  info: [
    {
      category: ['Met'],
      event: 'Gale',
      urgency: 'Expected',
      severity: 'Severe',
      certainty: 'Likely',
      area: [{ areaDesc: 'Exshire' }],
    },
  ],
};

const read = (value: unknown) => readCap(bytesOf(JSON.stringify(value)));

function plain(value: JsonValue): unknown {
  if (value.kind === 'object') return Object.fromEntries([...value.members].map(([name, one]) => [name, plain(one)]));
  if (value.kind === 'array') return value.items.map(plain);
  return value.kind === 'null' ? null : value.text;
}

const texts = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(texts);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, texts(one)]));
  }
  return value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);
};

test('JSON is parsed as JSON.parse does, with places', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const parsed = parseJson(text, new FindingList());
      expect(JSON.stringify(plain(parsed!))).toBe(JSON.stringify(texts(JSON.parse(text))));
      expect(text.slice(parsed!.start, parsed!.end)).toBe(text);
    }),
  );
});

test.each(['{"a":}', '[1,]', '{"a" 1}', '"\\x"', '[1] 2', '{a:1}', '01', '['.repeat(100), '"a\nb"'])(
  '%s is none',
  (text) => {
    const findings = new FindingList();
    expect(parseJson(text, findings)).toBeUndefined();
    expect(findings.list()).toMatchObject([{ code: 'NOT_WELL_FORMED', layer: 'xml' }]);
  },
);

describe('alerts in JSON', () => {
  test.each<[string, unknown, string]>([
    ['alone', BARE, '/alert[1]'],
    ['in a list of warnings', { warnings: [{ uuid: 'u', alert: BARE }] }, '/warnings[1]/alert[1]'],
    ['in a list of alerts', { alerts: [BARE] }, '/alerts[1]'],
    ['in an array', [BARE], '/item[1]'],
    ['under its name', { alert: BARE }, '/alert[1]'],
  ])('%s', (_, value, path) => {
    const { format, valid, alerts } = read(value);
    expect([format, valid, alerts.map((one) => one.path)]).toEqual(['cap-json', true, [path]]);
    expect(JSON.parse(new TextDecoder().decode(alerts[0]!.raw))).toEqual(BARE);
  });

  test('what comes alone is a list of one, and lists of texts are one text', () => {
    const [info] = BARE.info;
    const { alerts, valid } = read({
      ...BARE,
      code: 'one',
      addresses: ['a', 'b'],
      references: [
        { sender: 's', identifier: 'EX-0', sent: '2026-03-01T11:00:00+01:00' },
        's,EX-00,2026-03-01T10:00:00+01:00',
      ],
      info: { ...info, category: 'Met', area: { areaDesc: 'Exshire', polygon: '1,2 3,4 5,6 1,2', altitude: 5 } },
    });
    expect(valid).toBe(true);
    expect(alerts[0]!.alert).toMatchObject({
      codes: ['one'],
      addresses: ['a', 'b'],
      references: [{ identifier: 'EX-0' }, { identifier: 'EX-00' }],
      infos: [{ categories: ['Met'], areas: [{ altitude: 5, polygons: [{ length: 4 }] }] }],
    });
  });

  test('faults are told with path and line; an order there is not, and a time with Z is read', () => {
    const text = JSON.stringify({ ...BARE, status: 'Real', sent: '2026-03-01T11:00:00Z' }, null, 1);
    expect(readCap(bytesOf(text)).findings).toMatchObject([
      { severity: 'warning', code: 'INVALID_DATE', path: '/alert[1]/sent[1]', line: 4 },
      { severity: 'error', code: 'INVALID_ENUM_VALUE', path: '/alert[1]/status[1]', line: 5 },
    ]);
    const { scope, ...incomplete } = BARE;
    expect(scope).toBe('Public');
    expect(read(incomplete).findings).toMatchObject([{ code: 'MISSING_REQUIRED_ELEMENT', path: '/alert[1]' }]);
  });

  test('an empty list is no fault', () => {
    expect(read({ warnings: [] })).toMatchObject({ format: 'cap-json', valid: true, alerts: [] });
  });
});

test('GeoJSON with the flat properties of the National Weather Service', () => {
  const feature = {
    type: 'Feature',
    id: 'https://example.org/alerts/1',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [-90, 40],
          [-89, 40],
          [-89, 41],
          [-90, 40],
        ],
      ],
    },
    properties: {
      id: 'urn:oid:1.2.3',
      sender: 'warnings@example.org',
      sent: '2026-03-01T12:00:00-06:00',
      status: 'Actual',
      messageType: 'Update',
      scope: 'Public',
      code: 'IPAWSv1.0',
      category: 'Met',
      event: 'Flood Warning',
      response: 'Avoid',
      urgency: 'Expected',
      severity: 'Severe',
      certainty: 'Likely',
      language: null,
      areaDesc: 'Ex County, EX',
      geocode: { SAME: ['055079', '055133'], UGC: ['EXC079'] },
      eventCode: { SAME: ['FLW'] },
      references: [{ '@id': 'x', identifier: 'urn:oid:1.2.2', sender: 'w', sent: '2026-03-01T11:00:00-06:00' }],
      parameters: { VTEC: ['/O.CON/'], expiredReferences: ['w,urn:oid:1.2.1,2026-03-01T10:00:00-06:00'] },
      affectedZones: ['https://example.org/zones/1'],
    },
  };
  const { format, valid, wrapper, alerts } = read({ type: 'FeatureCollection', features: [feature] });
  expect([format, valid, wrapper?.kind, alerts[0]?.path]).toEqual([
    'cap-json',
    true,
    'geojson',
    '/features[1]/properties[1]',
  ]);
  expect(alerts[0]!.alert).toMatchObject({
    identifier: 'urn:oid:1.2.3',
    msgType: 'Update',
    references: [{ sender: 'w', identifier: 'urn:oid:1.2.2', sent: '2026-03-01T11:00:00-06:00' }],
    infos: [
      {
        language: 'en-US',
        categories: ['Met'],
        responseTypes: ['Avoid'],
        eventCodes: [{ valueName: 'SAME', value: 'FLW' }],
        parameters: [
          { valueName: 'VTEC', value: '/O.CON/' },
          { valueName: 'expiredReferences', value: 'w,urn:oid:1.2.1,2026-03-01T10:00:00-06:00' },
        ],
        areas: [
          {
            areaDesc: 'Ex County, EX',
            polygons: [
              [
                [40, -90],
                [40, -89],
                [41, -89],
                [40, -90],
              ],
            ],
            geocodes: [
              { valueName: 'SAME', value: '055079' },
              { valueName: 'SAME', value: '055133' },
              { valueName: 'UGC', value: 'EXC079' },
            ],
          },
        ],
      },
    ],
  });
});
