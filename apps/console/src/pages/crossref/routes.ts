import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { readCrossrefParams, readReviewParams } from './crossref-params.ts';

const runs = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entities/crossref',
  validateSearch: readCrossrefParams,
  component: lazyPage(() => import('./crossref-page.tsx'), 'CrossrefPage'),
});

const review = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entities/crossref/$run',
  validateSearch: readReviewParams,
  component: lazyPage(() => import('./review-page.tsx'), 'ReviewPage'),
});

export const crossrefRoutes = [runs, review] as const;
