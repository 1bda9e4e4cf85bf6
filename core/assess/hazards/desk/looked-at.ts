import type { Shape } from '@quintet/hazards';
import type { FusedEvent } from '../fuse-event.ts';

/** With what it was worked out what stands in the way of an event. */
export interface LookedAt extends Pick<FusedEvent, 'hazard' | 'shapes' | 'magnitude'> {
  /** Of the sites. */
  readonly stamp: string;
}

/** Whether it is still the same, so that what stands in the way is too. */
export function isLookedAt(before: LookedAt | undefined, now: LookedAt): boolean {
  if (before === undefined || before.hazard !== now.hazard || before.magnitude !== now.magnitude) return false;
  if (before.stamp !== now.stamp || before.shapes.length !== now.shapes.length) return false;
  return now.shapes.every((shape, i) => isAlike(shape, before.shapes[i]!));
}

function isAlike(a: Shape, b: Shape): boolean {
  return a === b || (a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b));
}
