export { CauseIndex, type CauseIndexOptions } from './cause-index.ts';
export { CAUSE_RULES, type CauseReach, type CauseRule } from './cause-rules.ts';
export { type CausalEvent, type CausalLink, causesOf } from './causes-of.ts';
