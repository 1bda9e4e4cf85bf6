import {
  civilFeed,
  gdacsFeed,
  incidentsFeed,
  quakesAFeed,
  quakesBFeed,
  sitesFeed,
  weatherFeed,
} from '../hazards/feed-names.ts';
import { gdacsRss } from '../hazards/gdacs/gdacs-rss.ts';
import { gdacsItems, lastYearsItem } from '../hazards/gdacs/item.ts';
import { fileTimeOf, HAZARDS_BEGIN_MS, MINUTE_MS } from '../hazards/hazard-days.ts';
import { incidentsOf } from '../hazards/incidents/incident.ts';
import { incidentLines } from '../hazards/incidents/write-incidents.ts';
import {
  gdacsPolls,
  incidentPolls,
  isBroken,
  LAST_YEAR_FROM_MS,
  LAST_YEAR_UNTIL_MS,
  maintenancePage,
  quakePolls,
  weatherPolls,
} from '../hazards/polls.ts';
import { framesBetween } from '../hazards/quakes/emsc-frames.ts';
import { quakesOf } from '../hazards/quakes/quake.ts';
import { type Agency, type Told, toldBy } from '../hazards/quakes/solution.ts';
import { dailySummary } from '../hazards/quakes/usgs-geojson.ts';
import { worldSites } from '../hazards/sites/world-sites.ts';
import { siteLines } from '../hazards/sites/write-sites.ts';
import { civilMessages } from '../hazards/warnings/civil.ts';
import { weatherMessages } from '../hazards/warnings/weather.ts';
import { messageText, weatherFeedText } from '../hazards/warnings/write-warnings.ts';
import type { Arrival, FeedDescription, FileText, World } from './feed.ts';

function description(
  format: string,
  owner: string,
  grade: string,
  handling: FeedDescription['handling'],
): FeedDescription {
  return { format, sector: 'crises', owner, grade, handling };
}

export const hazardFeeds: readonly { readonly id: string; readonly description: FeedDescription }[] = [
  { id: sitesFeed, description: description('sites-csv', 'Register of critical sites', 'A2', 'TLP:AMBER') },
  { id: weatherFeed, description: description('cap', 'Hub of weather services', 'A2', 'TLP:CLEAR') },
  { id: civilFeed, description: description('cap', 'Civil protection of the islands', 'A1', 'TLP:CLEAR') },
  { id: quakesAFeed, description: description('usgs-geojson', 'Seismic network A', 'B2', 'TLP:CLEAR') },
  { id: quakesBFeed, description: description('emsc', 'Seismic network B', 'B2', 'TLP:CLEAR') },
  { id: gdacsFeed, description: description('gdacs-rss', 'World-wide disaster alerts', 'B2', 'TLP:CLEAR') },
  { id: incidentsFeed, description: description('incident-csv', 'Operators and authorities', 'B3', 'TLP:AMBER') },
];

/** A part is named by the moment at which it arrives, but for the register of sites. */
export function hazardArrivals(world: World): readonly Arrival[] {
  const { seed } = world;
  const at = (feed: string, moments: readonly number[], extension: string): readonly Arrival[] =>
    moments.map((ms) => ({ kind: 'whole', feed, file: `${fileTimeOf(ms)}-1.${extension}`, part: String(ms) }));
  const minutes = new Map<string, number>();
  return [
    ...at(sitesFeed, [HAZARDS_BEGIN_MS], 'csv'),
    ...at(weatherFeed, weatherPolls, 'xml'),
    ...civilMessages(seed).map(({ alert, arrivesMs }): Arrival => {
      const time = fileTimeOf(arrivesMs);
      const number = (minutes.get(time) ?? 0) + 1;
      minutes.set(time, number);
      return { kind: 'whole', feed: civilFeed, file: `${time}-${number}.xml`, part: alert.identifier };
    }),
    ...at(quakesAFeed, quakePolls, 'geojson'),
    // A socket over which nothing was sent leaves no file.
    ...at(quakesBFeed, framePolls(world), 'jsonl'),
    ...at(gdacsFeed, gdacsPolls, 'xml'),
    ...at(incidentsFeed, incidentPolls, 'csv'),
  ];
}

const texts: Readonly<Record<string, (world: World, part: string) => Generator<string, void>>> = {
  [sitesFeed]: (world) => siteLines(worldSites(world)),
  [weatherFeed]: ({ seed, size }, part) => one(weatherFeedText(weatherMessages(seed, size), Number(part))),
  [civilFeed]: ({ seed }, part) =>
    one(messageText(civilMessages(seed).find(({ alert }) => alert.identifier === part)!)),
  [quakesAFeed]: (world, part) => dailySummary(toldQuakes(world, 'a'), Number(part)),
  [quakesBFeed]: (world, part) => framesBetween(toldQuakes(world, 'b'), before(quakePolls, Number(part)), Number(part)),
  [gdacsFeed]: ({ seed, size }, part) => {
    const atMs = Number(part);
    const again = atMs >= LAST_YEAR_FROM_MS && atMs < LAST_YEAR_UNTIL_MS ? [lastYearsItem()] : [];
    return gdacsRss([...gdacsItems(seed, size), ...again], atMs);
  },
  [incidentsFeed]: (world, part) =>
    incidentLines(incidentsOf(world), before(incidentPolls, Number(part)), Number(part)),
};

/** The text of a file of one of these feeds; undefined for other feeds. What is true of them stands with the world. */
export function hazardText(world: World, feed: string, part: string): FileText | undefined {
  const text = texts[feed];
  if (text === undefined) return undefined;
  return withoutTruth(isBroken(feed, Number(part)) ? one(maintenancePage) : text(world, part));
}

function* withoutTruth(pieces: Generator<string, void>): FileText {
  yield* pieces;
  return [];
}

function* one(text: string): Generator<string, void> {
  yield text;
}

function framePolls(world: World): readonly number[] {
  const told = toldQuakes(world, 'b');
  return quakePolls.filter((ms) => framesBetween(told, before(quakePolls, ms), ms).next().done !== true);
}

function toldQuakes({ seed, size }: World, agency: Agency): readonly Told[] {
  return quakesOf(seed, size).flatMap((quake) => toldBy(seed, agency, quake) ?? []);
}

/** The poll before this one; before the first everything. */
function before(moments: readonly number[], ms: number): number {
  const at = moments.indexOf(ms);
  return at > 0 ? moments[at - 1]! : HAZARDS_BEGIN_MS - MINUTE_MS;
}
