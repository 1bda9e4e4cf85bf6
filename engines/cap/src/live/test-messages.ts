import type { CapAlert } from '../alert.ts';
import { emptyLive, liveAt, type LiveState, takeLive } from './index.ts';

export const T0 = Date.parse('2031-05-04T08:00:00Z');
export const MINUTE = 60_000;
const iso = (ms: number) => new Date(ms).toISOString().replace(/\.000Z$/u, '-00:00');

export interface Made {
  readonly id: string;
  readonly type?: string;
  /** Minutes after the beginning. */
  readonly sent?: number;
  readonly refs?: readonly (readonly [id: string, sent: number])[];
  readonly expires?: number;
  readonly status?: string;
  readonly note?: string;
  readonly category?: string;
  readonly infos?: CapAlert['infos'];
}

/** A message of a made-up sender. */
export function made({
  id,
  type = 'Alert',
  sent = 0,
  refs = [],
  expires,
  status = 'Actual',
  note,
  category = 'Met',
  infos,
}: Made): CapAlert {
  const sender = 'warnings@rivers.example';
  const info = {
    language: 'en',
    categories: [category],
    event: 'Flood',
    responseTypes: [],
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Observed',
    eventCodes: [],
    parameters: [],
    resources: [],
    areas: [],
    ...(expires === undefined ? {} : { expires: iso(T0 + expires * MINUTE) }),
  };
  return {
    version: '1.2',
    identifier: id,
    sender,
    sent: iso(T0 + sent * MINUTE),
    status,
    msgType: type,
    scope: 'Public',
    addresses: [],
    codes: [],
    ...(note === undefined ? {} : { note }),
    references: refs.map(([identifier, at]) => ({ sender, identifier, sent: iso(T0 + at * MINUTE) })),
    incidents: [],
    infos: infos ?? [info],
    signatures: 0,
  };
}

export const taken = (messages: readonly CapAlert[], from = emptyLive()) =>
  messages.reduce<LiveState<CapAlert>>(takeLive, from);
export const idsAt = (state: LiveState<CapAlert>, minutes: number, lane?: 'exercise' | 'test') =>
  liveAt(state, T0 + minutes * MINUTE, lane).map(({ message }) => message.identifier);
