export * from './ownership/index.ts';
export * from './screening/index.ts';
export * from './vessels/index.ts';
export {
  noteOpened,
  readAlertsOfEntry,
  readOpened,
  readRecentSearches,
  readSearch,
  writeSearch,
} from './search/searches.ts';
export {
  deleteRemovedGraphViews,
  readGraphView,
  readGraphViews,
  removeGraphView,
  restoreGraphView,
  saveGraphView,
} from './search/graph-views.ts';
export { type SearchAnswer, searchLists, type SearchQuery } from './search/search-lists.ts';
export * from './following/index.ts';
export { deleteRemovedNotes, editNote, readNotes, removeNote, restoreNote, writeNote } from './notes/notes.ts';
export { ALERTS_CHANNEL } from './alerts/channel.ts';
export {
  addNote,
  assign,
  type Decision,
  type DecisionContext,
  decide,
  dismissMany,
  escalateOverdue,
  look,
  reopen,
  undo,
  UNDO_SECONDS,
} from './alerts/decide.ts';
export { dismissReasons } from './alerts/dismiss-reasons.ts';
export { heldPayment, type QueueQuery, type QueueRow, readQueue, readQueueCounts } from './alerts/queue.ts';
export { readAlert } from './alerts/read-alert.ts';
export { readViews } from './alerts/read-views.ts';
export { deleteRemovedViews, editView, removeView, restoreView, saveView } from './alerts/saved-views.ts';
export { loadWatchList, refreshWatchList, versionsInForce } from './screening/load-watch-list.ts';
export { MONITOR_STREAM, monitoringDue, type MonitorWork, screenRegistered } from './screening/monitor.ts';
export { deleteOldPairDays } from './screening/pair-days.ts';
export { type PaymentDecision, readPayment } from './screening/read-payment.ts';
export { readRuns, readScreened, readSince } from './screening/read-screened.ts';
export { proofOf } from './screening/proof.ts';
export { beginRun, endRun, type RunKind } from './screening/runs.ts';
export { PaymentScreener } from './screening/screen-payment.ts';
export {
  PAYMENTS_CHANNEL,
  PAYMENTS_STREAM,
  paymentIdentity,
  type QueuedPayment,
  screenQueuedPayments,
} from './screening/screen-queued-payments.ts';
export type { ScreeningContext } from './screening/screening-context.ts';
export { whatIf } from './screening/what-if.ts';
export { readSettings, type Settings, writeSettings } from '../store/index.ts';
