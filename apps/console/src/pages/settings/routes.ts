import { createRoute, redirect } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';

const index = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  beforeLoad: () => {
    throw redirect({ to: '/settings/$panel', params: { panel: 'mine' }, replace: true });
  },
});

const panel = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings/$panel',
  component: lazyPage(() => import('./settings-page.tsx'), 'SettingsPage'),
});

export const settingsRoutes = [index, panel] as const;
