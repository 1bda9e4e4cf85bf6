const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a text is a day of the calendar, as `2020-02-29`; `2020-02-30` is none. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
