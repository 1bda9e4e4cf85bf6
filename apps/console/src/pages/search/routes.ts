import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.tsx';
import { readSearchParams } from './search-params.ts';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  validateSearch: readSearchParams,
  component: lazyRouteComponent(() => import('./search-page.tsx'), 'SearchPage'),
});

export const searchRoutes = [page] as const;
