import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { readVesselParams } from './vessel-params.ts';

const vessel = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vessels/$track',
  validateSearch: readVesselParams,
  component: lazyPage(() => import('./vessel-page.tsx'), 'VesselPage'),
});

export const vesselRoutes = [vessel] as const;
