import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { readSearchParams } from './search-params.ts';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  validateSearch: readSearchParams,
  component: lazyPage(() => import('./search-page.tsx'), 'SearchPage'),
});

export const searchRoutes = [page] as const;
