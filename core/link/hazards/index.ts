/** One event out of what many sources say, and what may have caused it. */
export { CauseBook, writeCauses } from './cause-book.ts';
export { EventBook, type LanedReport } from './event-book.ts';
