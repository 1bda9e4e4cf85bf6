import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StaticReport } from '../static-report.ts';
import { WaitingReports } from './waiting-reports.ts';

const text = fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 90 }));
const value = fc.oneof(fc.nat(9_999_999), fc.double({ noNaN: true }));
const report: fc.Arbitrary<StaticReport> = fc
  .record(
    {
      vessel: fc.maxSafeInteger(),
      time: fc.double({ noNaN: true }),
      messageType: fc.nat(27),
      source: fc.nat(4095),
      imo: value,
      shipType: value,
      length: value,
      width: value,
      draught: value,
      name: text,
      callsign: text,
      destination: text,
    },
    { requiredKeys: ['vessel', 'time', 'messageType', 'source'] },
  )
  .map((each) => ({ ...each }));

test('gives each report as it was kept, and uses its place again', () => {
  fc.assert(
    fc.property(fc.array(report, { maxLength: 30 }), (reports) => {
      const waiting = new WaitingReports();
      const places = reports.map((each) => waiting.keep(each));
      expect(new Set(places).size).toBe(places.length);
      expect(places.map((place) => waiting.get(place))).toStrictEqual(reports);
      expect(places.map((place) => waiting.take(place))).toStrictEqual(reports);
      expect(reports.every((each) => places.includes(waiting.keep(each)))).toBe(true);
    }),
  );
});

test('grows', () => {
  const waiting = new WaitingReports();
  const reports = Array.from({ length: 5000 }, (_, i) => ({
    vessel: i,
    time: i,
    messageType: 5,
    source: 0,
    name: `V${i}`,
  }));
  const places = reports.map((each) => waiting.keep(each));
  expect(places.map((place) => waiting.take(place))).toStrictEqual(reports);
});
