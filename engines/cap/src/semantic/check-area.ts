import { findCrossing } from '../geometry/crosses-itself.ts';
import { parseCircle, parsePolygon } from '../geometry/parse-shapes.ts';
import { antimeridianEdge } from '../geometry/unwrap.ts';
import { CIRCLE_RADIUS_KM_MAX, POLYGON_VERTICES_RECOMMENDED_MAX } from '../limits.ts';
import { childOf, childrenOf, childText, type TreeNode } from '../tree/node.ts';
import type { MeaningRules } from './meaning-rules.ts';

/** Heights and shapes of one area. A shape that cannot be read is told by the schema. */
export function checkArea(area: TreeNode, rules: MeaningRules): void {
  checkHeights(area, rules);
  for (const polygon of childrenOf(area, 'polygon')) checkPolygon(polygon, rules);
  for (const circle of childrenOf(area, 'circle')) {
    const radiusKm = parseCircle(circle.text)?.radiusKm ?? 0;
    if (radiusKm > CIRCLE_RADIUS_KM_MAX) rules.report('CIRCLE_TOO_LARGE', circle, { value: radiusKm });
  }
}

function checkHeights(area: TreeNode, { report }: MeaningRules): void {
  const ceiling = childOf(area, 'ceiling');
  if (ceiling === undefined) return;
  if (childOf(area, 'altitude') === undefined) {
    report('INVALID_AREA', area);
    return;
  }
  const [low, high] = [Number(childText(area, 'altitude') ?? 'none'), Number(childText(area, 'ceiling') ?? 'none')];
  if (low > high) report('INVALID_ALTITUDE_CEILING_RANGE', ceiling, { altitude: low, ceiling: high });
}

function checkPolygon(polygon: TreeNode, { report }: MeaningRules): void {
  const reading = parsePolygon(polygon.text);
  if (!reading.ok) return;
  const { positions } = reading;
  const count = positions.length - 1;
  if (count > POLYGON_VERTICES_RECOMMENDED_MAX) {
    report('POLYGON_TOO_DETAILED', polygon, { count, limit: POLYGON_VERTICES_RECOMMENDED_MAX });
  }
  const across = antimeridianEdge(positions);
  if (across !== undefined) report('POLYGON_CROSSES_ANTIMERIDIAN', polygon, { from: across[0], to: across[1] });
  const crossing = findCrossing(positions);
  if (crossing === 'too-many') report('POLYGON_NOT_CHECKED', polygon);
  else if (crossing !== undefined) report('INVALID_POLYGON_SELF_INTERSECTION', polygon, { ...crossing });
}
