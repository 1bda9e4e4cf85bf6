import { describe, expect, it } from 'vitest';
import { FindingCollector } from '../../findings.ts';
import { readIncidentCsv } from './read.ts';

async function readAll(text: string) {
  const findings = new FindingCollector({ leaveOutBroken: true });
  const reports = await readIncidentCsv(new TextEncoder().encode(text), findings);
  return { reports, codes: findings.list().map(({ code }) => code) };
}

const HEADER = 'id,time,until,kind,lat,lon,operator,text\n';

describe('readIncidentCsv', () => {
  it('reads an incident', async () => {
    const { reports, codes } = await readAll(
      `${HEADER}7,2031-05-04T10:00:00+02:00,2031-05-04T12:00:00+02:00,telecom_cable,60.1,24.9,Example Cables,Cable cut\n`,
    );
    expect(codes).toEqual([]);
    expect(reports).toMatchObject([
      {
        report: {
          id: 'incident:7',
          agency: 'Example Cables',
          startMs: Date.parse('2031-05-04T08:00:00Z'),
          endMs: Date.parse('2031-05-04T10:00:00Z'),
          shapes: [{ kind: 'point', at: [24.9, 60.1] }],
          kind: 'telecom_cable',
        },
        title: 'Fault of a telecommunication cable, Example Cables',
        text: 'Cable cut',
      },
    ]);
  });

  it('takes columns in any order and case, semicolons and decimal commas', async () => {
    const { reports } = await readAll('Text;LON;Lat;KIND;Time;ID\nx;24,9;60,1;Power;2031-05-04 10:00;7\n');
    expect(reports[0]?.report).toMatchObject({ kind: 'power', shapes: [{ at: [24.9, 60.1] }] });
  });

  it.each([
    ['no id', ',2031-05-04T10:00,,power,1,2,,\n8,2031-05-04T10:00,,power,1,2,,', ['8'], ['HAZ-101']],
    ['no time', '7,soon,,power,1,2,,\n8,2031-05-04T10:00,,power,1,2,,', ['8'], ['HAZ-101']],
    ['an unknown kind', '7,2031-05-04T10:00,,meteor,1,2,,', ['7'], ['HAZ-113']],
    ['swapped', '7,2031-05-04T10:00,,power,121,2,,', ['7'], ['HAZ-102']],
    ['no number', '7,2031-05-04T10:00,,power,north,2,,', ['7'], ['HAZ-111']],
    ['no place', '7,2031-05-04T10:00,,claim,,,,', ['7'], []],
    ['an end before the beginning', '7,2031-05-04T10:00,2031-05-04T09:00,power,1,2,,', ['7'], ['HAZ-112']],
    ['a correction', '7,2031-05-04T10:00,,power,1,2,,a\n7,2031-05-04T10:00,,power,1,2,,b', ['7'], ['HAZ-110']],
    ['the same again', '7,2031-05-04T10:00,,power,1,2,,a\n7,2031-05-04T10:00,,power,1,2,,a', ['7'], []],
    ['nothing but the header', '', [], ['HAZ-008']],
    ['nothing but a line that was cut', '8,2031-05', [], ['LIST-202', 'HAZ-008']],
    ['a line that was cut', '7,2031-05-04T10:00,,power,1,2,,\n8,2031-05', ['7'], ['LIST-202']],
    ['a broken quote', '7,2031-05-04T10:00,,power,1,2,,\n8,"2031-05-04T10:00,,power,1,2,,', ['7'], ['LIST-201']],
  ])('%s', async (_, rows, ids, codes) => {
    const read = await readAll(`${HEADER}${rows}\n`);
    expect(read.reports.map(({ report }) => report.id)).toEqual(ids.map((id) => `incident:${id}`));
    expect(read.codes).toEqual(codes);
  });

  it('refuses a table without a column that is needed', async () => {
    expect(await readAll('id,kind\n7,power\n')).toEqual({ reports: [], codes: ['HAZ-005'] });
  });
});
