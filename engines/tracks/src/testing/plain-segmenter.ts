import type { Fix } from '../fix.ts';

/** A report as the plain rule sees it. */
interface Kept {
  readonly index: number;
  readonly fix: Fix;
  metric: number;
  isDropped: boolean;
}
interface Open {
  readonly name: number;
  readonly reports: Kept[];
}

const RAD = Math.PI / 180;
const CLASSES: Readonly<Record<number, string>> = { 1: 'A', 2: 'A', 3: 'A', 18: 'B', 19: 'B', 27: 'AB' };

/**
 * The rule of segments written down as plainly as it is told (one vessel, unbounded lists, no shortcuts): what the streaming
 * segmenter must equal. Gives a number for each report's segment, null for noise and repeated positions.
 */
export function plainSegments(fixes: readonly Fix[], weighByOrder: boolean): (number | null)[] {
  const result: (number | null)[] = fixes.map(() => null);
  const seen = new Set<string>();
  let open: Open[] = [];
  let names = 0;
  fixes.forEach((fix, index) => {
    const begin = (): void => {
      if (open.length >= 100)
        open = open.filter((segment) => segment !== open.toSorted((a, b) => last(a).fix.time - last(b).fix.time)[0]);
      open.push({ name: names, reports: [{ index, fix, metric: 0, isDropped: false }] });
      result[index] = names++;
    };
    const isPosition = !Number.isNaN(fix.lon + fix.lat + fix.speed) && (!Number.isNaN(fix.course) || fix.speed <= 0.35);
    if (!isPosition) {
      result[index] = names++;
      return;
    }
    const key = [fix.lon * 60000, fix.lat * 60000, fix.course * 10, fix.speed * 10, fix.heading].map(Math.round).join();
    if (Math.round(fix.speed * 10) > 0 && seen.has(key)) return;
    seen.add(key);
    open = open.filter((segment) => (fix.time - last(segment).fix.time) / 3600 <= 24);
    const matches = open.flatMap((segment) => bestMatch(segment, fix) ?? []);
    if (matches.length === 0) {
      begin();
      return;
    }
    const weighed = matches.map((match, i) => {
      const a = (weighByOrder ? open[i]! : match.segment).reports.length / 10;
      return { ...match, weight: (match.metric * a) / Math.sqrt(1 + a * a) };
    });
    const best = weighed.reduce((most, match) => (match.weight > most.weight ? match : most));
    const near = matches.length === 1 ? weighed : weighed.filter(({ weight }) => weight * 10 >= best.weight);
    if (fix.messageType === 27 && Math.min(...near.map(({ hours }) => hours)) < 1) result[index] = names++;
    else if (near.length > 1) {
      open = open.filter((segment) => !near.some((match) => match.segment === segment));
      begin();
    } else {
      for (const report of best.thrownOut) {
        report.isDropped = true;
        result[report.index] = null;
      }
      best.segment.reports.push({ index, fix, metric: best.metric, isDropped: false });
      result[index] = best.segment.name;
    }
  });
  return result;
}

function last(segment: Open): Kept {
  return segment.reports.at(-1)!;
}

function bestMatch(segment: Open, fix: Fix) {
  const kept = segment.reports
    .filter(({ isDropped }) => !isDropped)
    .toReversed()
    .slice(0, 5);
  const own = CLASSES[fix.messageType] ?? '';
  const isSame = kept.some(({ fix: { messageType } }) =>
    (CLASSES[messageType] ?? '').split('').some((one) => own.includes(one)),
  );
  let best = 0;
  let found: { segment: Open; metric: number; hours: number; thrownOut: Kept[] } | undefined;
  for (const [k, point] of kept.entries()) {
    const hours = (fix.time - point.fix.time) / 3600;
    if (hours > 24) break;
    const padded = Math.hypot(hours, 0.25);
    const miss = discrepancy(point.fix, fix, hours / (1 + (hours / 4) ** 0.5));
    if (miss > 25 * padded) continue;
    const metric = (Math.exp(-(((5 * miss) / (25 * padded)) ** 2)) / padded) * (isSame ? 1 : 0.1);
    const score = metric / Math.max(1, 2 * k);
    if (score <= (k === 0 ? 0 : kept[k - 1]!.metric) || score <= best) continue;
    best = score;
    found = { segment, metric, hours, thrownOut: kept.slice(0, k) };
  }
  return found;
}

const wrap = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

function discrepancy(a: Fix, b: Fix, hours: number): number {
  const ahead = (fix: Fix, h: number): [number, number] => {
    const angle = (90 - (Number.isNaN(fix.course) ? 0 : fix.course)) * RAD;
    const nm = Number.isNaN(fix.course) ? 0 : fix.speed * h;
    return [
      fix.lon + (Math.cos(angle) * nm) / 60 / (Math.cos(fix.lat * RAD) + 1e-3),
      fix.lat + (Math.sin(angle) * nm) / 60,
    ];
  };
  const perLon = 60 * Math.cos(((a.lat + b.lat) / 2) * RAD);
  const [lonB, latB] = ahead(a, hours);
  const [lonA, latA] = ahead(b, -hours);
  const reckoned =
    (Math.hypot(perLon * wrap(lonA - a.lon), 60 * (latA - a.lat)) +
      Math.hypot(perLon * wrap(lonB - b.lon), 60 * (latB - b.lat))) /
    2;
  const east = perLon * wrap(b.lon - a.lon);
  const north = 60 * (b.lat - a.lat);
  const distance = Math.hypot(east, north);
  const beside = (fix: Fix): number => {
    const delta = (90 - (Number.isNaN(fix.course) ? 0 : fix.course)) * RAD - Math.atan2(north, east);
    const along = Math.cos(delta) * distance;
    return along > 0 && along <= fix.speed * hours ? Math.abs(Math.sin(delta)) * distance : Number.POSITIVE_INFINITY;
  };
  return Math.min(reckoned, 4 * distance, 2 * (beside(a) + beside(b)));
}
