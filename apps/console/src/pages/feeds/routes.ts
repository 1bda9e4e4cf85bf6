import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { readFeedsParams } from './feeds-params.ts';

const feeds = createRoute({
  getParentRoute: () => rootRoute,
  path: '/feeds',
  validateSearch: readFeedsParams,
  component: lazyPage(() => import('./feeds-page.tsx'), 'FeedsPage'),
});

export const feedRoutes = [feeds] as const;
