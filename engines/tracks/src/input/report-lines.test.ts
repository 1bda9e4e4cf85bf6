import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fix } from '../fix.ts';
import type { StaticReport } from '../static-report.ts';
import { csvFields } from './csv-line.ts';
import { type InputFinding } from './finding-codes.ts';
import { readTime } from './read-time.ts';
import { ReportLines } from './report-lines.ts';
import { VesselNames } from './vessel-names.ts';

function read(text: string) {
  const fixes: (Fix & { name: string })[] = [];
  const statics: StaticReport[] = [];
  const findings: InputFinding[] = [];
  const names = new VesselNames();
  const lines = new ReportLines(
    {
      push: (fix) => void fixes.push({ ...fix, name: names.text(fix.vessel) }),
      statics: (report) => void statics.push(report),
    },
    names,
    (finding) => void findings.push(finding),
  );
  text.split('\n').forEach((line, i) => lines.line(line, i + 1));
  return { fixes, statics, findings };
}

const brief = ({ fixes }: ReturnType<typeof read>) => fixes.map(({ name, time, lat, lon }) => [name, time, lat, lon]);

describe('reports of a file', () => {
  test.each<[string, string]>([
    ['CSV', 'vessel,time,lat,lon\nAlma,2026-03-01T10:00:00Z,55.5,-3'],
    ['columns in another order, with others between', 'lon,x,time,lat,mmsi\n-3,?,1772359200,55.5,Alma'],
    [
      'other names, semicolon, a mark at the start',
      '\ufeffVessel_ID;Timestamp;Latitude;Longitude\nAlma;2026-03-01 10:00;55,5;-3',
    ],
    ['quotes', '"vessel","time","lat","lon"\n"Alma","2026-03-01T11:00:00+01:00","55.5","-3"'],
    ['JSON lines', '{"vessel":"Alma","time":"2026-03-01T10:00:00.000Z","lat":55.5,"lon":-3}'],
    ['JSON lines with numbers', '\n{"lat":"55.5","lon":"-3","time":1772359200000,"mmsi":"Alma"}\n'],
    ['as the Danish archive writes it', '# Timestamp,MMSI,Latitude,Longitude\n01/03/2026 10:00:00,Alma,55.5,-3'],
  ])('%s', (_, text) => {
    const found = read(text);
    expect(found.findings).toEqual([]);
    expect(brief(found)).toEqual([['Alma', 1_772_359_200, 55.5, -3]]);
  });

  test('nine digits are an MMSI, also without a zero lost; other names stay as they are', () => {
    const found = read(
      'mmsi,time,lat,lon\n211000001,0,1,1\n211000001,1772359200,1,1\n1,1772359200,1,1\n002110000,1772359201,1,1',
    );
    expect(found.fixes.map(({ vessel, name }) => [vessel, name])).toEqual([
      [211_000_001, '211000001'],
      [-1, '1'],
      [2_110_000, '002110000'],
    ]);
    expect(found.findings.map(({ code, line }) => [code, line])).toEqual([['TRACKS-204', 2]]);
  });

  test.each<[string, string, string, number]>([
    ['no vessel', ',2026-03-01,1,1', 'TRACKS-203', 0],
    ['a time that is none', 'A,yesterday,1,1', 'TRACKS-204', 0],
    ['a day that no calendar has', 'A,2026-02-30,1,1', 'TRACKS-204', 0],
    ['no place', 'A,2026-03-01,,1', 'TRACKS-205', 0],
    ['a latitude in words', 'A,2026-03-01,north,1', 'TRACKS-205', 0],
    ['lat 91', 'A,2026-03-01,91,1', 'TRACKS-206', 0],
    ['lon 181', 'A,2026-03-01,1,181', 'TRACKS-206', 0],
    ['a quote that does not end', '"A,2026-03-01,1,1', 'TRACKS-202', 0],
    ['a speed in words', 'A,2026-03-01,1,1,fast', 'TRACKS-207', 1],
  ])('%s is a finding with its line, and the next is read', (_, line, code, taken) => {
    const found = read(`vessel,time,lat,lon,speed\n${line}\nB,2026-03-01,2,2,3`);
    expect(found.findings.map((finding) => [finding.code, finding.line])).toEqual([[code, 2]]);
    expect(found.fixes).toHaveLength(taken + 1);
  });

  test('a header without places, and a line that is no JSON', () => {
    expect(read('ship,when\nA,1').findings.map(({ code, line }) => [code, line])).toEqual([['TRACKS-101', 1]]);
    const broken = read('{"vessel":"A","time":1772359200,"lat":1,"lon":1}\n{"vessel":');
    expect(broken.findings.map(({ code, line }) => [code, line])).toEqual([['TRACKS-201', 2]]);
  });

  test('what is not available is not known', () => {
    const [fix] = read('vessel,time,lat,lon,speed,course,heading\nA,2026-03-01,1,1,102.3,360,511').fixes;
    expect([fix!.speed, fix!.course, fix!.heading]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  test('what a vessel says of itself is passed on when it changes', () => {
    const row = (minute: number, name: string) =>
      `219000001,2026-03-01T10:0${minute}:00Z,1,1,${name},9074729,Tanker,Class A,At anchor`;
    const { statics, fixes } = read(
      [
        'mmsi,time,lat,lon,name,imo,ship type,type of mobile,navigational status',
        row(0, 'SEL'),
        row(1, 'SEL'),
        row(2, 'SOL'),
      ].join('\n'),
    );
    expect(statics.map(({ name, imo, shipType, messageType }) => [name, imo, shipType, messageType])).toEqual([
      ['SEL', 9_074_729, 80, 5],
      ['SOL', 9_074_729, 80, 5],
    ]);
    expect([fixes[0]!.messageType, fixes[0]!.status]).toEqual([1, 1]);
  });

  test('nothing in a line throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.boolean(), (lines, json) => {
        read([json ? '{"vessel":1}' : 'vessel,time,lat,lon', ...lines].join('\n'));
      }),
    );
  });

  test('fields that are quoted come back', () => {
    const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(
          fc.string().map((text) => text.replaceAll(/[\r\n]/g, '')),
          { minLength: 1 },
        ),
        (fields) => {
          expect(csvFields(fields.map(quoted).join(','), ',')).toEqual(fields);
        },
      ),
    );
  });

  test('times written as ISO come back to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          expect(readTime(date.toISOString())).toBeCloseTo(date.getTime() / 1000, 3);
          expect(readTime(String(date.getTime()))).toBe(date.getTime() / 1000);
        },
      ),
    );
  });
});
