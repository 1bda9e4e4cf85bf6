import { gdacsFeed, weatherFeed } from './feed-names.ts';
import { DAY_MS, fileTimeOf, HAZARDS_END_MS, HOUR_MS, MINUTE_MS, november, polls } from './hazard-days.ts';
import { POLL_HOURS } from './hazard-proportions.ts';

/** When each feed was asked. The last look of each is taken ten minutes before the end. */
export const LAST_LOOK_MS = HAZARDS_END_MS - 10 * MINUTE_MS;
export const weatherPolls = withLast(polls(POLL_HOURS, november(10, 0, 20), HAZARDS_END_MS - HOUR_MS));
export const quakePolls = withLast(polls(12, november(10, 12, 5), HAZARDS_END_MS - HOUR_MS));
export const gdacsPolls = withLast(polls(24, november(10, 6, 10), HAZARDS_END_MS - HOUR_MS));
export const incidentPolls = withLast(polls(24, november(10, 20), HAZARDS_END_MS - HOUR_MS));

function withLast(moments: readonly number[]): readonly number[] {
  return [...moments, LAST_LOOK_MS];
}

/** Polls that were answered with a page for people, and status 200. */
const BROKEN_WEATHER_MS = november(17, 12, 20);
const BROKEN_GDACS_MS = november(20, 6, 10);
/** From this poll on for a day the list of GDACS holds an item of last year again. */
export const LAST_YEAR_FROM_MS = november(19, 6, 10);
export const LAST_YEAR_UNTIL_MS = LAST_YEAR_FROM_MS + DAY_MS / 2;

export function isBroken(feed: string, atMs: number): boolean {
  return (feed === weatherFeed && atMs === BROKEN_WEATHER_MS) || (feed === gdacsFeed && atMs === BROKEN_GDACS_MS);
}

export const brokenPolls: readonly { readonly feed: string; readonly file: string }[] = [
  { feed: weatherFeed, file: `${fileTimeOf(BROKEN_WEATHER_MS)}-1.xml` },
  { feed: gdacsFeed, file: `${fileTimeOf(BROKEN_GDACS_MS)}-1.xml` },
];

/** What a web server says instead of the feed. */
export const maintenancePage = [
  '<!DOCTYPE html>',
  '<html lang="en">',
  '<head><title>Service temporarily unavailable</title></head>',
  '<body><h1>We will be back soon</h1><p>The service is being maintained. Please try again in ten minutes.</p></body>',
  '</html>',
  '',
].join('\n');
