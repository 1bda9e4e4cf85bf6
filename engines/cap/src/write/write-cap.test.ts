import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CapAlert } from '../alert.ts';
import { readCap } from '../read/read-cap.ts';
import { arbitraryAlert } from '../testing/arbitrary-alert.ts';
import { bytesOf, SAMPLE_ALERT } from '../testing/sample-alert.ts';
import { CapWriteError, writeCap } from './write-cap.ts';
import { writeAtom, writeRss } from './write-feeds.ts';

function sample(change: Partial<CapAlert> = {}): CapAlert {
  const [read] = readCap(bytesOf(SAMPLE_ALERT)).alerts;
  return { ...read!.alert, ...change };
}

test('what is written is read again, whatever the alert', () => {
  fc.assert(
    fc.property(arbitraryAlert, (alert) => {
      const { alerts, valid } = readCap(writeCap(alert));
      expect(valid).toBe(true);
      expect(alerts.map((one) => one.alert)).toEqual([alert]);
    }),
    { numRuns: 200 },
  );
});

test('an alert with every element keeps all', () => {
  const alert = sample();
  expect(readCap(writeCap(alert)).alerts[0]!.alert).toEqual(alert);
});

test.each([
  ['2026-03-01T11:00:00Z', '2026-03-01T11:00:00-00:00'],
  ['2026-03-01T11:00:00.750Z', '2026-03-01T11:00:00-00:00'],
  ['2026-03-01T12:00:00+01:00', '2026-03-01T12:00:00+01:00'],
  ['2026-03-01T11:00:00+00:00', '2026-03-01T11:00:00+00:00'],
])('the time %s is written as %s', (sent, written) => {
  expect(readCap(writeCap(sample({ sent, references: [] }))).alerts[0]!.alert.sent).toBe(written);
});

test.each<[string, Partial<CapAlert>, string]>([
  ['a time that is none', { sent: 'yesterday' }, 'INVALID_DATE'],
  ['an identifier with spaces', { identifier: 'a b' }, 'INVALID_IDENTIFIER'],
  ['a status that is none', { status: 'Real' }, 'INVALID_ENUM_VALUE'],
  ['a control character', { note: 'a\u0001b' }, 'NOT_WELL_FORMED'],
  ['half a character', { note: 'a\ud800b' }, 'NOT_WELL_FORMED'],
  ['a quote within an address', { addresses: ['a "b" c'] }, 'INVALID_VALUE'],
  [
    'an open polygon',
    {
      infos: withPolygon([
        [1, 2],
        [3, 4],
        [5, 6],
        [7, 8],
      ]),
    },
    'INVALID_POLYGON',
  ],
])('%s is refused', (_, change, code) => {
  const write = (): Uint8Array => writeCap(sample(change));
  expect(write).toThrow(CapWriteError);
  try {
    write();
  } catch (error) {
    if (!(error instanceof CapWriteError)) throw error;
    expect(error.findings.map((one) => one.code)).toContain(code);
  }
});

function withPolygon(polygon: readonly (readonly [number, number])[]): CapAlert['infos'] {
  const [info] = sample().infos;
  return [{ ...info!, areas: [{ areaDesc: 'A', polygons: [polygon], circles: [], geocodes: [] }] }];
}

describe('feeds', () => {
  const alerts = [
    { alert: sample(), href: 'https://example.org/cap/42' },
    { alert: sample({ identifier: 'EX-2026-0043', references: [] }), href: 'https://example.org/cap/43?a=1&b=2' },
  ];
  const feed = {
    id: 'https://example.org/feed',
    title: 'Warnings & more',
    updatedMs: Date.UTC(2026, 2, 1, 12),
    author: 'Example Civil Protection',
    href: 'https://example.org/feed.atom',
    alerts,
  };

  test('Atom with whole alerts', () => {
    const reading = readCap(writeAtom({ ...feed, isFat: true }));
    expect([reading.format, reading.valid, reading.findings]).toEqual(['atom-cap', true, []]);
    expect(reading.alerts.map(({ alert }) => alert)).toEqual(alerts.map(({ alert }) => alert));
    expect(reading.wrapper).toMatchObject({
      kind: 'atom',
      title: 'Warnings & more',
      updated: '2026-03-01T12:00:00.000Z',
    });
  });

  test('Atom with links', () => {
    const { valid, wrapper } = readCap(writeAtom({ ...feed, isFat: false }));
    expect(valid).toBe(true);
    expect(wrapper!.entries.map(({ links }) => links.map(({ href }) => href))).toEqual(
      alerts.map(({ href }) => [href]),
    );
  });

  test('RSS', () => {
    const { format, valid, findings, wrapper } = readCap(writeRss({ ...feed, description: 'All warnings' }));
    expect([format, valid, findings]).toEqual(['rss-cap', true, []]);
    expect(wrapper!.entries.map(({ title, links }) => [title, links[0]!.href])).toEqual(
      alerts.map(({ href }) => ['Flood on the River Ex', href]),
    );
  });
});
