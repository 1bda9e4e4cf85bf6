import type {
  Area,
  AreaBody,
  FindingDetail,
  Findings,
  Picture,
  PortRow,
  ReceptionLayer,
  Tracks,
  VesselHits,
  VesselPage,
} from '@quintet/node/api';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/client.ts';

const FINDINGS_MAX = 2000;
const SEARCH_LETTERS_MIN = 2;
const time = (ms: number): string => new Date(ms).toISOString();

export const PICTURE = ['sea', 'picture'] as const;

/** All vessels as they are now, or only what changed since a version. */
export const readPicture = (since?: number, signal?: AbortSignal) =>
  call<Picture>('/sea/picture', { query: { since }, ...(signal !== undefined && { signal }) });

/** All vessels as they were, from the kept tracks. */
export const pastPictureOptions = (atMs: number | undefined) =>
  queryOptions({
    queryKey: ['sea', 'past', atMs ?? 0],
    queryFn: ({ signal }) => call<Picture>('/sea/picture', { query: { at: time(atMs ?? 0) }, signal }),
    enabled: atMs !== undefined,
    gcTime: 60_000,
    structuralSharing: false,
  });

export interface TracksAsked {
  readonly from: number;
  readonly to: number;
  readonly box?: string | undefined;
  readonly track?: string | undefined;
}

export const tracksOptions = ({ from, to, box, track }: TracksAsked, enabled: boolean) =>
  queryOptions({
    queryKey: ['sea', 'tracks', from, to, box ?? '', track ?? ''],
    queryFn: ({ signal }) =>
      call<Tracks>('/sea/tracks', { query: { from: time(from), to: time(to), box, track }, signal }),
    enabled,
    gcTime: 60_000,
    structuralSharing: false,
  });

export interface FindingsAsked {
  readonly from: number;
  /** Absent where it ends with the newest report. */
  readonly to: number | undefined;
  readonly box: string;
  readonly types: readonly string[];
  readonly minScore: number;
}

export const findingsOptions = ({ from, to, box, types, minScore }: FindingsAsked) =>
  queryOptions({
    queryKey: ['sea', 'findings', from, to ?? 0, box, types.join(','), minScore],
    queryFn: ({ signal }) =>
      call<Findings>('/sea/findings', {
        query: {
          from: time(from),
          to: to === undefined ? undefined : time(to),
          box,
          type: types.join(','),
          minScore,
          limit: FINDINGS_MAX,
        },
        signal,
      }),
  });

export const findingOptions = (id: string) =>
  queryOptions({
    queryKey: ['sea', 'finding', id],
    queryFn: ({ signal }) => call<FindingDetail>(`/sea/findings/${encodeURIComponent(id)}`, { signal }),
  });

export const vesselOptions = (track: string) =>
  queryOptions({
    queryKey: ['sea', 'vessel', track],
    queryFn: ({ signal }) => call<VesselPage>(`/sea/vessels/${encodeURIComponent(track)}`, { signal }),
  });

export const receptionOptions = (atMs: number | undefined) =>
  queryOptions({
    queryKey: ['sea', 'reception', atMs ?? 0],
    queryFn: ({ signal }) =>
      call<ReceptionLayer>('/sea/reception', { query: { at: atMs === undefined ? undefined : time(atMs) }, signal }),
    staleTime: 60_000,
    structuralSharing: false,
  });

export const portsOptions = queryOptions({
  queryKey: ['sea', 'ports'],
  queryFn: ({ signal }) => call<{ ports: PortRow[] }>('/sea/ports', { signal }),
  staleTime: 600_000,
});

export const areasOptions = queryOptions({
  queryKey: ['sea', 'areas'],
  queryFn: ({ signal }) => call<{ areas: Area[] }>('/sea/areas', { signal }),
});

export const addArea = (body: AreaBody) => call<Area>('/sea/areas', { method: 'POST', body });
export const removeArea = (id: string) => call<undefined>(`/sea/areas/${encodeURIComponent(id)}`, { method: 'DELETE' });

export const undoAreaRemoval = (id: string) =>
  call<undefined>(`/sea/areas/${encodeURIComponent(id)}/undo`, { method: 'POST' });

/** Asked by POST: a name stands in no address. */
export const searchOptions = (text: string) =>
  queryOptions({
    queryKey: ['sea', 'search', text],
    queryFn: ({ signal }) => call<VesselHits>('/sea/search', { method: 'POST', body: { text }, signal }),
    enabled: text.length >= SEARCH_LETTERS_MIN,
  });
