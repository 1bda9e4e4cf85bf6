/** Whether `03/04/2020` is the third of April or the fourth of March. */
export type DateOrder = 'day-first' | 'month-first';

/** Two numbers and a year: which of the two is the day, the text by itself may not say. */
export interface NumberDate {
  readonly text: string;
  readonly first: number;
  readonly second: number;
  readonly year: string;
  /** Between dots or blanks the day comes first wherever dates are written so, if nothing beside it says otherwise. */
  readonly isByDots: boolean;
}

/** `03/04/2020`, `3-4-2020`, `03.04.2020`, `3. 4. 2020.`, `03 04 2020`; not the end of a longer row of numbers. */
const NUMBER_DATE =
  /(?<![\d/.-])(?<first>\d{1,2})(?<sign>[/-]|\. ?| )(?<second>\d{1,2})(?<next>[/-]|\. ?| )(?<year>\d{4})\.?(?![\d/.-])/gu;
const MONTH_MAX = 12;

/** All dates in numbers that stand in a text. */
export function numberDates(text: string): NumberDate[] {
  return [...text.matchAll(NUMBER_DATE)].flatMap(({ 0: date, groups }) => groupsOf(date, groups) ?? []);
}

/**
 * The date in numbers that a text is and nothing else.
 *
 * @example
 * readNumberDate('03.04.1965'); // { text: '03.04.1965', first: 3, second: 4, year: '1965', isByDots: true }
 */
export function readNumberDate(text: string): NumberDate | undefined {
  const [date] = numberDates(text);
  return date?.text === text ? date : undefined;
}

/** Which order a date fits; nothing where both give the same day. */
export function fittingOrder({ first, second }: NumberDate): DateOrder | 'both' | undefined {
  if (first > MONTH_MAX) return 'day-first';
  if (second > MONTH_MAX) return 'month-first';
  return first === second ? undefined : 'both';
}

/**
 * A text with its dates in numbers as they are read everywhere: year first.
 *
 * @example
 * yearFirst('3. 4. 1965', 'day-first'); // '1965-4-3'
 */
export function yearFirst(text: string, order: DateOrder): string {
  return text.replace(NUMBER_DATE, (_all, first: string, _sign, second: string, _next, year: string) =>
    order === 'day-first' ? `${year}-${second}-${first}` : `${year}-${first}-${second}`,
  );
}

function groupsOf(text: string, groups: RegExpExecArray['groups']): NumberDate | undefined {
  const { first, sign = '', second, next = '', year } = groups ?? {};
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const isByDots = !/[/-]/u.test(sign + next);
  return { text, first: Number(first), second: Number(second), year, isByDots };
}
