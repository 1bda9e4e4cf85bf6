/** Comparing with lists: what the command line and threads need, and nothing that would slow their start. */
export { questionOf, type QuestionSettings } from './question.ts';
export { fieldsOf, type ScreenedField } from './payment-fields.ts';
export { type PaymentPlan, paymentPlan } from './payment-plan.ts';
export { type VersionInForce, WatchList } from './watch-list.ts';
export { loadWatchList, refreshWatchList } from './load-watch-list.ts';
export { type PartyHit, type PartyScreen, screenWith } from './party-screen.ts';
export {
  listedSubjects,
  matchOptions,
  type Question,
  type ScreenHit,
  type ScreenOptions,
  WatchedEntries,
  type WatchedEntry,
} from './watched-entries.ts';
