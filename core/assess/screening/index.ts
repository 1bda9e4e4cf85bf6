/** Comparing with lists, without a store: what the command line needs, and nothing that would slow its start. */
export { questionOf, type QuestionSettings } from './question.ts';
export { fieldsOf, type ScreenedField } from './payment-fields.ts';
export { type PaymentPlan, paymentPlan } from './payment-plan.ts';
export { type VersionInForce, WatchList } from './watch-list.ts';
export {
  listedSubjects,
  matchOptions,
  type Question,
  type ScreenHit,
  type ScreenOptions,
  WatchedEntries,
  type WatchedEntry,
} from './watched-entries.ts';
