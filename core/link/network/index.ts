/** How entities are connected: links that entities say, and the strongest paths over them. */
export { findPaths, type FoundPath, type FoundPaths, PATH_DEFAULTS, type PathOptions } from './find-paths.ts';
export type { LinkSource, Neighbourhood, NetworkNode } from './link.ts';
export { MemoryLinks } from './memory-links.ts';
