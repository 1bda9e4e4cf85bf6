import FlatQueue from 'flatqueue';
import type { CapAlert } from '../alert.ts';
import { emptyLive, forgetLive, hangingOn, type LiveAlert, liveOf, type LiveState, takeVersion } from './live-set.ts';
import type { LiveMessage } from './live-message.ts';
import { type LiveLane, liveKey, liveVersion } from './live-version.ts';
import { SKEW_MS_MAX } from './limits.ts';

/** An alert that came into force, changed, or (without `alert`) is in force no more. */
export interface LiveChange<M> {
  readonly lane: LiveLane;
  readonly sender: string;
  readonly identifier: string;
  readonly alert?: LiveAlert<M>;
}

/**
 * The alerts in force as messages come and time goes on: at each time those that `liveAt` gives for all messages, but only
 * what a message or the clock touches is looked at.
 *
 * @example
 * const view = new LiveView((alert) => alert);
 * for (const alert of alerts) view.take(alert);
 * for (const { identifier, alert } of view.changesAt(Date.now())) show(identifier, alert);
 */
export class LiveView<M extends object, A extends LiveMessage = CapAlert> {
  readonly #keep: (message: A) => M;
  #state: LiveState<M> = emptyLive();
  #nowMs = Number.NEGATIVE_INFINITY;
  readonly #live = new Map<string, LiveAlert<M>>();
  readonly #stale = new Set<string>();
  /** Messages by the time at which they come to count or end. */
  #turns = new FlatQueue<string>();

  /** @param keep what is kept of a message: of large ones, only what will be asked for; an object of its own for each */
  constructor(keep: (message: A) => M) {
    this.#keep = keep;
  }

  /** Takes a message, in any order and as often as it comes. */
  take(message: A): void {
    const version = liveVersion(message);
    if (version === undefined) return;
    const before = this.#state;
    this.#state = takeVersion(before, { ...version, message: this.#keep(message) });
    if (this.#state === before) return;
    // What an earlier content replaced may be in force again.
    for (const state of [before, this.#state]) for (const key of hangingOn(state, version.key)) this.#stale.add(key);
    this.#turns.push(version.key, version.sentMs - SKEW_MS_MAX);
  }

  /** What changed between the time that was asked for last, and this one. */
  changesAt(nowMs: number): LiveChange<M>[] {
    if (nowMs < this.#nowMs) this.#beginAnew();
    this.#nowMs = nowMs;
    for (let at = this.#turns.peekValue(); at !== undefined && at <= nowMs; at = this.#turns.peekValue())
      for (const key of hangingOn(this.#state, this.#turns.pop() ?? '')) this.#stale.add(key);
    const changes: LiveChange<M>[] = [];
    for (const key of this.#stale) {
      const [before, alert] = [this.#live.get(key), liveOf(this.#state, key, nowMs)];
      if (before?.message === alert?.message && before?.endMs === alert?.endMs) continue;
      if (alert === undefined) this.#live.delete(key);
      else {
        this.#live.set(key, alert);
        this.#turns.push(key, alert.endMs);
      }
      const [lane = 'unknown', sender = '', identifier = ''] = key.split('\u0000');
      changes.push({ lane: lane as LiveLane, sender, identifier, ...(alert === undefined ? {} : { alert }) });
    }
    this.#stale.clear();
    return changes;
  }

  /** An alert as it was in force at the time that was asked for last. */
  get(lane: LiveLane, sender: string, identifier: string): LiveAlert<M> | undefined {
    return this.#live.get(liveKey(lane, sender.trim(), identifier.trim()));
  }

  /** As `forgetLive`: earlier times must not be asked for afterwards. */
  forget(nowMs: number): void {
    this.#state = forgetLive(this.#state, nowMs);
  }

  /** The clock went back. */
  #beginAnew(): void {
    this.#turns = new FlatQueue();
    for (const [key, versions] of this.#state.versions.entries()) {
      this.#stale.add(key);
      for (const { sentMs } of versions) this.#turns.push(key, sentMs - SKEW_MS_MAX);
    }
    for (const [key, { endMs }] of this.#live) this.#turns.push(key, endMs);
  }
}
