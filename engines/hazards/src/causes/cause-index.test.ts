import { describe, expect, it } from 'vitest';
import type { HazardCode } from '../vocabulary/index.ts';
import { CauseIndex } from './cause-index.ts';
import { type CausalEvent, causesOf } from './causes-of.ts';

const DAY_MS = 86_400_000;
const KINDS: readonly HazardCode[] = ['rainfall', 'flood', 'earthquake', 'power-outage', 'chemical-hazard'];

describe('an index of events', () => {
  it('finds the same causes and effects as looking at each', () => {
    const events = Array.from({ length: 300 }, (_, i) => eventAt(i));
    const index = indexOf(events);
    const linked = events.map((event) => index.causesOf(event));
    expect(linked).toEqual(events.map((event) => causesOf(event, inOrderOfKinds(events))));
    expect(linked.flat().length).toBeGreaterThan(100);
  });

  it('joins what shares a region or a name, however far apart', () => {
    const rain = { ...eventAt(0), shapes: [], codes: [{ scheme: 'NUTS3:2016', value: 'DE212' }] };
    const flood = { ...eventAt(1), codes: rain.codes };
    expect(indexOf([rain]).causesOf(flood)).toMatchObject([{ from: rain.id, to: flood.id }]);
    const named = { ...eventAt(0), shapes: [], links: ['glide:FL-2026-000001'] };
    expect(indexOf([named]).causesOf({ ...flood, links: named.links })).toMatchObject([{ from: named.id }]);
  });

  it('forgets what is taken out, and the oldest of a kind beyond its limit', () => {
    const [first, second, flood] = [
      eventAt(0),
      { ...eventAt(0), id: 'second' },
      { ...eventAt(1), shapes: eventAt(0).shapes },
    ];
    const index = indexOf([first, second], 1);
    expect(index.causesOf(flood).map(({ from }) => from)).toEqual(['second']);
    index.delete('second');
    expect(index.causesOf(flood)).toEqual([]);
  });
});

function indexOf(events: readonly CausalEvent[], ofAKindMax = 1000): CauseIndex {
  const index = new CauseIndex({ ofAKindMax, apartMsMax: 60 * DAY_MS });
  for (const event of events) index.set(event);
  return index;
}

function inOrderOfKinds(events: readonly CausalEvent[]): CausalEvent[] {
  return KINDS.flatMap((kind) => events.filter((event) => event.hazard === kind));
}

/** Kinds in turn, over some degrees and two days. */
function eventAt(i: number): CausalEvent {
  const at = [10 + ((i * 37) % 80) / 10, 48 + ((i * 53) % 60) / 10] as const;
  const hazard = KINDS[i % KINDS.length]!;
  return {
    id: `event-${i}`,
    hazard,
    startMs: (i % 49) * 3_600_000,
    shapes: i % 2 === 0 ? [{ kind: 'circle', at, radiusKm: 10 }] : [{ kind: 'point', at }],
    codes: [],
    links: [],
    ...(hazard === 'earthquake' ? { magnitude: 6.5, depthKm: 10 } : {}),
  };
}
