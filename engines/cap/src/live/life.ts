import { capTime } from '../read/cap-time.ts';
import { AGE_MET_MS, AGE_OTHER_MS, LIFE_MS_MAX } from './limits.ts';
import type { LiveInfo, LiveMessage } from './live-message.ts';

export interface Life {
  readonly endMs: number;
  /** False where no info says when it ends: it ages out, and is shown with "no end given". */
  readonly isEndGiven: boolean;
}

/**
 * Until when an alert is live: the latest end of its infos. An info without one ages out after 24 hours (category Met) or
 * 7 days (others), counted from when it begins.
 */
export function lifeOf(
  { infos }: LiveMessage,
  sentMs: number,
  codes: { add(code: 'LIVE_BAD_EXPIRES' | 'LIVE_LONG'): unknown },
): Life {
  if (infos.length === 0) return { endMs: sentMs + AGE_OTHER_MS, isEndGiven: false };
  let endMs = Number.NEGATIVE_INFINITY;
  let isEndGiven = false;
  for (const info of infos) {
    const given = capTime(info.expires ?? '');
    if (given === undefined && info.expires !== undefined) codes.add('LIVE_BAD_EXPIRES');
    isEndGiven ||= given !== undefined;
    endMs = Math.max(endMs, given ?? agedOutMs(info, sentMs));
  }
  if (endMs > sentMs + LIFE_MS_MAX) codes.add('LIVE_LONG');
  return { endMs: Math.min(endMs, sentMs + LIFE_MS_MAX), isEndGiven };
}

function agedOutMs(info: LiveInfo, sentMs: number): number {
  const beginMs = Math.max(sentMs, capTime(info.effective ?? '') ?? sentMs, capTime(info.onset ?? '') ?? sentMs);
  return beginMs + (info.categories.includes('Met') ? AGE_MET_MS : AGE_OTHER_MS);
}
