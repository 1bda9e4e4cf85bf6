export { defaults } from './defaults.ts';
export { compareNames, scorePair } from './index/score-pair.ts';
export { createIndex, type IndexDelta, type IndexOptions, type IndexStats, NameIndex } from './index/name-index.ts';
export type * from './types.ts';
export { createPool, type MatchPool, type PoolOptions } from './pool/pool.ts';
export { nameFeatures } from './index/name-features.ts';
export { type FeatureName, FEATURES } from './score/feature-names.ts';
export { WEIGHTS } from './score/weights.ts';
export { foldName, hiddenCharacters, mixesScripts, romanize, type Script, scriptOf, skeleton } from './script/index.ts';
