import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { alertRoutes } from '../pages/alerts/routes.ts';
import { crossrefRoutes } from '../pages/crossref/routes.ts';
import { entityRoutes } from '../pages/entities/routes.ts';
import { feedRoutes } from '../pages/feeds/routes.ts';
import { goodsRoutes } from '../pages/goods/routes.ts';
import { graphRoutes } from '../pages/graph/routes.ts';
import { hazardRoutes } from '../pages/hazards/routes.ts';
import { importRoutes } from '../pages/import/routes.ts';
import { listRoutes } from '../pages/lists/routes.ts';
import { mapRoutes } from '../pages/map/routes.ts';
import { searchRoutes } from '../pages/search/routes.ts';
import { settingsRoutes } from '../pages/settings/routes.ts';
import { siteRoutes } from '../pages/sites/routes.ts';
import { todayRoutes } from '../pages/today/routes.ts';
import { vesselRoutes } from '../pages/vessels/routes.ts';
import { BrokenPage } from './broken-page.tsx';
import { NotFound } from './not-found.tsx';
import { rootRoute } from './root-route.tsx';
import { parseSearch, stringifySearch } from './search-params.ts';

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today', replace: true });
  },
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    indexRoute,
    ...todayRoutes,
    ...alertRoutes,
    ...searchRoutes,
    ...graphRoutes,
    ...mapRoutes,
    ...hazardRoutes,
    ...goodsRoutes,
    ...vesselRoutes,
    ...crossrefRoutes,
    ...entityRoutes,
    ...importRoutes,
    ...listRoutes,
    ...feedRoutes,
    ...siteRoutes,
    ...settingsRoutes,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: BrokenPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
