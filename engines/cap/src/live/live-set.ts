import type { CapAlert } from '../alert.ts';
import { type LiveLane, type LiveVersion, liveVersion } from './live-version.ts';
import type { LiveMessage } from './live-message.ts';
import { LIFE_MS_MAX, SKEW_MS_MAX, VERSIONS_MAX } from './limits.ts';
import { PersistentMap } from './persistent-map.ts';

/** All that was said, as far as it can still matter. Never changed: each message makes a new one. */
export interface LiveState<M> {
  /** The contents of each message by its key, the latest first. */
  readonly versions: PersistentMap<readonly LiveVersion<M>[]>;
  /** By whom a message may be replaced or withdrawn, whether it has arrived or not. */
  readonly replacers: PersistentMap<readonly string[]>;
}

/** An alert in force. */
export interface LiveAlert<M> {
  readonly message: M;
  readonly lane: LiveLane;
  readonly sentMs: number;
  readonly endMs: number;
  /** False: "no end given". */
  readonly isEndGiven: boolean;
}

export function emptyLive<M = CapAlert>(): LiveState<M> {
  return { versions: PersistentMap.empty(), replacers: PersistentMap.empty() };
}

/**
 * Takes a message into the set (CAP 1.2, section 3.2.1: msgType and references). What results depends on the messages
 * alone and not on their order, nor on how often each came. Costs no more than a few look-ups for the newest state.
 *
 * - Update replaces what it refers to as a whole, Cancel withdraws it and is never live itself; both act on messages of the
 *   same status and sender sent no later than themselves, arrived or not. Ack and Error do nothing.
 * - What was replaced by a message that was itself replaced or withdrawn stays replaced.
 * - Of two contents of one (sender, identifier) that with the later `sent` counts, else the greater hash.
 *
 * @example
 * let state = emptyLive();
 * for (const alert of alerts) state = takeLive(state, alert);
 * const now = liveAt(state, Date.now());
 */
export function takeLive<M extends LiveMessage>(state: LiveState<M>, message: M): LiveState<M> {
  const version = liveVersion(message);
  return version === undefined ? state : takeVersion(state, version);
}

/** As `takeLive`, of a message that was looked at. */
export function takeVersion<M>(state: LiveState<M>, version: LiveVersion<M>): LiveState<M> {
  const before = state.versions.get(version.key) ?? [];
  if (before.some(({ hash }) => hash === version.hash)) return state;
  const all = [...before, version].sort((a, b) => compareSent(b, a)).slice(0, VERSIONS_MAX);
  let replacers = state.replacers;
  for (const target of version.targets) {
    const known = replacers.get(target) ?? [];
    if (!known.includes(version.key)) replacers = replacers.with(target, [...known, version.key]);
  }
  return { versions: state.versions.with(version.key, all), replacers };
}

/**
 * The alerts in force at a time, in the order of `sent`. A message dated later than the time, by more than a clock may
 * be ahead (SKEW_MS_MAX), is not yet there: it is not live, and replaces and withdraws nothing.
 *
 * @param lane the status; alerts of different statuses are never in one answer.
 */
export function liveAt<M>(state: LiveState<M>, nowMs: number, lane: LiveLane = 'actual'): LiveAlert<M>[] {
  const live: { readonly key: string; readonly alert: LiveAlert<M> }[] = [];
  for (const versions of state.versions.values()) {
    const [latest] = versions;
    if (latest?.lane !== lane) continue;
    const alert = standing(state, versions, nowMs);
    if (alert !== undefined) live.push({ key: latest.key, alert });
  }
  return live.sort((a, b) => a.alert.sentMs - b.alert.sentMs || (a.key < b.key ? -1 : 1)).map(({ alert }) => alert);
}

/**
 * One alert as it is in force at a time; undefined where it is not.
 *
 * @param key as `liveKey` makes it
 */
export function liveOf<M>(state: LiveState<M>, key: string, nowMs: number): LiveAlert<M> | undefined {
  return standing(state, state.versions.get(key) ?? [], nowMs);
}

function standing<M>(
  state: LiveState<M>,
  versions: readonly LiveVersion<M>[],
  nowMs: number,
): LiveAlert<M> | undefined {
  const version = inForce(versions, nowMs);
  if (version?.message === undefined || version.endMs <= nowMs || isReplaced(state, version, nowMs)) return undefined;
  const { message, lane, sentMs, endMs, isEndGiven } = version;
  return { message, lane, sentMs, endMs, isEndGiven };
}

