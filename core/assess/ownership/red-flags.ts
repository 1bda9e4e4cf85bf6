import {
  type AddressIndex,
  changesNearListing,
  circularOwnership,
  type Flag,
  type FlagOptions,
  type InterestGraph,
  massAddresses,
  nominees,
  opaqueEnds,
  ownersOnList,
  shelfCompanyAwakened,
} from '@quintet/ownership';
import type { OwnershipDetector } from './ownership-detector.ts';

/** What detectors of red flags look at. */
export interface OwnershipCase {
  readonly graph: InterestGraph;
  /** The company, as the graph knows it. */
  readonly id: string;
  readonly at: string;
  /** Since when each listed party is listed; undefined where the day is not known. */
  readonly listed: ReadonlyMap<string, string | undefined>;
  /** How many entities of all feeds have each of its addresses. */
  readonly addresses: AddressIndex;
}

export type RedFlag = Flag & { readonly detector: OwnershipDetector };

/** What each red flag is found by; all of them are pure. */
const FINDERS: Readonly<Record<Flag['code'], (found: OwnershipCase, options: FlagOptions) => Flag[]>> = {
  'circular-ownership': ({ graph, id }, options) => circularOwnership(graph, id, options),
  'opaque-end': ({ graph, id }, options) => opaqueEnds(graph, id, options),
  nominee: ({ graph, id }, options) => nominees(graph, id, options),
  'shelf-company-awakened': ({ graph, id }, options) => shelfCompanyAwakened(graph, id, options),
  'mass-address': ({ graph, id, addresses }, options) => massAddresses(graph, id, addresses, options.parameters),
  'owner-on-list': ({ graph, id, listed }, options) => ownersOnList(graph, id, new Set(listed.keys()), options),
  'change-near-listing': ({ graph, id, listed }, options) => {
    const days = [...listed].flatMap(([key, day]) => (day === undefined ? [] : [[key, day] as const]));
    return changesNearListing(graph, id, new Map(days), options);
  },
};

/** Everything that the detectors find about one company, in their order. */
export function findRedFlags(found: OwnershipCase, detectors: readonly OwnershipDetector[]): RedFlag[] {
  return detectors.flatMap((detector) =>
    FINDERS[detector.id](found, { at: found.at, parameters: detector.parameters.flags }).map((flag) => ({
      ...flag,
      detector,
    })),
  );
}
