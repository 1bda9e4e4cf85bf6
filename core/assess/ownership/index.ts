export { type OwnershipFound, type OwnershipOptions, ownershipOf } from './ownership-of.ts';
export type { OwnershipDetector } from './ownership-detector.ts';
