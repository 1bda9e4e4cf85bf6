import type { PartyHit, VersionInForce } from '@quintet/core/assess/screening';
import type { Entity } from '@quintet/core/model';

/** What the thread that screens parties is started with. */
export interface PartyScreenData {
  readonly databaseUrl: string;
  readonly folder: string;
}

/** To read the lists as they are now, for scores from a threshold on; or to compare parties with them. */
export type PartyQuestion = { readonly threshold: number } | { readonly parties: readonly Entity[] };

/** The lists that were read. */
export interface PartyLists {
  readonly versions: readonly VersionInForce[];
  readonly namesNobody: boolean;
}

/** What is said to each question, in their order; of parties only those that are found, by their place. */
export type PartyAnswer =
  | PartyLists
  | { readonly hits: readonly (readonly [number, readonly PartyHit[]])[] }
  | { readonly error: string };
