import type { MessageReception } from '../create-decoder.ts';
import type { AisMessage } from '../messages/message.ts';

/** A message as one line of JSON, with `time` and `source` where the feed says them. */
export function messageLine(message: AisMessage, { timeMs, source }: MessageReception): string {
  return `${JSON.stringify({
    ...message,
    ...(timeMs === null ? {} : { time: new Date(timeMs).toISOString() }),
    ...(source === null ? {} : { source }),
  })}\n`;
}
