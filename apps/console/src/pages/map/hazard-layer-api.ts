import type { HazardLane, HazardList, HazardPage, OwnArea, SitePage, SitePicture } from '@quintet/node/api';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/client.ts';

const HAZARDS_MAX = 2000;
const time = (ms: number): string => new Date(ms).toISOString();

export interface HazardsAsked {
  readonly lane: HazardLane;
  /** Active at some time from then on, and until then; absent where it goes on. */
  readonly from: number;
  readonly to: number | undefined;
}

export const hazardsKey = ({ lane, from, to }: HazardsAsked) => ['hazards', 'map', lane, from, to ?? 0] as const;

/** Hazards that were active in a period, or what changed of them since a version. */
export const readHazards = ({ lane, from, to }: HazardsAsked, since?: number, signal?: AbortSignal) =>
  call<HazardList>('/hazards', {
    query: {
      lane,
      state: 'all',
      from: time(from),
      to: to === undefined ? undefined : time(to),
      since,
      limit: HAZARDS_MAX,
    },
    ...(signal !== undefined && { signal }),
  });

export const hazardOptions = (id: string) =>
  queryOptions({
    queryKey: ['hazards', 'one', id],
    queryFn: ({ signal }) => call<HazardPage>(`/hazards/${encodeURIComponent(id)}`, { signal }),
  });

/** All sites. Not under `sites`: each change of a hazard would read a hundred thousand anew. */
export const SITE_PICTURE = ['site-picture'] as const;
export const readSites = (signal?: AbortSignal) =>
  call<SitePicture>('/sites', { ...(signal !== undefined && { signal }) });

/** Keys of the sites that an active hazard has in its way, in order, so that an answer that says the same is the same. */
export const threatenedOptions = queryOptions({
  queryKey: ['sites-threatened'],
  queryFn: async ({ signal }) => (await call<{ keys: string[] }>('/sites/threatened', { signal })).keys.toSorted(),
  staleTime: Number.POSITIVE_INFINITY,
});

export const siteOptions = (key: string) =>
  queryOptions({
    queryKey: ['sites', 'page', key],
    queryFn: ({ signal }) => call<SitePage>('/sites/page', { query: { key }, signal }),
  });

const inCapitals = (area: OwnArea): OwnArea => ({
  ...area,
  countries: area.countries.map((code) => code.toUpperCase()),
});

export const ownAreaOptions = queryOptions({
  queryKey: ['own-area'],
  queryFn: async ({ signal }) => inCapitals(await call<OwnArea>('/hazards/own-area', { signal })),
});
export const saveOwnArea = async (body: OwnArea) =>
  inCapitals(await call<OwnArea>('/hazards/own-area', { method: 'PUT', body }));
