export { associate, type AssociatedEvent, type Association, type AssociationOptions } from './associate.ts';
export {
  type Associator,
  type AssociatorOptions,
  createAssociator,
  REPORTS_MAX,
  type StoredAssociation,
} from './associator.ts';
export type { AssociationChanges, EventChange } from './changes.ts';
export type { Doubt, DoubtReason, Evidence, Judgement } from './evidence.ts';
export { learnScatter } from './learn-scatter.ts';
export type { AssociationRule, EarthquakeWindow, EarthquakeWindows, SpaceTest } from './rule.ts';
export { ASSOCIATION_RULES, EARTHQUAKE_WINDOWS, type RuleTable } from './rules.ts';
export { type Scatter, type Spread, USUAL_SCATTER } from './scatter.ts';
