import { emptyLive, isGreen, liveAt, readCap, takeLive } from '@quintet/cap';
import { readHazardFile } from '@quintet/core/observe/hazards';
import { associate, type HazardReport } from '@quintet/hazards';
import { describe, expect, test } from 'vitest';
import type { Arrival, World } from '../feeds/feed.ts';
import { hazardArrivals, hazardText } from '../feeds/hazards.ts';
import { HAZARDS_END_MS } from './hazard-days.ts';
import { brokenPolls } from './polls.ts';
import { scoreHazards, scoreLive } from './score-hazards.ts';
import type { ReportName } from './truth/hazard-truth.ts';
import { worldHazardTruth } from './truth/world-hazards.ts';

const world: World = { seed: 7, size: 600 };
const arrivals = hazardArrivals(world).filter((one) => one.kind === 'whole');
type Whole = Extract<Arrival, { readonly kind: 'whole' }>;

const textOf = ({ feed, part }: Whole): string => [...hazardText(world, feed, part)!].join('');
const msOf = ({ file }: Whole): number => Date.parse(`${file.slice(0, 13)}:${file.slice(13, 15)}:00Z`);
const isBroken = ({ feed, file }: Whole): boolean => brokenPolls.some((one) => one.feed === feed && one.file === file);
const read = async (arrival: Whole) => await readHazardFile(Buffer.from(textOf(arrival)), { nowMs: msOf(arrival) });

/** What the readers should tell of, and nothing else. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'cap-weather': ['INVALID_POLYGON_SELF_INTERSECTION', 'POLYGON_CROSSES_ANTIMERIDIAN', 'HAZ-108'],
};

describe.each(['sites', 'cap-weather', 'cap-civil', 'quakes-a', 'quakes-b', 'gdacs', 'incidents'])('%s', (feed) => {
  const files = arrivals.filter((one) => one.feed === feed);

  test('is read back, with the findings that it should give', async () => {
    const codes = new Set<string>();
    let things = 0;
    for (const file of files.filter((one) => !isBroken(one))) {
      const got = await read(file);
      expect(got.state, `${file.file} ${JSON.stringify(got.findings)}`).toBe('read');
      if (got.state !== 'read') continue;
      for (const { code } of got.findings) codes.add(code);
      things += got.reports.length + got.entities.length;
    }
    expect([...codes].filter((code) => !(expected[feed] ?? []).includes(code))).toEqual([]);
    expect(things).toBeGreaterThan(10);
  });

  test('arrives in files with names of their own', () => {
    expect(new Set(files.map(({ file }) => file)).size).toBe(files.length);
    for (const { file } of files) expect(file).toMatch(/^2026-11-\d\dT\d{4}Z-\d+\.(?:csv|xml|geojson|jsonl)$/);
  });
});

test('a page with status 200 is refused', async () => {
  const broken = arrivals.filter(isBroken);
  expect(broken).toHaveLength(2);
  for (const file of broken) expect((await read(file)).state).toBe('refused');
});

test('the truth names reports that the feeds bring', () => {
  const all = new Map(arrivals.map((one) => [`${one.feed}/${one.file}`, textOf(one)] as const));
  const ofFeed = (feed: string): string =>
    [...all].flatMap(([path, text]) => (path.startsWith(`${feed}/`) ? [text] : [])).join('\n');
  const texts = new Map<string, string>();
  for (const line of worldHazardTruth(world)) {
    const reports = line.type === 'hazard_event' ? line.reports : line.type === 'hazard_decoy' ? [line.report] : [];
    for (const { feed, id } of reports) {
      if (!texts.has(feed)) texts.set(feed, ofFeed(feed));
      expect(texts.get(feed)!.includes(id), `${feed} ${id}`).toBe(true);
    }
  }
});

describe('what others make of the feeds agrees with the truth', () => {
  const truth = worldHazardTruth(world);

  test.each([
    ['cap-weather', []],
    ['cap-civil', ['PCI-2026-0099']],
  ])('the live alerts of %s, without greens; only the forged one is not told apart here', async (feed, wrong) => {
    let state = emptyLive();
    for (const file of arrivals.filter((one) => one.feed === feed)) {
      for (const { alert } of readCap(Buffer.from(textOf(file))).alerts) state = takeLive(state, alert);
    }
    const live = liveAt(state, HAZARDS_END_MS).filter(({ message }) => !message.infos.some(isGreen));
    const score = scoreLive(
      truth,
      feed,
      live.map(({ message }) => message.identifier),
    );
    expect(score.missed).toEqual([]);
    expect(score.wrong).toEqual(wrong);
  });

  test('events: what is put together belongs together, and earthquakes find each other', async () => {
    const reports = new Map<string, HazardReport>();
    const names = new Map<string, ReportName>();
    for (const file of arrivals) {
      const got = await read(file);
      if (got.state !== 'read') continue;
      for (const { report, lane, standing, sourceKey, cap } of got.reports) {
        if (lane !== 'actual' || standing !== 'in-force') continue;
        reports.set(report.id, report);
        const id = cap?.identifier ?? sourceKey.slice(sourceKey.indexOf(':') + 1);
        names.set(report.id, { feed: file.feed, id });
      }
    }
    const events = associate([...reports.values()]).events.map((event) => ({
      id: event.id,
      reports: event.reports.flatMap((id) => names.get(id) ?? []),
    }));
    const { precision, recallByHazard } = scoreHazards(truth, events);
    expect(precision.of).toBeGreaterThan(60);
    expect(precision.hit / precision.of).toBeGreaterThan(0.98);
    const { hit, of } = recallByHazard['earthquake']!;
    expect(of).toBeGreaterThan(30);
    expect(hit / of).toBeGreaterThan(0.95);
  });
});
