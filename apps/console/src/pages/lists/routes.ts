import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { readChangesParams, readListParams, readListsParams } from './list-params.ts';

const index = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lists',
  validateSearch: readListsParams,
  component: lazyPage(() => import('./lists-page.tsx'), 'ListsPage'),
});

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lists/$dataset',
  validateSearch: readListParams,
  component: lazyPage(() => import('./list-page.tsx'), 'ListPage'),
});

const changes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lists/$dataset/changes/$version',
  validateSearch: readChangesParams,
  component: lazyPage(() => import('./changes-page.tsx'), 'ChangesPage'),
});

export const listRoutes = [index, list, changes] as const;
