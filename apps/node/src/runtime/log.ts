import { pino } from 'pino';

/**
 * Structured logs without personal data: events, ids, counts and durations only. Whatever may hold a name (bodies,
 * queries, headers, error details of the database) is never given to the log.
 */
export type Log = Pick<pino.Logger, 'info' | 'warn' | 'error'>;

export function makeLog(level = process.env['QUINTET_LOG'] ?? 'info'): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** What may be said of an error: its name and code; its message may quote data. */
export function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? error.code : undefined;
  const where = error.stack
    ?.split('\n')
    .slice(1, 4)
    .map((line) => line.trim());
  return { error: error.name, code, where };
}
