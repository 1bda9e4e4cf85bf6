import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.tsx';
import { readImportParams } from './import-params.ts';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/import',
  validateSearch: readImportParams,
  component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
});

export const importRoutes = [page] as const;
