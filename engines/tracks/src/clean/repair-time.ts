const MINUTE_S = 60;

/**
 * When a report was made: the minute of its reception with the second that it names, so chosen that both are at most 30 s
 * apart. A second of 60 and more says that the transmitter had no time; then reception counts.
 * @param receivedS seconds since 1970
 * @param second 0..63 as sent, -1 where not given
 */
export function repairedTime(receivedS: number, second: number): number {
  if (second < 0 || second >= MINUTE_S) return receivedS;
  const time = Math.floor(receivedS / MINUTE_S) * MINUTE_S + second;
  const late = receivedS - time;
  if (late > MINUTE_S / 2) return time + MINUTE_S;
  return late < -MINUTE_S / 2 ? time - MINUTE_S : time;
}
