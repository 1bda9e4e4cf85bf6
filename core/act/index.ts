export { type DueDuty, type Duty, dutiesAfter } from './duty.ts';
