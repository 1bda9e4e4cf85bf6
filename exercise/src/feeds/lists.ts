import { type ListedParty, writeEuFsf, writeOfacCsv, writeUnConsolidated } from '@quintet/core/observe';
import { fileTime, isoTime } from '../calendar.ts';
import type { ListId } from '../proportions.ts';
import type { DeltaTruth } from '../truth.ts';
import { entityAt } from '../world/entity.ts';
import { type ListedView, listedView } from '../world/listed-view.ts';
import { type Edition, isIn, listingsOf } from '../world/listing.ts';
import type { Arrival, FeedDescription, FileText, World } from './feed.ts';
import { listedParty } from './list-party.ts';
import { watchlistText } from './watchlist.ts';

/** A list as a feed: who publishes it and of which files an edition consists. */
export interface ListFeed {
  readonly id: string;
  readonly list: ListId;
  readonly description: FeedDescription;
  readonly extension: string;
  readonly files: readonly ListFile[];
}

type ListFile = 'whole' | 'sdn' | 'alt' | 'add';

const editionTimes: Readonly<Record<Edition, readonly [day: string, clock: string]>> = {
  earlier: ['2026-10-20', '0600'],
  later: ['2026-11-17', '0600'],
};

function description(
  format: string,
  owner: string,
  grade: string,
  handling: FeedDescription['handling'],
): FeedDescription {
  return { format, sector: 'terrorism', owner, grade, handling };
}

export const listFeeds: readonly ListFeed[] = [
  {
    id: 'eu-sanctions',
    list: 'eu_fsf',
    description: description('eu-fsf-xml', 'European Commission', 'A1', 'TLP:CLEAR'),
    extension: 'xml',
    files: ['whole'],
  },
  {
    id: 'un-sanctions',
    list: 'un_sc_sanctions',
    description: description('un-consolidated-xml', 'United Nations Security Council', 'A1', 'TLP:CLEAR'),
    extension: 'xml',
    files: ['whole'],
  },
  {
    id: 'ofac-sdn',
    list: 'us_ofac_sdn',
    description: description('ofac-csv', 'OFAC', 'A1', 'TLP:CLEAR'),
    extension: 'csv',
    files: ['sdn', 'alt', 'add'],
  },
  {
    id: 'own-watchlist',
    list: 'own:watchlist',
    description: description('ftm-jsonl', 'Own authority', 'B2', 'TLP:AMBER'),
    extension: 'jsonl',
    files: ['whole'],
  },
];

export function listArrivals(): readonly Arrival[] {
  return listFeeds.flatMap(({ id, extension, files }) =>
    (['earlier', 'later'] as const).flatMap((edition) =>
      files.map(
        (file, at): Arrival => ({
          kind: 'whole',
          feed: id,
          file: `${fileTime(...editionTimes[edition])}-${at + 1}.${extension}`,
          part: `${edition} ${file}`,
        }),
      ),
    ),
  );
}

/** One file of one edition of a list. The delta is told with the first file of the later edition. */
export function* listText(world: World, feed: ListFeed, part: string): FileText {
  const [edition, file] = part.startsWith('earlier')
    ? (['earlier', part.slice(8)] as const)
    : (['later', part.slice(6)] as const);
  const views = viewsOf(world, feed.list, edition);
  yield feed.list === 'own:watchlist' ? watchlistText(views) : publishedText(world, feed.list, edition, file, views);
  return edition === 'later' && file === feed.files[0] ? [deltaOf(world, feed.list)] : [];
}

/** The entries of an edition in the order of their numbers. */
function viewsOf({ seed, size }: World, list: ListId, edition: Edition): readonly ListedView[] {
  const views: ListedView[] = [];
  for (let index = 0; index < size; index += 1) {
    const listing = listingsOf(seed, index).find((one) => one.list === list);
    if (listing !== undefined && isIn(edition, listing))
      views.push(listedView(seed, entityAt(seed, index), listing, edition));
  }
  return views;
}

function publishedText(
  world: World,
  list: ListId,
  edition: Edition,
  file: string,
  views: readonly ListedView[],
): string {
  const parties: readonly ListedParty[] = views.map((view) => listedParty(world.seed, view));
  const generatedAt = isoTime(...editionTimes[edition]);
  if (list === 'eu_fsf')
    return writeEuFsf(parties, { generatedAt, fileId: edition === 'earlier' ? '190001' : '190002' });
  if (list === 'un_sc_sanctions') return writeUnConsolidated(parties, { generatedAt });
  const files = writeOfacCsv(parties);
  if (file === 'alt') return files.alt;
  return file === 'add' ? files.add : files.sdn;
}

function deltaOf({ seed, size }: World, list: ListId): DeltaTruth {
  const added: string[] = [];
  const changed: string[] = [];
  const removed: string[] = [];
  for (let index = 0; index < size; index += 1) {
    const listing = listingsOf(seed, index).find((one) => one.list === list);
    if (listing === undefined || listing.change === 'none') continue;
    (listing.change === 'added' ? added : listing.change === 'removed' ? removed : changed).push(listing.entryId);
  }
  return { type: 'delta', id: `L:${list}`, dataset: list, added, changed, removed };
}
