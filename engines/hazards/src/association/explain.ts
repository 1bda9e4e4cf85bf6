import type { Evidence } from './evidence.ts';
import type { Likeness, Node } from './node.ts';

/** What one report has in common with another of its event, in words and numbers. */
export function evidenceOf(node: Node, other: Node, likeness: Likeness, score: number): Evidence {
  const { timeS, km, magnitude } = likeness;
  return {
    report: node.report.id,
    with: other.report.id,
    rule: node.rule.name,
    timeS,
    ...(Number.isFinite(km) ? { distanceKm: km } : {}),
    ...(Number.isNaN(magnitude) ? {} : { magnitude }),
    score,
    text: textOf(node, other, likeness),
  };
}

/** `4 s and 12 km from 786954 of BJI, magnitudes 4.8 and 5.0.` */
export function textOf(node: Node, other: Node, { timeS, km, magnitude, also }: Likeness): string {
  const apart = [timeS === 0 && node.rule.name !== 'earthquake' ? 'at the same time' : duration(timeS)];
  if (Number.isFinite(km) && also === undefined) apart.push(km < 0.5 ? 'at the same place' : `${Math.round(km)} km`);
  const magnitudes = [node, other].map(({ report }) => report.magnitude?.toFixed(1));
  const extra = Number.isNaN(magnitude) ? '' : `, magnitudes ${magnitudes.join(' and ')}`;
  const further = also === undefined ? '' : `; ${also}`;
  return `${apart.join(' and ')} from ${other.report.id} of ${other.report.agency}${extra}${further}.`;
}

function duration(seconds: number): string {
  if (seconds < 120) return `${Number(seconds.toFixed(1))} s`;
  if (seconds < 2 * 3600) return `${Math.round(seconds / 60)} min`;
  if (seconds < 48 * 3600) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / 86_400)} days`;
}
