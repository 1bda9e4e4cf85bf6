/** How a clock stands: in time, soon over, nearly over, late. Words and icon change with it. */
export type ClockTone = 'calm' | 'warning' | 'critical' | 'late';

export interface ClockState {
  readonly tone: ClockTone;
  /** Milliseconds left; negative when late. */
  readonly leftMs: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const WARNING_SHARE = 0.25;
const WARNING_MS = 2 * HOUR_MS;
const CRITICAL_SHARE = 0.1;
const CRITICAL_MS = 30 * MINUTE_MS;
const SECONDS_FROM_MS = 5 * MINUTE_MS;

/** Warning below 25 % or two hours, critical below 10 % or 30 minutes, then late. `fromMs` absent: only the absolute bounds count. */
export function clockState(dueMs: number, fromMs: number | undefined, nowMs: number): ClockState {
  const leftMs = dueMs - nowMs;
  if (leftMs <= 0) return { tone: 'late', leftMs };
  const share = fromMs === undefined || fromMs >= dueMs ? 1 : leftMs / (dueMs - fromMs);
  if (share < CRITICAL_SHARE || leftMs < CRITICAL_MS) return { tone: 'critical', leftMs };
  if (share < WARNING_SHARE || leftMs < WARNING_MS) return { tone: 'warning', leftMs };
  return { tone: 'calm', leftMs };
}

/** Whether the clock must tick each second: in its last five minutes. */
export function ticksSeconds(leftMs: number): boolean {
  return leftMs > 0 && leftMs <= SECONDS_FROM_MS;
}

export type Span =
  | { readonly unit: 'days'; readonly days: number }
  | { readonly unit: 'hours'; readonly hours: number }
  | { readonly unit: 'hoursMinutes'; readonly hours: number; readonly minutes: number }
  | { readonly unit: 'minutes'; readonly minutes: number }
  | { readonly unit: 'seconds'; readonly seconds: number };

/** A length of time in the two units that matter: `2 d`, `16 h`, `2 h 25 min`, `42 min`, `48 s`. Rounded down. */
export function spanOf(lengthMs: number): Span {
  const length = Math.abs(lengthMs);
  const minutes = Math.floor(length / MINUTE_MS);
  const hours = Math.floor(length / HOUR_MS);
  if (hours >= 48) return { unit: 'days', days: Math.floor(hours / 24) };
  if (hours >= 12) return { unit: 'hours', hours };
  if (hours >= 1) return { unit: 'hoursMinutes', hours, minutes: minutes % 60 };
  if (length > SECONDS_FROM_MS) return { unit: 'minutes', minutes };
  if (minutes >= 1 && lengthMs < 0) return { unit: 'minutes', minutes };
  return { unit: 'seconds', seconds: Math.floor(length / 1000) };
}
