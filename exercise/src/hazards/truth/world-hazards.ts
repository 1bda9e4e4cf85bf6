import type { World } from '../../feeds/feed.ts';
import type { Place } from '../../sea/geo.ts';
import { worldSea } from '../../sea/world-sea.ts';
import { civilFeed, gdacsFeed, incidentsFeed, quakesAFeed, quakesBFeed, weatherFeed } from '../feed-names.ts';
import { gdacsId, gdacsItems, lastYearsItem } from '../gdacs/item.ts';
import { HAZARDS_END_MS, isoSeconds } from '../hazard-days.ts';
import { type Incident, incidentsOf } from '../incidents/incident.ts';
import { provinces } from '../land/provinces.ts';
import { brokenPolls, LAST_LOOK_MS } from '../polls.ts';
import { type Quake, quakesOf } from '../quakes/quake.ts';
import { toldBy } from '../quakes/solution.ts';
import { rounded } from '../quakes/usgs-geojson.ts';
import { worldSites } from '../sites/world-sites.ts';
import { isInRing, isWithin, storiesOf } from '../stories.ts';
import { type Chain, chainsOf } from '../warnings/chain.ts';
import { civilMessages } from '../warnings/civil.ts';
import type { Message } from '../warnings/message.ts';
import { weatherMessages } from '../warnings/weather.ts';
import { weatherKinds } from '../warnings/weather-kinds.ts';
import type {
  CableTruth,
  FeedFaultTruth,
  HazardDecoyKind,
  HazardDecoyTruth,
  HazardEventTruth,
  HazardTruth,
  LiveTruth,
  ReportName,
} from './hazard-truth.ts';
import { liveAt } from './live-alerts.ts';

/** What is true of the hazards of a world, its incidents and the faults of its feeds. */
export function worldHazardTruth(world: World): readonly HazardTruth[] {
  const { seed, size } = world;
  const weather = weatherMessages(seed, size);
  const civil = civilMessages(seed);
  const incidents = incidentsOf(world);
  return [
    ...eventsOf(world, weather, civil, incidents),
    ...decoysOf(seed, size, weather, civil),
    ...incidents.flatMap((one) => cableTruth(world, one)),
    ...(
      [
        [weatherFeed, weather],
        [civilFeed, civil],
      ] as const
    ).map(
      ([feed, messages]): LiveTruth => ({
        type: 'live_alerts',
        id: `V:${feed}`,
        feed,
        at: isoSeconds(HAZARDS_END_MS),
        identifiers: liveAt(messages, HAZARDS_END_MS),
      }),
    ),
    ...faultsOf(seed, size),
  ];
}

interface Happened {
  readonly hazard: string;
  readonly startMs: number;
  readonly place: Place;
  readonly causes?: readonly string[];
  /** Whether a site at a place is in its way. */
  readonly reaches?: (place: Place) => boolean;
}

function eventsOf(
  world: World,
  weather: readonly Message[],
  civil: readonly Message[],
  incidents: readonly Incident[],
): readonly HazardEventTruth[] {
  const reports = reportsOf(world, weather, civil, incidents);
  const happened = happenedIn(world, incidents);
  const shaped = [...happened].flatMap(([event, { reaches }]) =>
    reaches === undefined ? [] : [{ event, reaches, within: [] as string[] }],
  );
  for (const { id, place } of worldSites(world))
    for (const { reaches, within } of shaped) if (reaches(place)) within.push(id);
  const sites = new Map(shaped.map(({ event, within }) => [event, within] as const));
  return [...happened].flatMap(([event, { hazard, startMs, place, causes = [], reaches }]) => {
    const of = reports.get(event) ?? [];
    if (of.length === 0) return [];
    return [
      {
        type: 'hazard_event' as const,
        id: `H:${event}`,
        hazard,
        reports: of,
        start: isoSeconds(startMs),
        lon: rounded(place[0]),
        lat: rounded(place[1]),
        causes: causes.map((cause) => `H:${cause}`),
        ...(reaches === undefined ? {} : { sites: sites.get(event) ?? [] }),
        expected: 'true' as const,
      },
    ];
  });
}

