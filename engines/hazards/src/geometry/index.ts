export { type Bounds, boundsOf, boundsOfAll, boundsOverlap, joinBounds } from './bounds.ts';
export { circleRing } from './circle-ring.ts';
export { contains } from './contains.ts';
export { closeRing, longitudeStep, unwrap, wrapLongitude } from './longitude.ts';
export { packed } from './packed.ts';
export { type SelfCrossing, selfCrossing } from './self-crossing.ts';
export { areaKm2, overlapRatio, sharedKm2 } from './shape-area.ts';
export { shapeDistanceKm, shapesDistanceKm, shapesOverlap } from './shape-distance.ts';
export { destination, distanceKm, EARTH_RADIUS_KM, KM_PER_DEGREE } from './sphere.ts';
