import type {
  AddPerson as AddPersonSchema,
  AddToken as AddTokenSchema,
  ChangePage as ChangePageSchema,
  EditPerson as EditPersonSchema,
  EntryPage as EntryPageSchema,
  Feed,
  FeedEdit as FeedEditSchema,
  NewToken as NewTokenSchema,
  OneTimePassword as OneTimePasswordSchema,
  OwnEntry as OwnEntrySchema,
  RecentSearches,
  Role,
  SearchResult,
} from '@quintet/node/api';
import type { Static } from 'typebox';

/** Shapes of bodies and parts of answers that the API names only as schemas. */
export type AddPerson = Omit<Static<typeof AddPersonSchema>, 'role'> & { role: Role };
export type EditPerson = Omit<Static<typeof EditPersonSchema>, 'role'> & { role?: Role };
export type AddToken = Static<typeof AddTokenSchema>;
export type TokenUse = AddToken['use'];
export type NewToken = Static<typeof NewTokenSchema>;
export type OneTimePassword = Static<typeof OneTimePasswordSchema>;
export type Changes = Static<typeof ChangePageSchema>;
export type Entries = Static<typeof EntryPageSchema>;
export type Entry = Entries['entries'][number];
export type FeedEdit = Static<typeof FeedEditSchema>;
export type FeedState = Feed['state'];
export type OwnEntry = Static<typeof OwnEntrySchema>;
export type RecentSearch = Static<typeof RecentSearches>[number];
export type SearchHit = SearchResult['hits'][number];
export type Reason = SearchHit['reasons'][number];
