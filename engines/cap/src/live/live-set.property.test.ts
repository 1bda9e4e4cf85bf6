import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapAlert } from '../alert.ts';
import { forgetLive, liveAt, liveFindings, type LiveState, LiveView } from './index.ts';
import { AGE_MET_MS, LIFE_MS_MAX, SKEW_MS_MAX } from './limits.ts';
import { idsAt, made, MINUTE, T0, taken } from './test-messages.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const minute = fc.integer({ min: 0, max: 60 });
const message = fc
  .record({
    id: fc.constantFrom(...ids),
    type: fc.constantFrom('Alert', 'Alert', 'Update', 'Update', 'Cancel', 'Ack'),
    sent: fc.oneof(minute, fc.constant(5), fc.constant(5_000)),
    refs: fc.array(fc.tuple(fc.constantFrom(...ids), minute), { maxLength: 3 }),
    expires: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
    status: fc.constantFrom('Actual', 'Actual', 'Actual', 'Exercise'),
    note: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
  })
  .map(({ expires, note, ...rest }) =>
    made({ ...rest, ...(expires === undefined ? {} : { expires }), ...(note === undefined ? {} : { note }) }),
  );
/** Few messages that name each other at few instants, many contents of each: circles, and contents that are dropped. */
const tangled = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    type: fc.constantFrom('Update', 'Update', 'Update', 'Cancel'),
    sent: fc.constantFrom(5, 5, 5, 6),
    refs: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constant(5)), { minLength: 1, maxLength: 2 }),
    note: fc.integer({ min: 0, max: 12 }).map(String),
  })
  .map(made);
const times = [0, 4, 5, 6, 17, 30, 59, 61, 90, 130, 1500, 6000, 20_000];
const seenAt = (state: LiveState<CapAlert>) => times.map((at) => liveAt(state, T0 + at * MINUTE));

/** What is live at a time, straight from the definition: for short lists only. */
function byDefinition(messages: readonly CapAlert[], nowMs: number): string[] {
  const sentOf = (one: CapAlert) => Date.parse(one.sent);
  const there = messages.filter(
    (one) => one.msgType !== 'Ack' && one.status === 'Actual' && sentOf(one) <= nowMs + SKEW_MS_MAX,
  );
  const counting = ids.flatMap((id) => {
    const own = there.filter(({ identifier }) => identifier === id);
    const latest = Math.max(...own.map(sentOf));
    return own.filter((one) => sentOf(one) === latest).slice(0, 1);
  });
  const replaces = (one: CapAlert, other: CapAlert) =>
    one !== other &&
    one.msgType !== 'Alert' &&
    sentOf(one) >= sentOf(other) &&
    one.references.some((ref) => ref.identifier === other.identifier && Date.parse(ref.sent) <= sentOf(one));
  const circles = (one: CapAlert, other: CapAlert, seen: readonly CapAlert[] = []): boolean =>
    counting.some(
      (next) =>
        !seen.includes(next) &&
        sentOf(next) === sentOf(other) &&
        replaces(one, next) &&
        (next === other || circles(next, other, [...seen, next])),
    );
  return counting
    .filter((one) => one.msgType !== 'Cancel')
    .filter((one) => (one.infos[0]?.expires ? Date.parse(one.infos[0].expires) : sentOf(one) + AGE_MET_MS) > nowMs)
    .filter(
      (one) => !counting.some((other) => replaces(other, one) && (sentOf(other) > sentOf(one) || !circles(one, other))),
    )
    .map(({ identifier }) => identifier)
    .toSorted((x, y) => (x < y ? -1 : 1));
}

