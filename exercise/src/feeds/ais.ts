import { fileTime } from '../calendar.ts';
import { hearSea, type SeaFeed } from '../sea/hear-sea.ts';
import { SEA_DAYS, SEA_ENDS_S } from '../sea/sea.ts';
import { DAY, HOUR } from '../sea/span.ts';
import { worldSea } from '../sea/world-sea.ts';
import type { Arrival, FeedDescription, FileText, World } from './feed.ts';

/** A file holds what came in during so many hours before its time. */
const FILE_HOURS = 6;

function description(owner: string, grade: string): FeedDescription {
  return { format: 'nmea', sector: 'borders', owner, grade, handling: 'TLP:GREEN' };
}

export const aisDescriptions: readonly { readonly id: SeaFeed; readonly description: FeedDescription }[] = [
  { id: 'ais-shore', description: description('Coast guard receivers', 'B2') },
  { id: 'ais-satellite', description: description('Satellite AIS provider', 'B3') },
];

export function seaArrivals(): readonly Arrival[] {
  const begins = SEA_ENDS_S - SEA_DAYS * DAY;
  const files = (SEA_DAYS * 24) / FILE_HOURS;
  return aisDescriptions.flatMap(({ id }) =>
    Array.from({ length: files }, (_, at): Arrival => {
      const from = begins + at * FILE_HOURS * HOUR;
      const until = from + FILE_HOURS * HOUR;
      return { kind: 'sea', feed: id, file: `${arrivedAt(until)}-1.nmea`, window: { from, until } };
    }),
  );
}

function arrivedAt(time: number): string {
  const text = new Date(time * 1000).toISOString();
  return fileTime(text.slice(0, 10), text.slice(11, 16).replace(':', ''));
}

export function* aisText(world: World, { feed, window }: Extract<Arrival, { readonly kind: 'sea' }>): FileText {
  for (const { text } of hearSea(worldSea(world), window.from, window.until, feed)) yield text;
  return [];
}
