/** Comparing with lists, without a store: what the command line needs, and nothing that would slow its start. */
export { ask, type Question, questionOf, type QuestionSettings } from './ask.ts';
export { fieldsOf, type ScreenedField } from './payment-fields.ts';
export { type PaymentPlan, paymentPlan } from './payment-plan.ts';
export { type VersionInForce, WatchList } from './watch-list.ts';
export {
  listedSubject,
  matchOptions,
  type ScreenHit,
  type ScreenOptions,
  WatchedEntries,
  type WatchedEntry,
} from './watched-entries.ts';
