import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HazardReport } from '../report.ts';
import { associate } from './associate.ts';
import { type Associator, createAssociator } from './associator.ts';
import { report } from './test-reports.ts';

/** The parts that reports fall into, whatever they are called. */
function parts(events: readonly { readonly reports: readonly string[] }[]): string[] {
  return events.map(({ reports }) => [...reports].sort().join(' ')).sort();
}

const keyOf = ({ a, b, reason, isJoined }: ReturnType<Associator['doubts']>[number]) =>
  JSON.stringify([a, b, reason, isJoined]);

const origin = fc
  .record({
    agency: fc.constantFrom('AA', 'BB', 'CC', 'DD'),
    startS: fc.integer({ min: 0, max: 400 }),
    lon: fc.integer({ min: 0, max: 60 }),
    magnitude: fc.option(fc.integer({ min: 20, max: 50 }), { nil: undefined }),
    link: fc.option(fc.constantFrom('x:1', 'x:2'), { nil: undefined }),
  })
  .map(({ agency, startS, lon, magnitude, link }) =>
    report({
      agency,
      startMs: 1000 * startS,
      at: [lon / 50, 10],
      ...(magnitude === undefined ? {} : { magnitude: magnitude / 10 }),
      links: link === undefined ? [] : [link],
    }),
  );
const warning = fc
  .record({
    agency: fc.constantFrom('M1', 'M2'),
    startH: fc.integer({ min: 0, max: 72 }),
    hours: fc.integer({ min: 1, max: 24 }),
    region: fc.option(fc.constantFrom('R1', 'R2', 'R3'), { nil: undefined }),
    hazard: fc.constantFrom('wind' as const, 'flood' as const, 'wildfire' as const, 'tropical-cyclone' as const),
    lon: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ agency, startH, hours, region, hazard, lon }) =>
    report({
      agency,
      hazard,
      startMs: 3_600_000 * startH,
      endMs: 3_600_000 * (startH + hours),
      at: [lon / 10, 10],
      codes: region === undefined ? [] : [{ scheme: 'EMMA_ID', value: region }],
    }),
  );
const scene = fc.array(fc.oneof(origin, warning), { minLength: 1, maxLength: 40 }).chain((made) => {
  const reports = made.map((one, i): HazardReport => ({ ...one, id: `r${String(i).padStart(2, '0')}` }));
  const id = fc.constantFrom(...reports.map((one) => one.id));
  return fc.record({
    reports: fc.constant(reports),
    shuffled: fc.shuffledSubarray(reports, { minLength: reports.length }),
    judgements: fc.array(fc.record({ a: id, b: id, same: fc.boolean() }), { maxLength: 6 }),
    withdrawn: fc.uniqueArray(id, { maxLength: 5 }),
  });
});

describe('a stream ends where the whole at once does', () => {
  test('whatever the order, with judgements before and after', () => {
    fc.assert(
      fc.property(scene, fc.nat(), ({ reports, shuffled, judgements }, cut) => {
        const associator = createAssociator();
        const at = cut % (shuffled.length + 1);
        for (const one of shuffled.slice(0, at)) associator.add(one);
        for (const judgement of judgements) associator.judge(judgement);
        for (const one of shuffled.slice(at)) associator.add(one);
        const whole = associate(reports, { judgements });
        expect(parts(associator.events())).toEqual(parts(whole.events));
        expect(associator.doubts().length).toBe(new Set(whole.doubts.map((doubt) => JSON.stringify(doubt))).size);
      }),
      { numRuns: 300 },
    );
  });

  test('the whole at once does not depend on the order', () => {
    fc.assert(
      fc.property(scene, ({ reports, shuffled, judgements }) => {
        expect(associate(shuffled, { judgements })).toEqual(associate(reports, { judgements }));
      }),
      { numRuns: 100 },
    );
  });

  test('what is withdrawn or taken back was never there', () => {
    fc.assert(
      fc.property(scene, ({ reports, shuffled, judgements, withdrawn }) => {
        const associator = createAssociator();
        associator.add(...shuffled);
        for (const judgement of judgements) associator.judge(judgement);
        for (const id of withdrawn) associator.withdraw(id);
        const left = reports.filter(({ id }) => !withdrawn.includes(id));
        expect(parts(associator.events())).toEqual(parts(associate(left, { judgements }).events));
        for (const judgement of judgements) associator.takeBack(judgement);
        expect(parts(associator.events())).toEqual(parts(associate(left).events));
      }),
      { numRuns: 100 },
    );
  });

  test('the changes tell it all: a table that follows them holds the same events', () => {
    fc.assert(
      fc.property(scene, ({ shuffled, judgements, withdrawn }) => {
        const associator = createAssociator();
        const table = new Map<string, readonly string[]>();
        const follow = ({ events }: ReturnType<Associator['add']>): void => {
          for (const change of events) {
            if (change.kind === 'created' || change.kind === 'changed') table.set(change.event, change.reports);
            else table.delete(change.event);
          }
        };
        for (const one of shuffled) follow(associator.add(one));
        for (const judgement of judgements) follow(associator.judge(judgement));
        for (const id of withdrawn) follow(associator.withdraw(id));
        const events = associator.events().map(({ id, reports }) => [id, reports] as const);
        expect(new Map(events)).toEqual(table);
      }),
      { numRuns: 100 },
    );
  });

  test('the changes tell of doubts too, also of those about a report that is revised', () => {
    fc.assert(
      fc.property(
        scene,
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: -200, max: 200 }))),
        ({ shuffled }, revisions) => {
          const associator = createAssociator();
          const told = new Map<string, string>();
          const follow = ({ doubts, settled }: ReturnType<Associator['add']>) => {
            for (const one of settled) told.delete(keyOf(one));
            for (const one of doubts) told.set(keyOf(one), one.a);
          };
          for (const one of shuffled) follow(associator.add(one));
          for (const [at, seconds] of revisions) {
            const one = shuffled[at % Math.max(1, shuffled.length)];
            if (one) follow(associator.add({ ...one, startMs: one.startMs + 1000 * seconds }));
          }
          for (const one of shuffled.slice(0, 2)) follow(associator.withdraw(one.id));
          expect([...told.keys()].sort()).toEqual(associator.doubts().map(keyOf).sort());
        },
      ),
      { numRuns: 200 },
    );
  });

  test('stored and restored it goes on as if nothing had been', () => {
    fc.assert(
      fc.property(scene, fc.nat(), ({ shuffled, judgements }, cut) => {
        const at = cut % (shuffled.length + 1);
        const one = createAssociator({ judgements });
        for (const each of shuffled.slice(0, at)) one.add(each);
        const other = createAssociator({ stored: one.stored() });
        expect(new Set(other.events().map(({ id }) => id))).toEqual(new Set(one.events().map(({ id }) => id)));
        for (const each of shuffled.slice(at)) {
          one.add(each);
          other.add(each);
        }
        expect(parts(other.events())).toEqual(parts(one.events()));
      }),
      { numRuns: 100 },
    );
  });
});

