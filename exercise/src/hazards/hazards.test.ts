import { describe, expect, test } from 'vitest';
import type { World } from '../feeds/feed.ts';
import { hazardArrivals, hazardText } from '../feeds/hazards.ts';
import { DAY_MS, HAZARDS_END_MS, november } from './hazard-days.ts';
import { isInOwnArea } from './land/own-area.ts';
import { quakesOf } from './quakes/quake.ts';
import { toldBy } from './quakes/solution.ts';
import { storiesOf } from './stories.ts';
import type { HazardTruth } from './truth/hazard-truth.ts';
import { worldHazardTruth } from './truth/world-hazards.ts';
import { civilMessages } from './warnings/civil.ts';
import { weatherMessages } from './warnings/weather.ts';

const world: World = { seed: 7, size: 600 };
const truth = worldHazardTruth(world);
const ofType = <Type extends HazardTruth['type']>(type: Type): readonly Extract<HazardTruth, { type: Type }>[] =>
  truth.filter((line): line is Extract<HazardTruth, { type: Type }> => line.type === type);
const event = (name: string) => ofType('hazard_event').find(({ id }) => id === `H:${name}`)!;

describe('the truth of the default exercise', () => {
  test('has ids of its own', () => {
    expect(new Set(truth.map(({ id }) => id)).size).toBe(truth.length);
  });

  test.each([
    ['quake-mainshock', ['quakes-a', 'quakes-b', 'gdacs'], []],
    ['tsunami', ['gdacs', 'cap-civil'], ['H:quake-mainshock']],
    ['flood', ['gdacs', 'cap-weather', 'cap-weather', 'cap-civil', 'cap-civil'], []],
    ['fire', ['gdacs', 'cap-civil'], []],
    ['cloud', ['cap-civil', 'incidents'], ['H:fire']],
    ['power-outage', ['incidents', 'incidents'], ['H:weather-storm']],
    ['water-outage', ['incidents'], ['H:power-outage']],
    ['boil-water', ['cap-civil'], ['H:water-outage']],
    ['cyclone', ['gdacs', 'cap-weather'], []],
  ])('%s is told of by %j', (name, feeds, causes) => {
    expect(event(name).reports.map(({ feed }) => feed)).toEqual(feeds);
    expect(event(name).causes).toEqual(causes);
  });

  test('sites stand in the way of events', () => {
    expect(event('cloud').sites).toContain('SV-1');
    for (const name of ['flood', 'cloud', 'weather-storm', 'quake-local'])
      expect(event(name).sites?.length, name).toBeGreaterThan(0);
  });

  test('many earthquakes are told of by two or three', () => {
    const quakes = ofType('hazard_event').filter(({ hazard }) => hazard === 'earthquake');
    expect(quakes.length).toBeGreaterThan(60);
    expect(quakes.filter(({ reports }) => reports.length >= 2).length).toBeGreaterThan(25);
  });

  test('holds every kind of decoy, fault and cable', () => {
    expect(new Set(ofType('hazard_decoy').map(({ kind }) => kind))).toEqual(
      new Set(['exercise', 'test', 'system', 'forged', 'last-year', 'deleted', 'quarry-blast']),
    );
    expect(new Set(ofType('feed_fault').map(({ kind }) => kind))).toEqual(
      new Set([
        'html-page',
        'polygon-crosses-itself',
        'polygon-crosses-antimeridian',
        'type-missing-in-one-language',
        'number-and-name-disagree',
        'repeated-parameters',
        'late-original',
        'last-year',
      ]),
    );
    expect(ofType('cable_fault').map(({ kind, vessel }) => [kind, vessel !== undefined])).toEqual([
      ['before-the-sea-was-heard', false],
      ['vessel-slow-over-cable', true],
      ['no-vessel-near', false],
    ]);
  });

  test('the fire comes near the works that then leak', () => {
    const { fire, works, cloud } = storiesOf(7);
    expect(cloud.place).toEqual(works.place);
    expect(cloud.fromMs).toBeGreaterThan(fire.fromMs);
    expect(isInOwnArea(works.place)).toBe(true);
  });
});

