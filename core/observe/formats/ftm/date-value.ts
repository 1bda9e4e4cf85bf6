import { isModelDate } from '../../../model/index.ts';

const TIME = /[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u;
/** What nearly every date is: one test for all, since this runs on every value. */
const DAY = /^(?:1\d|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/u;

/** Whether a value is a date as the model has it, with a time of day or without. */
export function isDateValue(text: string): boolean {
  return DAY.test(text) || isModelDate(text.replace(TIME, ''));
}
