export type { AreaCode, HazardLevel, HazardReport } from './report.ts';
export type { Position, Shape } from './shape.ts';
export * from './vocabulary/index.ts';
export * from './geometry/index.ts';
export * from './association/index.ts';
export * from './cascade/index.ts';
export * from './exposure/index.ts';
export * from './origins/index.ts';
export * from './causes/index.ts';
