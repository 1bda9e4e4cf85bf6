import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { readEntityParams } from './entity-params.ts';

const index = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entities',
  component: lazyPage(() => import('./entities-page.tsx'), 'EntitiesPage'),
});

const entity = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entities/$id',
  validateSearch: readEntityParams,
  component: lazyPage(() => import('./entity-page.tsx'), 'EntityPage'),
});

export const entityRoutes = [index, entity] as const;
