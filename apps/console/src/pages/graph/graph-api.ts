import type {
  AskFind,
  AskNeighbours,
  AskPaths,
  Communities,
  FindEntities,
  GraphEntity,
  GraphExport,
  GraphView,
  GraphViews,
  Network,
  OwnershipPage,
  Paths,
  SaveGraphView,
  Shared,
  Timeline,
} from '@quintet/node/api';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/client.ts';

const entityPath = (key: string, part = '') => `/graph/entities/${encodeURIComponent(key)}${part}`;

const FOUND_MAX = 12;
const LETTERS_MIN = 2;

/** Entities by an id or by words of their names; asked of the node, never written into the console's address. */
export const findOptions = (text: string) =>
  queryOptions({
    queryKey: ['graph', 'find', text],
    queryFn: ({ signal }) =>
      call<FindEntities>('/graph/find', {
        method: 'POST',
        body: { q: text, limit: FOUND_MAX } satisfies AskFind,
        signal,
      }),
    enabled: text.length >= LETTERS_MIN,
  });

export const readGraphEntity = (key: string, signal?: AbortSignal) =>
  call<GraphEntity>(entityPath(key), signal === undefined ? {} : { signal });

export const graphEntityOptions = (key: string) =>
  queryOptions({
    queryKey: ['graph', 'entity', key],
    queryFn: ({ signal }) => readGraphEntity(key, signal),
  });

export const ownersOptions = (key: string, at: string | undefined, threshold: number | undefined) =>
  queryOptions({
    queryKey: ['graph', 'owners', key, at ?? '', threshold ?? ''],
    queryFn: ({ signal }) => call<OwnershipPage>(entityPath(key, '/owners'), { query: { at, threshold }, signal }),
  });

export const timelineOptions = (key: string) =>
  queryOptions({
    queryKey: ['graph', 'timeline', key],
    queryFn: ({ signal }) => call<Timeline>(entityPath(key, '/timeline'), { signal }),
  });

export const askNeighbours = (body: AskNeighbours) => call<Network>('/graph/neighbours', { method: 'POST', body });
export const askPaths = (body: AskPaths) => call<Paths>('/graph/paths', { method: 'POST', body });
export const askShared = (keys: string[]) => call<Shared>('/graph/shared', { method: 'POST', body: { keys } });
export const askCommunities = (keys: string[]) =>
  call<Communities>('/graph/communities', { method: 'POST', body: { keys } });

/** Lets the node decide and write down that what is drawn leaves it; a file is made only once this is answered. */
export const noteExport = (body: GraphExport) => call<undefined>('/graph/exports', { method: 'POST', body });

export const graphViewsOptions = queryOptions({
  queryKey: ['graph', 'views'],
  queryFn: ({ signal }) => call<GraphViews>('/graph/views', { signal }),
});

const viewPath = (id: string, part = '') => `/graph/views/${encodeURIComponent(id)}${part}`;

export const readView = (id: string) => call<GraphView>(viewPath(id));
/** Each change gives the views as they stand after it. */
export const saveView = (body: SaveGraphView) => call<GraphViews>('/graph/views', { method: 'POST', body });
export const removeView = (id: string) => call<GraphViews>(viewPath(id), { method: 'DELETE' });
export const undoRemoval = (id: string) => call<GraphViews>(viewPath(id, '/undo'), { method: 'POST' });