describe('ids', () => {
  const a = report({ id: 'a', agency: 'AA', startMs: 10_000, at: [10, 50] });
  const b = report({ id: 'b', agency: 'BB', startMs: 9_000, at: [10.1, 50] });

  test('an event keeps the id of the report that came first, also when an older one joins it', () => {
    const associator = createAssociator();
    expect(associator.add(a).events).toMatchObject([{ kind: 'created', event: 'a', reports: ['a'], from: [] }]);
    const { events } = associator.add(b);
    expect(events).toMatchObject([{ kind: 'changed', event: 'a', reports: ['b', 'a'], added: ['b'], removed: [] }]);
    const [first] = events[0]?.kind === 'changed' ? events[0].evidence : [];
    expect(first).toMatchObject({ report: 'b', with: 'a', rule: 'earthquake', timeS: 1 });
    expect(first?.text).toMatch(/^1 s and 7 km from a of AA/);
  });

  test('a person splits and joins; ids never disappear', () => {
    const associator = createAssociator();
    associator.add(a, b);
    expect(associator.judge({ a: 'a', b: 'b', same: false }).events).toMatchObject([
      { kind: 'created', event: 'b', from: ['a'] },
      { kind: 'changed', event: 'a', removed: ['b'] },
    ]);
    expect(associator.judge({ a: 'b', b: 'a', same: true }).events).toMatchObject([
      { kind: 'changed', event: 'a', added: ['b'] },
      { kind: 'merged', event: 'b', into: 'a' },
    ]);
    expect([associator.resolve('b'), associator.resolve('a')]).toEqual(['a', 'a']);
    expect(associator.eventOf('b')).toEqual({ id: 'a', reports: ['b', 'a'] });
    associator.takeBack({ a: 'a', b: 'b' });
    expect(associator.events()).toHaveLength(1);
  });

  test('a decision about what comes later waits for it', () => {
    const associator = createAssociator();
    expect(associator.judge({ a: 'a', b: 'b', same: false }).events).toEqual([]);
    associator.add(a, b);
    expect(associator.events()).toHaveLength(2);
  });

  test('a revision moves a report to another event; the last one withdrawn ends it', () => {
    const associator = createAssociator();
    associator.add(a, b);
    const { events } = associator.add({ ...b, startMs: 10_000_000 });
    expect(events.map(({ kind, event }) => `${kind} ${event}`).sort()).toEqual(['changed a', 'created b']);
    expect(associator.withdraw('a').events).toEqual([{ kind: 'ended', event: 'a' }]);
    expect(associator.withdraw('a').events).toEqual([]);
  });

  test('what is long over is forgotten, whole events at a time', () => {
    const associator = createAssociator();
    const late = report({ id: 'late', agency: 'AA', startMs: 90 * 86_400_000, at: [10, 50] });
    associator.add(a, b, late);
    expect(associator.forget(40 * 86_400_000)).toEqual(['a']);
    expect(associator.events()).toEqual([{ id: 'late', reports: ['late'] }]);
  });
});
