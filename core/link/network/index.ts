/** How entities are connected: links that entities say, the strongest paths over them, and what groups share. */
export { findPaths, type FoundPath, type FoundPaths, PATH_DEFAULTS, type PathOptions } from './find-paths.ts';
export type { EndsOptions, LinkedPair, LinkSource, Neighbourhood, NetworkNode } from './link.ts';
export { MemoryLinks } from './memory-links.ts';
export { findEntities } from './store/find-entities.ts';
export { readNeighbours } from './store/read-neighbours.ts';
export { holdsAt } from './holds-at.ts';
export { type DrawnLink, drawnLink, type Sayer, sayerKey } from './store/draw-links.ts';
export { asked, type EdgeRow, withEntities } from './store/read-edges.ts';
export { commonSchema, readNodesWithDegree, type GraphNode } from './store/read-nodes.ts';
export { readPaths } from './store/read-paths.ts';
export { StoreLinks } from './store/store-links.ts';
export { Subjects } from './store/subjects.ts';
export { readTimeline } from './store/read-timeline.ts';
export { readWholeEntity } from './store/read-entity.ts';
export { readGroups } from './store/read-groups.ts';
export { readShared } from './store/read-shared.ts';
