import { distanceKm } from '@quintet/hazards';
import type { KnownReport } from './known-report.ts';

const TIME_S = 30;
const KM = 150;

/** The usual way: in the order of time, each origin goes to the nearest event within 30 s and 150 km that has none of its agency. */
export function greedy(reports: readonly KnownReport[]): KnownReport[][] {
  const events: KnownReport[][] = [];
  let open: KnownReport[][] = [];
  for (const report of [...reports].sort((a, b) => a.startMs - b.startMs)) {
    open = open.filter((event) => report.startMs - event.at(-1)!.startMs <= 1000 * TIME_S);
    let [best, nearest]: [KnownReport[] | undefined, number] = [undefined, 2];
    for (const event of open) {
      if (event.some(({ agency }) => agency === report.agency)) continue;
      const distance = Math.min(...event.map((other) => apart(report, other)));
      if (distance < nearest) [best, nearest] = [event, distance];
    }
    if (best) best.push(report);
    else {
      const event = [report];
      events.push(event);
      open.push(event);
    }
  }
  return events;
}

function apart(a: KnownReport, b: KnownReport): number {
  const time = Math.abs(a.startMs - b.startMs) / 1000 / TIME_S;
  const space = distanceKm(placeOf(a), placeOf(b)) / KM;
  return time > 1 || space > 1 ? Infinity : time ** 2 + space ** 2;
}

function placeOf({ shapes: [shape] }: KnownReport): readonly [number, number] {
  return shape?.kind === 'point' ? shape.at : [0, 0];
}
