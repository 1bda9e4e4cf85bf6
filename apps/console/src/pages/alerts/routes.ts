import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { readAlertSearch } from './alert-search.ts';

/** Every value of an address is text (app/search-params.ts); a number comes from a link of ours. */
function textOf(search: Record<string, unknown>): Record<string, string> {
  const words = Object.entries(search).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return Object.fromEntries(words.map(([name, value]) => [name, `${value as string | number}`]));
}

const queue = createRoute({
  getParentRoute: () => rootRoute,
  path: '/alerts',
  validateSearch: (search: Record<string, unknown>) => readAlertSearch(textOf(search)),
  component: lazyPage(() => import('./alerts-page.tsx'), 'AlertsPage'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/alerts/$id',
  component: lazyPage(() => import('./alert-page.tsx'), 'AlertPage'),
});

export const alertRoutes = [queue, one] as const;
