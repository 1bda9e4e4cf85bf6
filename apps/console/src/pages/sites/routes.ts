import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';

/** The key of a site is DATASET/ID: its slash stands in the address, the rest of it encoded. */
const site = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sites/$',
  component: lazyPage(() => import('./site-page.tsx'), 'SitePage'),
});

export const siteRoutes = [site] as const;
