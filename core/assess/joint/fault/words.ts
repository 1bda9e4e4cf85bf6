/** `45 minutes`, `5 h 10 min`, `3 days`. */
export function durationText(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.round(hours / 24)} days`;
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}

/** `20 minutes before the fault`, `at the time of the fault`. */
export function beforeText(seconds: number): string {
  if (Math.abs(seconds) < 60) return 'at the time of the fault';
  return `${durationText(Math.abs(seconds))} ${seconds > 0 ? 'before' : 'after'} the fault`;
}

/** To ten metres: no track says more. */
export function kmText(km: number): string {
  return km < 0.995 ? `${Math.round(km * 100) * 10} m` : `${km.toFixed(1)} km`;
}

export function knotsText(knots: number): string {
  return `${knots.toFixed(1)} kn`;
}

/** To the minute. */
export function timeText(seconds: number): string {
  return new Date(Math.round(seconds / 60) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}
