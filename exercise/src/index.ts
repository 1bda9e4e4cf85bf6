export type { Culture, NamePart } from './world/culture.ts';
export { cultures } from './world/cultures/index.ts';
export {
  defaultExercise,
  EXERCISE_ENTITIES_MAX,
  EXERCISE_WORKERS_MAX,
  type ExerciseOptions,
  generateExercise,
} from './generate.ts';
export type { FeedDescription, GeneratedFile } from './feeds/feed.ts';
export type { Manifest } from './manifest.ts';
export type { DeltaTruth, ExposureTruth, SameAsTruth, Truth, TruthSubject } from './truth.ts';
export { type Rate, type ScoredHit, scoreScreening, type ScreeningScore } from './score.ts';
export { sailSea, type SailedSea, type SailOptions } from './sea/sail-sea.ts';
export type { HeardLine, SeaFeed } from './sea/hear-sea.ts';
export type { OwnerTruth, SeaTruth } from './sea/sea-truth.ts';
export { behaviourKinds, type BehaviourKind, type SeaDecoyKind, seaDecoyKinds } from './sea/behaviour.ts';
export { seaPorts } from './sea/waters/sea-ports.ts';
export { type SeaArea, watchedAreas } from './sea/waters/places.ts';
export { type FoundAtSea, scoreSea, type SeaScore } from './sea/score-sea.ts';
export type { CableDecoyKind } from './sea/cable-fault.ts';
export { type SeaLine, type SeaLineId, seaLines } from './sea/waters/sea-cables.ts';
export { type OwnArea, ownArea } from './hazards/land/own-area.ts';
export { populationGrid } from './hazards/land/population-grid.ts';
export type {
  CableTruth,
  FeedFaultTruth,
  HazardDecoyKind,
  HazardDecoyTruth,
  HazardEventTruth,
  HazardTruth,
  LiveTruth,
  ReportName,
} from './hazards/truth/hazard-truth.ts';
export {
  type CableScore,
  type FoundAtCable,
  type FoundEvent,
  type HazardScore,
  type LiveScore,
  scoreCables,
  scoreHazards,
  scoreLive,
} from './hazards/score-hazards.ts';
export type { GoodsTruth } from './goods/goods-truth.ts';
export {
  type GoodsDecoyKind,
  goodsDecoyKinds,
  type GoodsFaultKind,
  goodsFaultKinds,
  type GoodsKind,
  goodsKinds,
} from './goods/goods-proportions.ts';
export { type GoodsScore, scoreDeclarations, type ScoredDeclaration } from './goods/score-goods.ts';
