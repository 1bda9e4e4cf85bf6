/** What follows when a site fails: dependencies between sites, and what stands behind each. */
export {
  BUFFER_HOURS_MAX,
  DEPENDENCIES_MAX,
  type Dependency,
  type DependencyCode,
  type DependencyFinding,
} from './dependency.ts';
export { type Because, becauseText } from './because-text.ts';
export { shortChain } from './short-chain.ts';
export { type DependencyGraph, dependencyGraph } from './dependency-graph.ts';
export { type Cascade, cascade, CASCADE_HOURS, type CascadeOptions, type Loss, LOSSES_MAX } from './cascade.ts';
export { type Criticality, criticality, type CriticalityOptions } from './criticality.ts';
