import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { readGraphParams } from './graph-params.ts';

const graph = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entities/graph',
  validateSearch: readGraphParams,
  component: lazyPage(() => import('./graph-page.tsx'), 'GraphPage'),
});

export const graphRoutes = [graph] as const;
