import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { readImportParams } from './import-params.ts';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/import',
  validateSearch: readImportParams,
  component: lazyPage(() => import('./import-page.tsx'), 'ImportPage'),
});

export const importRoutes = [page] as const;
