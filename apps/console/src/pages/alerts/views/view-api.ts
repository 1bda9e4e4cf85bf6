import type { EditView, SavedViews, SaveView } from '@quintet/node/api';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';

const path = (id: string, action = '') => `/views/${encodeURIComponent(id)}${action}`;

export const viewsOptions = queryOptions({
  queryKey: ['views'],
  queryFn: ({ signal }) => call<SavedViews>('/views', { signal }),
});

/** Each change gives the views as they stand after it. */
export const saveView = (body: SaveView) => call<SavedViews>('/views', { method: 'POST', body });
export const editView = (id: string, body: EditView) => call<SavedViews>(path(id), { method: 'PATCH', body });
export const removeView = (id: string) => call<SavedViews>(path(id), { method: 'DELETE' });
export const undoRemoval = (id: string) => call<SavedViews>(path(id, '/undo'), { method: 'POST' });