/** Which reports of all feeds are about which event. */
function reportsOf(
  { seed, size }: World,
  weather: readonly Message[],
  civil: readonly Message[],
  incidents: readonly Incident[],
): ReadonlyMap<string, readonly ReportName[]> {
  const reports = new Map<string, ReportName[]>();
  const add = (event: string | undefined, feed: string, id: string): void => {
    if (event !== undefined) reports.set(event, [...(reports.get(event) ?? []), { feed, id }]);
  };
  for (const quake of quakesOf(seed, size).filter(isReal))
    for (const [agency, feed] of [
      ['a', quakesAFeed],
      ['b', quakesBFeed],
    ] as const) {
      const told = toldBy(seed, agency, quake);
      // What is published after the end of the exercise is not in it.
      if (told !== undefined && told.automatic.publishedMs < LAST_LOOK_MS) add(`quake-${quake.key}`, feed, told.id);
    }
  for (const item of gdacsItems(seed, size))
    if (item.listedMs <= LAST_LOOK_MS) add(item.event, gdacsFeed, gdacsId(item));
  for (const { event, alert } of weather.filter(tells)) add(oneFlood(event), weatherFeed, alert.identifier);
  for (const { event, alert } of civil.filter(tells)) add(event, civilFeed, alert.identifier);
  for (const { event, id } of incidents) add(event, incidentsFeed, id);
  return reports;
}

/** Withdrawals and greens say that there is nothing; what arrives too late is not in the exercise. */
function tells({ arrivesMs, expiresMs }: Message): boolean {
  return expiresMs !== undefined && arrivesMs <= LAST_LOOK_MS;
}

/** The weather service and civil protection warn of one flood. */
function oneFlood(event: string | undefined): string | undefined {
  return event === 'weather-flood' ? 'flood' : event;
}

function happenedIn({ seed, size }: World, incidents: readonly Incident[]): ReadonlyMap<string, Happened> {
  const { flood, fire, cloud, storm, tsunamiMs, shaken } = storiesOf(seed);
  const quakes = quakesOf(seed, size).filter(isReal);
  const [main] = quakes;
  const causes: Readonly<Record<string, readonly string[]>> = {
    'power-outage': ['weather-storm'],
    'water-outage': ['power-outage'],
    cloud: ['fire'],
  };
  const ofIncidents = incidents.filter(({ event }) => event !== undefined);
  const chains = chainsOf(seed, size).filter(({ key, fault }) => key !== 'flood' && fault !== 'last-year');
  const all: readonly (readonly [string, Happened])[] = [
    ...quakes.map((quake) => [`quake-${quake.key}`, quakeHappened(quake, shaken)] as const),
    ['tsunami', { hazard: 'tsunami', startMs: tsunamiMs, place: main!.place, causes: ['quake-mainshock'] }],
    [
      'flood',
      { hazard: 'flood', startMs: flood.fromMs, place: flood.middle, reaches: (place) => isInRing(flood.ring, place) },
    ],
    [
      'fire',
      { hazard: 'wildfire', startMs: fire.fromMs, place: fire.place, reaches: (place) => isWithin(fire, place) },
    ],
    [
      'boil-water',
      {
        hazard: 'contaminated-drinking-water',
        startMs: storm.waterMs,
        place: storm.waterWorks.place,
        causes: ['water-outage'],
      },
    ],
    ['cyclone', { hazard: 'tropical-cyclone', startMs: Date.UTC(2026, 10, 15, 18), place: [179.6, -16.4] }],
    ['drought', { hazard: 'drought', startMs: Date.UTC(2026, 8, 1), place: [13.9, 37.5] }],
    ['volcano', { hazard: 'volcano', startMs: Date.UTC(2026, 10, 13, 10), place: [15, 37.75] }],
    ...chains.map((chain) => [`weather-${chain.key}`, chainHappened(chain)] as const),
    ...ofIncidents.map(({ event, kind, atMs, place }) => {
      const reaches = event === 'cloud' ? { reaches: (one: Place) => isWithin(cloud, one) } : {};
      return [event!, { hazard: kind, startMs: atMs, place, causes: causes[event!] ?? [], ...reaches }] as const;
    }),
  ];
  return new Map(all);
}

