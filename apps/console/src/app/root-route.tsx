import { createRootRoute } from '@tanstack/react-router';
import { App } from './app.tsx';

/** The parent of every page's route: pages make theirs with `getParentRoute: () => rootRoute`. */
export const rootRoute = createRootRoute({ component: App });
