/** What the law asks of whoever confirms a hit. Data of a sector; never an `if`. */
export interface Duty {
  readonly id: string;
  /** Lists whose entries bring it about. */
  readonly datasets: readonly string[];
  readonly text: string;
  /** The act and its article. */
  readonly article: string;
  /** Absent where the act says "without delay". */
  readonly within?: { readonly days: number; readonly counted: 'calendar' | 'working' };
  /** True when the wording was compared with the act itself. */
  readonly verified: boolean;
}

export interface DueDuty extends Omit<Duty, 'datasets' | 'within'> {
  readonly due?: Date;
}

/** The duties that a confirmation brings about, with the time when each ends. */
export function dutiesAfter(duties: readonly Duty[], dataset: string, confirmedAt: Date): DueDuty[] {
  return duties
    .filter(({ datasets }) => datasets.includes(dataset))
    .map(({ id, text, article, verified, within }) => ({
      id,
      text,
      article,
      verified,
      ...(within
        ? {
            due:
              within.counted === 'calendar'
                ? calendarDays(confirmedAt, within.days)
                : workingDays(confirmedAt, within.days),
          }
        : {}),
    }));
}

function calendarDays(from: Date, days: number): Date {
  return new Date(from.getTime() + days * 86_400_000);
}

/** Saturdays and Sundays do not count; public holidays differ by place and are left to the person. */
function workingDays(from: Date, days: number): Date {
  let at = from;
  for (let left = days; left > 0; ) {
    at = calendarDays(at, 1);
    if (at.getUTCDay() !== 0 && at.getUTCDay() !== 6) left--;
  }
  return at;
}