function quakeHappened({ atMs, place, role }: Quake, shaken: { readonly place: Place; readonly km: number }): Happened {
  const happened = { hazard: 'earthquake', startMs: atMs, place };
  return role === 'local' ? { ...happened, reaches: (one) => isWithin(shaken, one) } : happened;
}

function chainHappened({ kind, key, onsetMs, provinces: where }: Chain): Happened {
  const rings = where.map((id) => provinces[id].ring);
  const happened: Happened = { hazard: weatherKinds[kind].name, startMs: onsetMs, place: rings[0]![0]! };
  // The storm is the one in whose way somebody looks for sites.
  return key === 'storm' ? { ...happened, reaches: (place) => rings.some((ring) => isInRing(ring, place)) } : happened;
}

function isReal({ role }: Quake): boolean {
  return role !== 'deleted' && role !== 'quarry-blast';
}

function decoysOf(
  seed: number,
  size: number,
  weather: readonly Message[],
  civil: readonly Message[],
): readonly HazardDecoyTruth[] {
  const lanes: Readonly<Record<string, HazardDecoyKind>> = { Exercise: 'exercise', Test: 'test', System: 'system' };
  const found: readonly (readonly [HazardDecoyKind, string, string])[] = [
    ...civil.flatMap(({ alert, spoil }) => {
      const kind = spoil === undefined ? lanes[alert.status] : 'forged';
      return kind === undefined ? [] : [[kind, civilFeed, alert.identifier] as const];
    }),
    ...weather
      .filter(({ event }) => event === undefined)
      .map(({ alert }) => ['last-year', weatherFeed, alert.identifier] as const),
    ['last-year', gdacsFeed, gdacsId(lastYearsItem())],
    ...quakesOf(seed, size).flatMap((quake) => {
      const told = isReal(quake) ? undefined : toldBy(seed, 'a', quake);
      return told === undefined
        ? []
        : [[quake.role === 'deleted' ? 'deleted' : 'quarry-blast', quakesAFeed, told.id] as const];
    }),
  ];
  return found.map(([kind, feed, id]) => ({
    type: 'hazard_decoy',
    id: `Z:${feed}:${id}`,
    kind,
    report: { feed, id },
    expected: 'decoy',
  }));
}

function cableTruth(world: World, { id, cause, site, atMs, place }: Incident): readonly CableTruth[] {
  if (cause === undefined || site === undefined) return [];
  const fault = cause === 'vessel-slow-over-cable' ? worldSea(world).cableFault : undefined;
  return [
    {
      type: 'cable_fault',
      id: `K:${id}`,
      kind: cause,
      incident: id,
      site,
      at: isoSeconds(atMs),
      lon: rounded(place[0]),
      lat: rounded(place[1]),
      ...(fault === undefined
        ? {}
        : { vessel: fault.vessel, start: isoSeconds(fault.slow.from * 1000), end: isoSeconds(fault.slow.to * 1000) }),
      near: (fault?.near ?? []).map(({ vessel, kind }) => ({ vessel, kind })),
      expected: fault === undefined ? 'decoy' : 'true',
    },
  ];
}

function faultsOf(seed: number, size: number): readonly FeedFaultTruth[] {
  const ofChains = chainsOf(seed, size).flatMap(({ key, fault }) => (fault === undefined ? [] : [{ key, fault }]));
  return [
    ...brokenPolls.map(({ feed, file }) => ({
      type: 'feed_fault' as const,
      id: `F:${feed}:${file}`,
      feed,
      kind: 'html-page',
      file,
    })),
    ...ofChains.map(({ key, fault }) => ({
      type: 'feed_fault' as const,
      id: `F:${weatherFeed}:${key}`,
      feed: weatherFeed,
      kind: fault,
      report: `weather-${key}`,
    })),
    {
      type: 'feed_fault',
      id: `F:${weatherFeed}:date-line`,
      feed: weatherFeed,
      kind: 'polygon-crosses-antimeridian',
      report: 'MP-2026-TC-04-1',
    },
  ];
}
