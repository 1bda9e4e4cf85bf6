import type { readAlert, Settings } from '@quintet/core/assess';
import type { DueDuty } from '@quintet/core/act';
import type { Entity } from '@quintet/core/model';
import type { AlertDetail, AlertEvent, AlertState, EntityBody, PaymentSource } from '../api/index.ts';
import { alertRow } from './shapes.ts';

type Found = Awaited<ReturnType<typeof readAlert>>;

/** The answer for one alert, from what the store holds of it. */
export function alertDetail(
  found: Found,
  duties: readonly DueDuty[],
  settings: Settings,
  engine: { name: string; version: string },
  about: Pick<AlertDetail, 'sea' | 'hazard' | 'goods'>,
): AlertDetail {
  const { alert, entry, customer, calibration } = found;
  return {
    row: alertRow(found.row),
    threshold: alert.threshold,
    reasons: alert.hit.reasons,
    comparison: found.comparison.map(({ left, right, ...line }) => ({ ...line, left: [...left], right: [...right] })),
    ...(calibration ? { calibration } : {}),
    matcher: {
      // What was found otherwise than by a list names the engine that found it.
      name: entry === undefined ? alert.engine.split(' ')[0]! : engine.name,
      version: alert.engine.split(' ').at(-1) ?? engine.version,
      at: alert.seen_at.toISOString(),
    },
    subject: entityBody(alert.subject),
    ...about,
    handling: entry?.handling ?? 'TLP:AMBER',
    ...(entry
      ? {
          entry: {
            subject: entityBody(entry.subject),
            related: entry.related.map(entityBody),
            dataset: alert.dataset,
            datasetTitle: entry.title ?? alert.dataset,
            version: entry.last_version,
            firstSeen: entry.first_seen.toISOString(),
            grade: entry.grade ?? 'X4',
            handling: entry.handling ?? 'TLP:AMBER',
            removed: entry.removed_version !== null,
          },
        }
      : {}),
    ...(customer ? { customer: customerShape(customer) } : {}),
    payments: found.payments.map(paymentShape),
    before: found.before.map((one) => ({
      id: `A-${one.id}`,
      state: one.state as AlertState,
      listed: one.listed_caption,
      at: (one.decided_at ?? one.created_at).toISOString(),
      ...(one.decided_by === null ? {} : { by: one.decided_by }),
      ...(one.reason === null ? {} : { reason: one.reason }),
    })),
    events: found.events.map(eventShape),
    duties: duties.map(({ due, ...duty }) => ({ ...duty, ...(due ? { due: due.toISOString() } : {}) })),
    dismissReasons: found.reasons,
    ...(alert.review_on === null ? {} : { reviewDate: alert.review_on }),
    ...(alert.state === 'second' && alert.second_asked_by !== null && alert.second_at !== null
      ? {
          secondOpinion: {
            askedBy: alert.second_asked_by,
            at: alert.second_at.toISOString(),
            ...(found.secondProposal === null ? {} : { proposed: found.secondProposal as AlertState }),
          },
        }
      : {}),
    fourEyes: settings.fourEyes !== 'off',
    revision: alert.revision,
  };
}

export function entityBody({ id, schema, caption, properties }: Entity): EntityBody {
  const copied = Object.fromEntries(Object.entries(properties).map(([name, values]) => [name, [...values]]));
  return { id, schema, ...(caption === undefined ? {} : { caption }), properties: copied };
}

function customerShape(customer: NonNullable<Found['customer']>): NonNullable<AlertDetail['customer']> {
  return {
    register: customer.register,
    id: customer.external_id,
    registeredAt: customer.registered_at.toISOString(),
    ...(customer.row === null ? {} : { row: customer.row }),
  };
}

function paymentShape({ id, state, received_at, role, path, line, excerpt }: Found['payments'][number]): PaymentSource {
  return {
    id,
    ...excerpt,
    role,
    path,
    line,
    receivedAt: received_at.toISOString(),
    state: state as PaymentSource['state'],
  };
}

function eventShape({ id, at, actor, kind, reason, text }: Found['events'][number]): AlertEvent {
  return {
    id,
    at: at.toISOString(),
    actor,
    kind: kind as AlertEvent['kind'],
    ...(reason === null ? {} : { reason }),
    ...(text === null ? {} : { text }),
  };
}
