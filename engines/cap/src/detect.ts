/** Telling what a file is, without loading what reads it. */
export { detectCap } from './detect-cap.ts';
export type { CapFormat } from './wrappers/wrapper.ts';
