/** One event out of what many sources say. */
export { EventBook, type LanedReport } from './event-book.ts';
