import { createHash } from 'node:crypto';
import type { CapAlert, CapReference } from '../alert.ts';
import { capTime } from '../read/cap-time.ts';
import { lifeOf } from './life.ts';
import { REFERENCES_MAX } from './limits.ts';
import { EXPIRED_REFERENCES, type LiveMessage } from './live-message.ts';

/** The statuses of CAP, each a world of its own; what is none of them lies in `unknown`. */
export type LiveLane = 'actual' | 'exercise' | 'test' | 'system' | 'draft' | 'unknown';

export type LiveFindingCode =
  | 'LIVE_NO_SENT'
  | 'LIVE_SELF_REFERENCE'
  | 'LIVE_LATER_REFERENCE'
  | 'LIVE_FOREIGN_REFERENCE'
  | 'LIVE_UNUSED_REFERENCES'
  | 'LIVE_NO_REFERENCES'
  | 'LIVE_MANY_REFERENCES'
  | 'LIVE_BAD_EXPIRES'
  | 'LIVE_LONG'
  | 'LIVE_MESSAGE_TYPE'
  | 'LIVE_OTHER_CONTENT';

/** One content of a (sender, identifier), and what it does to others. */
export interface LiveVersion<M> {
  readonly key: string;
  readonly lane: LiveLane;
  readonly sender: string;
  readonly identifier: string;
  /** −∞ where `sent` cannot be read: such a message does nothing. */
  readonly sentMs: number;
  /** SHA-256 of its content, by which two with the same `sent` are told apart and ordered. */
  readonly hash: string;
  /** Not after this; −∞ for what is never live (Cancel). */
  readonly endMs: number;
  readonly isEndGiven: boolean;
  /** Keys of the messages that it replaces or withdraws. */
  readonly targets: readonly string[];
  readonly codes: readonly LiveFindingCode[];
  /** It, or what is kept of it; absent once it can no longer be live. */
  readonly message?: M;
}

/** What a message is for the live set; undefined for Ack and Error, which are for who sent the alert. */
export function liveVersion<M extends LiveMessage>(message: M): LiveVersion<M> | undefined {
  const type = message.msgType.trim().toLowerCase();
  if (type === 'ack' || type === 'error') return undefined;
  const lane = laneOf(message.status);
  const [sender, identifier] = [message.sender.trim(), message.identifier.trim()];
  const key = liveKey(lane, sender, identifier);
  const codes = new Set<LiveFindingCode>();
  const sentMs = capTime(message.sent) ?? Number.NEGATIVE_INFINITY;
  if (sentMs === Number.NEGATIVE_INFINITY) codes.add('LIVE_NO_SENT');
  if (!['alert', 'update', 'cancel'].includes(type)) codes.add('LIVE_MESSAGE_TYPE');
  const life = type === 'cancel' || codes.has('LIVE_NO_SENT') ? NO_LIFE : lifeOf(message, sentMs, codes);
  const targets = codes.has('LIVE_NO_SENT') ? NONE : targetsOf(message, type, { lane, key, sender, sentMs }, codes);
  const found = codes.size === 0 ? NONE : [...codes];
  return { key, lane, sender, identifier, sentMs, hash: hashOf(message), ...life, targets, codes: found, message };
}

/** Most messages have none, and many are held. */
const NONE: readonly never[] = [];
const NO_LIFE = { endMs: Number.NEGATIVE_INFINITY, isEndGiven: false };

function laneOf(status: string): LiveLane {
  const lane = status.trim().toLowerCase();
  const known: readonly LiveLane[] = ['actual', 'exercise', 'test', 'system', 'draft'];
  return known.find((one) => one === lane) ?? 'unknown';
}

/** References name no status: they are meant within that of the message, so that no exercise ends a real alert. */
export function liveKey(lane: LiveLane, sender: string, identifier: string): string {
  return `${lane}\u0000${sender}\u0000${identifier}`;
}

interface Own {
  readonly lane: LiveLane;
  readonly key: string;
  readonly sender: string;
  readonly sentMs: number;
}

function targetsOf(message: LiveMessage, type: string, own: Own, codes: Set<LiveFindingCode>): readonly string[] {
  const replaces = type === 'update' || type === 'cancel';
  if (!replaces && message.references.length > 0) codes.add('LIVE_UNUSED_REFERENCES');
  if (replaces && message.references.length === 0) codes.add('LIVE_NO_REFERENCES');
  const all = [...(replaces ? message.references : []), ...expiredReferences(message)];
  if (all.length > REFERENCES_MAX) codes.add('LIVE_MANY_REFERENCES');
  const targets = new Set<string>();
  for (const reference of all.slice(0, REFERENCES_MAX)) {
    const key = liveKey(own.lane, reference.sender.trim(), reference.identifier.trim());
    const isLater = (capTime(reference.sent) ?? own.sentMs) > own.sentMs;
    const isForeign = reference.sender.trim() !== own.sender;
    if (isForeign) codes.add('LIVE_FOREIGN_REFERENCE');
    else if (key === own.key) codes.add('LIVE_SELF_REFERENCE');
    else if (isLater) codes.add('LIVE_LATER_REFERENCE');
    else targets.add(key);
  }
  return targets.size === 0 ? NONE : [...targets];
}

function expiredReferences({ infos }: LiveMessage): CapReference[] {
  return infos
    .flatMap(({ parameters }) => parameters.filter(({ valueName }) => valueName === EXPIRED_REFERENCES))
    .flatMap(({ value }) => value.trim().split(/\s+/u))
    .flatMap((triple) => {
      const [sender, identifier, sent = '', ...others] = triple.split(',');
      return sender && identifier && others.length === 0 ? [{ sender, identifier, sent }] : [];
    });
}

/** Of CAP's own fields alone, whatever order they have and whatever else whoever keeps the message hung on it. */
function hashOf(alert: LiveMessage & Partial<Omit<CapAlert, 'infos'>>): string {
  const { version, identifier, sender, sent, status, msgType, source, scope, restriction, addresses, codes } = alert;
  const { note, references, incidents, infos, signatures } = alert;
  const content = [
    [version, identifier, sender, sent, status, msgType, source, scope, restriction, addresses, codes, note],
    [references, incidents, infos, signatures],
  ];
  return createHash('sha256').update(JSON.stringify(content, sortedKeys)).digest('base64');
}

function sortedKeys(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
