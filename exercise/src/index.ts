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
