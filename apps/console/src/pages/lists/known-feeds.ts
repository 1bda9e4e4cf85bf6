import { type FeedDraft, NEW_FEED } from './feed-draft.ts';

/** A published feed that the sector of crises knows: grade, owner and legal basis are the sector's own. */
export interface KnownFeed {
  readonly dataset: string;
  readonly title: string;
  readonly location: string;
  readonly everyMinutes: number;
}

/** As `sectors/crises/feeds.ts` has them; an authority puts its own country into the address of MeteoAlarm. */
export const KNOWN_FEEDS = [
  {
    dataset: 'gdacs',
    title: 'GDACS: disasters worldwide',
    location: 'https://www.gdacs.org/xml/rss.xml',
    everyMinutes: 6,
  },
  {
    dataset: 'usgs_earthquakes',
    title: 'USGS: earthquakes',
    location: 'https://earthquake.usgs.gov/earthquakes/feed/v1.0/summary/all_day.geojson',
    everyMinutes: 1,
  },
  {
    dataset: 'emsc_earthquakes',
    title: 'EMSC: earthquakes in Europe and the Mediterranean',
    location: 'wss://www.seismicportal.eu/standing_order/websocket',
    everyMinutes: 60,
  },
  {
    dataset: 'meteoalarm',
    title: 'MeteoAlarm: warnings of the weather services',
    location: 'https://feeds.meteoalarm.org/api/v1/warnings/feeds-germany',
    everyMinutes: 5,
  },
] as const satisfies readonly KnownFeed[];

/** The form with a known feed filled in. */
export const knownDraft = ({ dataset, title, location, everyMinutes }: KnownFeed): FeedDraft => ({
  ...NEW_FEED,
  dataset,
  title,
  location,
  everyMinutes: String(everyMinutes),
  reads: 'hazards',
});
