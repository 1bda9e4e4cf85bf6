import { Timer, TimerOff } from 'lucide-react';
import type { MessageKey } from '../../messages/en.ts';
import { say } from '../../messages/say.tsx';
import { dateTime } from '../time.ts';
import { clockState, spanOf, ticksSeconds } from './clock-state.ts';
import { useNow } from './use-now.ts';
import './clock.css';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

function spanText(lengthMs: number): string {
  const span = spanOf(lengthMs);
  const { unit, ...values } = span;
  return say(`clock.${unit}`, values);
}

interface ClockProps {
  /** When it ends, ISO 8601. */
  readonly due: string;
  /** When it began; without it only the absolute bounds warn. */
  readonly from?: string | undefined;
  readonly held?: boolean;
  /** `row`: only the time, for a table; `full`: as a sentence, with icon. */
  readonly as?: 'row' | 'full';
}

function sentence(leftMs: number, held: boolean): string {
  const late = leftMs <= 0;
  const id: MessageKey = late ? (held ? 'clock.lateHeld' : 'clock.late') : held ? 'clock.held' : 'clock.left';
  return say(id, late ? { late: spanText(leftMs) } : { left: spanText(leftMs) });
}

/** What ends, when, and how long is left; the full time stands in its title and for screen readers. */
export function Clock({ due, from, held = false, as = 'full' }: ClockProps) {
  const dueMs = Date.parse(due);
  const near = ticksSeconds(dueMs - useNow(MINUTE_MS));
  const nowMs = useNow(near ? SECOND_MS : MINUTE_MS);
  const { tone, leftMs } = clockState(dueMs, from === undefined ? undefined : Date.parse(from), nowMs);
  const ends = say('clock.endsAt', { time: dateTime(due) });
  const Icon = tone === 'late' ? TimerOff : Timer;
  const short = leftMs <= 0 ? sentence(leftMs, false) : spanText(leftMs);
  return (
    <time className={`clock clock-${tone}`} dateTime={due} title={ends}>
      {as === 'full' ? <Icon size={14} aria-hidden /> : null}
      <span>{as === 'full' ? sentence(leftMs, held) : short}</span>
      <span className="sr">, {ends}</span>
    </time>
  );
}
