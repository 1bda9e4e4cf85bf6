import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { readMapParams } from './map-params.ts';

const map = createRoute({
  getParentRoute: () => rootRoute,
  path: '/map',
  validateSearch: readMapParams,
  component: lazyPage(() => import('./map-page.tsx'), 'MapPage'),
});

export const mapRoutes = [map] as const;
