import { lazyRouteComponent } from '@tanstack/react-router';
import { NotLoaded } from './not-loaded.ts';

/**
 * A page that is loaded when it is opened. Where it cannot be, its place says so; left to itself the router would load
 * the whole console anew, which is not to be had either while the node is away.
 */
export const lazyPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(async () => {
    try {
      return await load();
    } catch (error) {
      throw new NotLoaded(error);
    }
  }, name);
