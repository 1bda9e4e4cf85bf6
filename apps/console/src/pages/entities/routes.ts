import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.tsx';
import { readEntityParams } from './entity-params.ts';

const index = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entities',
  component: lazyRouteComponent(() => import('./entities-page.tsx'), 'EntitiesPage'),
});

const entity = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entities/$id',
  validateSearch: readEntityParams,
  component: lazyRouteComponent(() => import('./entity-page.tsx'), 'EntityPage'),
});

export const entityRoutes = [index, entity] as const;
