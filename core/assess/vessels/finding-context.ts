import type { Settings } from '../../store/index.ts';

/** When something was found, and what people have set. */
export interface FindingContext {
  readonly settings: Settings;
  readonly now: Date;
}
