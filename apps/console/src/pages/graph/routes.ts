import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.tsx';
import { readGraphParams } from './graph-params.ts';

const graph = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entities/graph',
  validateSearch: readGraphParams,
  component: lazyRouteComponent(() => import('./graph-page.tsx'), 'GraphPage'),
});

export const graphRoutes = [graph] as const;