describe('warnings', () => {
  const weather = weatherMessages(7, 600);
  const civil = civilMessages(7);

  test('exactly one is actual, extreme and immediate', () => {
    const worst = [...weather, ...civil].filter(
      ({ alert }) =>
        alert.status === 'Actual' &&
        alert.infos.some(({ severity, urgency }) => severity === 'Extreme' && urgency === 'Immediate'),
    );
    expect(worst.map(({ event: about }) => about)).toEqual(['cloud']);
    expect(worst[0]!.expiresMs).toBeGreaterThan(HAZARDS_END_MS + 7 * DAY_MS);
  });

  test('on every day something is in force, and at the end something lasts for weeks', () => {
    for (let day = 10; day <= 24; day += 1)
      expect(
        weather.some(({ sentMs, expiresMs = 0 }) => sentMs < november(day, 23) && expiresMs > november(day, 1)),
      ).toBe(true);
    const last = ofType('live_alerts').map(({ identifiers }) => identifiers.length);
    expect(Math.min(...last)).toBeGreaterThan(1);
    expect(weather.some(({ expiresMs = 0 }) => expiresMs > november(38))).toBe(true);
  });

  test('are updated, withdrawn, made green and said again; one original comes after its update', () => {
    const types = new Set(weather.map(({ alert }) => alert.msgType));
    expect(types).toEqual(new Set(['Alert', 'Update', 'Cancel']));
    const green = weather.filter(({ alert }) => JSON.stringify(alert).includes('1; green; Minor'));
    expect(green.length).toBeGreaterThan(2);
    const late = weather.filter(({ event: about }) => about === 'weather-late');
    expect(late[0]!.arrivesMs).toBeGreaterThan(late[1]!.arrivesMs);
    expect(late[1]!.alert.references[0]!.identifier).toBe(late[0]!.alert.identifier);
  });

  test('come in three languages, and identifiers tell nothing of the play', () => {
    const languages = new Set(weather.flatMap(({ alert }) => alert.infos.map(({ language }) => language)));
    expect([...languages]).toEqual(expect.arrayContaining(['it-IT', 'en-GB', 'mt-MT']));
    for (const { alert } of weather) expect(alert.identifier).toMatch(/^(?:M[IH]-\d{8}-\d{3}-\d|MP-2026-TC-04-1)$/);
    expect(new Set(weather.map(({ alert }) => alert.identifier)).size).toBe(weather.length);
  });
});

describe('earthquakes', () => {
  test('agencies scatter as real ones do', () => {
    const apart = quakesOf(7, 6000).flatMap((quake) => {
      const [a, b] = [toldBy(7, 'a', quake), toldBy(7, 'b', quake)];
      return a === undefined || b === undefined ? [] : [Math.abs(a.reviewed.atMs - b.reviewed.atMs) / 1000];
    });
    const sorted = apart.toSorted((x, y) => x - y);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeGreaterThan(0.8);
    expect(sorted.at(-1)).toBeLessThan(15);
  });

  test('one first solution is 200 km and 40 seconds off, and is corrected', () => {
    const told = toldBy(7, 'a', quakesOf(7, 600).find(({ role }) => role === 'far-automatic')!)!;
    expect(told.reviewed.atMs - told.automatic.atMs).toBeGreaterThan(35_000);
  });
});

test('a larger world has the reports of the smaller one', () => {
  const larger = worldHazardTruth({ seed: 7, size: 1500 });
  const named = new Map(larger.map((line) => [line.id, line] as const));
  for (const line of ofType('hazard_event')) {
    const same = named.get(line.id);
    expect(same?.type === 'hazard_event' ? same.reports : undefined, line.id).toEqual(line.reports);
  }
});

test('hazards, sites and incidents are small', () => {
  let bytes = 0;
  for (const one of hazardArrivals(world))
    if (one.kind === 'whole') for (const text of hazardText(world, one.feed, one.part)!) bytes += text.length;
  expect(bytes).toBeLessThan(1_600_000);
});
