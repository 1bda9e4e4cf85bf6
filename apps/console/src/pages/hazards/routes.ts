import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { readDoubtParams, readEventParams, readHazardParams } from './hazard-params.ts';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hazards',
  validateSearch: readHazardParams,
  component: lazyPage(() => import('./hazards-page.tsx'), 'HazardsPage'),
});

const doubts = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hazards/doubts',
  validateSearch: readDoubtParams,
  component: lazyPage(() => import('./doubts/doubts-page.tsx'), 'DoubtsPage'),
});

const event = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hazards/$id',
  validateSearch: readEventParams,
  component: lazyPage(() => import('./event/event-page.tsx'), 'EventPage'),
});

export const hazardRoutes = [list, doubts, event] as const;