/**
 * Keys of the messages that may stand otherwise when the contents of one change, or which of them counts: itself, what it
 * replaces, and those of its instant from which it is reached by references, as they may stand in a circle with it.
 */
export function hangingOn<M>(state: LiveState<M>, key: string): ReadonlySet<string> {
  const own = state.versions.get(key) ?? [];
  const instants = new Set(own.map(({ sentMs }) => sentMs));
  const above = new Set([key]);
  for (const one of above)
    for (const replacer of state.replacers.get(one) ?? [])
      if (state.versions.get(replacer)?.some(({ sentMs }) => instants.has(sentMs)) === true) above.add(replacer);
  return new Set([...above, ...own.flatMap(({ targets }) => targets)]);
}

/**
 * Lets go of what cannot matter any more at `nowMs` or later, whatever still arrives; earlier times must not be asked
 * afterwards. Of a message that has ended only who sent it when, and what it replaces, is kept. A message sent more than
 * LIFE_MS_MAX ago is forgotten altogether: it has ended, and so has all that it replaced, which was sent before it and
 * lives no longer than that.
 */
export function forgetLive<M>(state: LiveState<M>, nowMs: number): LiveState<M> {
  let { versions, replacers } = state;
  for (const [key, own] of versions.entries()) {
    if (own.every(({ sentMs }) => sentMs + LIFE_MS_MAX <= nowMs)) {
      for (const target of own.flatMap(({ targets }) => targets)) replacers = withoutReplacer(replacers, target, key);
      versions = versions.with(key, undefined);
    } else if (own.some((one) => one.message !== undefined && one.endMs <= nowMs))
      versions = versions.with(
        key,
        own.map((one) => (one.endMs <= nowMs ? withoutMessage(one) : one)),
      );
  }
  return { versions, replacers };
}

function withoutReplacer(replacers: PersistentMap<readonly string[]>, target: string, key: string) {
  const rest = (replacers.get(target) ?? []).filter((one) => one !== key);
  return replacers.with(target, rest.length === 0 ? undefined : rest);
}

function withoutMessage<M>(version: LiveVersion<M>): LiveVersion<M> {
  const { key, lane, sender, identifier, sentMs, hash, endMs, isEndGiven, targets, codes } = version;
  return { key, lane, sender, identifier, sentMs, hash, endMs, isEndGiven, targets, codes };
}

function compareSent<M>(a: LiveVersion<M>, b: LiveVersion<M>): number {
  if (a.sentMs !== b.sentMs) return a.sentMs < b.sentMs ? -1 : 1;
  return a.hash === b.hash ? 0 : a.hash < b.hash ? -1 : 1;
}

/** The content that counts at a time: the latest that is there. */
function inForce<M>(versions: readonly LiveVersion<M>[], nowMs: number): LiveVersion<M> | undefined {
  return versions.find(({ sentMs }) => sentMs <= nowMs + SKEW_MS_MAX);
}

function isReplaced<M>(state: LiveState<M>, version: LiveVersion<M>, nowMs: number): boolean {
  return replacersOf(state, version, nowMs).some(
    (one) => one.sentMs > version.sentMs || !reaches(state, version, one.key, nowMs),
  );
}

/** Those that are there, refer to it, and were sent no earlier. */
function replacersOf<M>(state: LiveState<M>, version: LiveVersion<M>, nowMs: number) {
  return (state.replacers.get(version.key) ?? []).flatMap((key) => {
    const one = inForce(state.versions.get(key) ?? [], nowMs);
    const acts = one !== undefined && one.sentMs >= version.sentMs && one.targets.includes(version.key);
    return acts ? [one] : [];
  });
}

/**
 * Whether a message replaces another that was sent at the same instant, be it over others of that instant: those that
 * replace each other in a circle are all kept, so that no warning vanishes by a slip.
 */
function reaches<M>(state: LiveState<M>, from: LiveVersion<M>, key: string, nowMs: number): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const target of one.targets) {
      if (target === key) return true;
      if (seen.has(target)) continue;
      seen.add(target);
      const next = inForce(state.versions.get(target) ?? [], nowMs);
      if (next !== undefined && next.sentMs === from.sentMs) open.push(next);
    }
  }
  return false;
}
