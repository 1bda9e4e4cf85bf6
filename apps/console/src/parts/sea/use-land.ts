import { useEffect, useState } from 'react';
import type { GeoBox } from './geo-box.ts';
import { type LandPolygon, readLand } from './land.ts';

/** From this width on the far outline is as good as the near one, degrees. */
const NEAR_DEGREES_MAX = 12;

/** The outline of the land around a box: the far one first, the near one when it is there and can be seen. */
export function useLand({ west, east }: GeoBox): { land: readonly LandPolygon[]; failed: boolean } {
  const [land, setLand] = useState<readonly LandPolygon[]>([]);
  const [failed, setFailed] = useState(false);
  const near = east - west < NEAR_DEGREES_MAX;
  useEffect(() => {
    let left = false;
    const show = (polygons: readonly LandPolygon[]) => {
      if (!left) setLand(polygons);
    };
    const read = async () => {
      show(await readLand('far'));
      if (near) show(await readLand('near'));
    };
    read().catch(() => (left ? undefined : setFailed(true)));
    return () => {
      left = true;
    };
  }, [near]);
  return { land, failed };
}
