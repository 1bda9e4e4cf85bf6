import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.tsx';
import { readAlertSearch } from './alert-search.ts';

/** Every value of an address is text (app/search-params.ts); anything else comes from a link of ours. */
function textOf(search: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(search).map(([name, value]) => [name, value === undefined ? '' : String(value)]));
}

const queue = createRoute({
  getParentRoute: () => rootRoute,
  path: '/alerts',
  validateSearch: (search: Record<string, unknown>) => readAlertSearch(textOf(search)),
  component: lazyRouteComponent(() => import('./alerts-page.tsx'), 'AlertsPage'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/alerts/$id',
  component: lazyRouteComponent(() => import('./alert-page.tsx'), 'AlertPage'),
});

export const alertRoutes = [queue, one] as const;
