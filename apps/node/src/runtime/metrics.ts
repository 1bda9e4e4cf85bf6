import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What `/metrics` shows; counts and durations, never a name. */
export interface Metrics {
  readonly registry: Registry;
  readonly requestSeconds: Histogram<'method' | 'route' | 'status'>;
  readonly payments: Counter;
  readonly subjects: Counter<'source'>;
  readonly queue: Gauge<'stream'>;
  readonly entries: Gauge<'dataset'>;
  readonly indicators: Gauge<'indicator'>;
  readonly slowQueries: Gauge;
}

export function makeMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requestSeconds: new Histogram({
      name: 'quintet_http_request_seconds',
      help: 'Time of a request',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
      registers,
    }),
    payments: new Counter({ name: 'quintet_payments_screened_total', help: 'Payments screened', registers }),
    subjects: new Counter({
      name: 'quintet_subjects_screened_total',
      help: 'Subjects compared on request',
      labelNames: ['source'],
      registers,
    }),
    queue: new Gauge({
      name: 'quintet_work_waiting',
      help: 'Accepted and not yet done',
      labelNames: ['stream'],
      registers,
    }),
    entries: new Gauge({
      name: 'quintet_list_version',
      help: 'Version in force of each list',
      labelNames: ['dataset'],
      registers,
    }),
    indicators: new Gauge({
      name: 'quintet_indicator',
      help: 'Indicators of the sectors',
      labelNames: ['indicator'],
      registers,
    }),
    slowQueries: new Gauge({
      name: 'quintet_slow_queries',
      help: 'Queries that exceeded their budget and were completed',
      registers,
    }),
  };
}