describe('the live set, whatever comes', () => {
  it('is what the definition says', () => {
    const distinct = fc.uniqueArray(message, {
      maxLength: 20,
      selector: ({ identifier, sent, status }) => identifier + sent + status,
    });
    fc.assert(
      fc.property(distinct, (messages) => {
        const state = taken(messages);
        for (const at of times)
          expect(idsAt(state, at).toSorted((x, y) => (x < y ? -1 : 1))).toEqual(
            byDefinition(messages, T0 + at * MINUTE),
          );
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for every order, repetition and split, as replayed and as it grew', () => {
    const shuffled = fc
      .array(message, { maxLength: 60 })
      .chain((messages) =>
        fc.tuple(
          fc.constant(messages),
          fc.shuffledSubarray(messages, { minLength: messages.length }),
          fc.array(fc.nat(Math.max(0, messages.length - 1)), { maxLength: 20 }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([messages, others, again]) => {
        const repeated = [...others, ...again.flatMap((at) => structuredClone(messages[at]) ?? [])];
        const [first, second] = [taken(messages), taken(repeated.slice(20), taken(repeated.slice(0, 20)))];
        expect(seenAt(second)).toEqual(seenAt(first));
        expect(liveFindings(second)).toEqual(liveFindings(first));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for every order of 1,000 messages', () => {
    const thousand = Array.from({ length: 1000 }, (_, at) => {
      const type = at % 7 === 3 ? 'Cancel' : at % 3 === 1 ? 'Update' : 'Alert';
      const refs =
        type === 'Alert' ? [] : [[`m${(at * 31) % 997}`, (at * 17) % 60] as const, [`m${at - 1}`, 0] as const];
      const expires = at % 5 === 0 ? {} : { expires: (at * 13) % 200 };
      return made({ id: `m${at % 950}`, type, sent: (at * 29) % 60, refs, ...expires });
    });
    const expected = seenAt(taken(thousand));
    fc.assert(
      fc.property(fc.shuffledSubarray(thousand, { minLength: 1000 }), (order) => {
        expect(seenAt(taken(order))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('is what is left of all changes, as messages come and time goes on, now and then back', () => {
    const step = fc.oneof(
      fc.array(message, { maxLength: 6 }).map((messages) => ({ messages })),
      fc.constantFrom(...times).map((at) => ({ at })),
      fc.integer({ min: 0, max: 200 }).map((at) => ({ at })),
    );
    const keyOf = (lane: string, one: { readonly sender: string; readonly identifier: string }) =>
      `${lane} ${one.sender} ${one.identifier}`;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, forgets) => {
        const view = new LiveView((alert) => alert);
        const shown = new Map<string, unknown>();
        const all: CapAlert[] = [];
        let latest = 0;
        for (const one of steps) {
          if ('messages' in one) {
            for (const each of one.messages) view.take(each);
            all.push(...one.messages);
            continue;
          }
          // What was forgotten is not asked for at an earlier time.
          latest = forgets ? Math.max(latest, one.at) : one.at;
          const nowMs = T0 + latest * MINUTE;
          if (forgets) view.forget(nowMs);
          for (const { lane, alert, ...ref } of view.changesAt(nowMs)) {
            if (alert === undefined) shown.delete(keyOf(lane, ref));
            else shown.set(keyOf(lane, ref), alert);
            expect(view.get(lane, ref.sender, ref.identifier)).toEqual(alert);
          }
          const expected = (['actual', 'exercise'] as const).flatMap((lane) =>
            liveAt(taken(all), nowMs, lane).map((alert) => [keyOf(lane, alert.message), alert] as const),
          );
          expect(shown).toEqual(new Map(expected));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is what is left of all changes where messages name each other in circles', () => {
    fc.assert(
      fc.property(fc.array(tangled, { maxLength: 40 }), (messages) => {
        const view = new LiveView((alert) => alert);
        const shown = new Set<string>();
        for (const [at, one] of messages.entries()) {
          view.take(one);
          for (const { identifier, alert } of view.changesAt(T0 + 30 * MINUTE))
            if (alert === undefined) shown.delete(identifier);
            else shown.add(identifier);
          expect([...shown].toSorted()).toEqual(idsAt(taken(messages.slice(0, at + 1)), 30).toSorted());
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('forgets nothing that matters from then on', () => {
    const parts = fc.tuple(
      fc.array(message, { maxLength: 40 }),
      fc.array(message, { maxLength: 20 }),
      fc.constantFrom(30, 90, 7000),
    );
    const days = LIFE_MS_MAX / MINUTE;
    fc.assert(
      fc.property(parts, fc.boolean(), ([before, after, at], isLong) => {
        const minutes = at + (isLong ? days : 0);
        const kept = taken(before);
        const forgotten = forgetLive(kept, T0 + minutes * MINUTE);
        for (const later of [minutes, minutes + 20, minutes + 2000]) {
          const [nowMs, all] = [T0 + later * MINUTE, taken(after, kept)];
          expect(liveAt(taken(after, forgotten), nowMs)).toEqual(liveAt(all, nowMs));
        }
        if (at === 7000 && isLong) expect([forgotten.versions.size, forgotten.replacers.size]).toEqual([0, 0]);
      }),
      { numRuns: 300 },
    );
  });
});
