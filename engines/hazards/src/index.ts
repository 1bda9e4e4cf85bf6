export type { AreaCode, HazardLevel, HazardReport } from './report.ts';
export type { Position, Shape } from './shape.ts';
export type { HazardCode } from './vocabulary/hazard-code.ts';
