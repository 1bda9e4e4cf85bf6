import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/today',
  component: lazyPage(() => import('./today-page.tsx'), 'TodayPage'),
});

export const todayRoutes = [page] as const;
