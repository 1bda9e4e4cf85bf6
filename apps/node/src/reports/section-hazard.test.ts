import { expect, test } from 'vitest';
import { decisionFile } from './decision-file.ts';
import { faultAlert } from './found-alerts.fixture.ts';
import { hasPdfToText, wordsOfPdf } from '../testing/pdf-words.ts';
import { endInWords, peopleInWords } from './section-hazard.ts';

const ABOUT = {
  authority: 'Civil protection',
  by: 'M. Andreou',
  at: new Date('2026-11-24T11:00:00Z'),
  purpose: 'Cable fault of 20 November',
  handling: 'TLP:AMBER',
};

test.each([
  [{ active: true }, 'goes on, no end given'],
  [{ active: false }, 'over, no end given'],
  [{ active: true, end: '2026-11-20T20:00:00Z' }, 'goes on, until 20 Nov 2026, 20:00 UTC as it is said'],
  [{ active: false, end: '2026-11-20T20:00:00Z' }, '20 Nov 2026, 20:00 UTC'],
])('%o ends: %s', (event, words) => expect(endInWords(event)).toBe(words));

test.each([
  [0, 'none in its area, by the grid'],
  [7.6, 'about 8 in its area'],
  [12_345, 'about 12,000 in its area'],
  [1_995_000, 'about 2,000,000 in its area'],
])('%d people: %s', (people, words) => expect(peopleInWords(people)).toBe(words));

test('an alert without its event, without a vessel or without anything is a file all the same', async () => {
  const { hazard, ...without } = faultAlert;
  const { faultVessel: _vessel, ...event } = hazard!;
  for (const detail of [without, { ...without, hazard: { ...event, reports: [], exposure: [] } }])
    expect((await decisionFile(detail, ABOUT)).length).toBeGreaterThan(1000);
});

test('hundreds of reports run over pages and end', async () => {
  const { hazard } = faultAlert;
  const reports = Array.from({ length: 300 }, () => hazard!.reports[0]!);
  const exposure = Array.from({ length: 600 }, () => hazard!.exposure[0]!);
  const pdf = await decisionFile({ ...faultAlert, hazard: { ...hazard!, reports, exposure } }, ABOUT);
  expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)!.length).toBeLessThan(20);
});

test.skipIf(!hasPdfToText)('what stands on the pages (skipped where pdftotext is not installed)', async () => {
  const words = wordsOfPdf(await decisionFile(faultAlert, ABOUT));
  for (const expected of [
    'AMBER KESTREL, Cable Norra',
    'what threatens a place',
    'Fault of a telecommunication cable',
    'level severe',
    '59° 0.0′ N, 20° 30.0′ E',
    'about 12,000 in its area',
    'Norra Cables · Incidents of operators',
    'Cable Norra is down',
    'Severe, Immediate',
    'received 20 Nov 2026, 11:05 UTC, revision 2',
    'Its time ran out.',
    'No key that is trusted made it.',
    '2 km and 4 minutes apart (0.93)',
    'record 17',
    'Landing station: in the area; serves 12,000 people.',
    'says neither that it did anything nor that it was meant',
    '636099901 · flag LR',
    'It went at 4 kn over the line, half an hour before (+0.70)',
    'Speaks against It goes this way every week',
    '4.1 kn',
    '2 places in 10 min',
  ])
    expect(words).toContain(expected);
  expect(words).not.toContain('(−0.10)');
});
