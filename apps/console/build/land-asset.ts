import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { feature } from 'topojson-client';
import type { Plugin } from 'vite';
import { encodeRing } from '../src/parts/sea/land-code.ts';

/** Far and near outlines of Natural Earth, and how many steps of a degree each coordinate is kept in. */
const require = createRequire(import.meta.url);
const LANDS = {
  '50m': { steps: 1000, file: require.resolve('world-atlas/land-50m.json') },
  '10m': { steps: 10_000, file: require.resolve('world-atlas/land-10m.json') },
} as const;
type LandName = keyof typeof LANDS;
const PREFIX = 'quintet:land-';

/**
 * On a sphere a ring has two insides, told apart by its direction. A few specks of the source run the other way around and
 * come out as the whole globe with themselves as holes: these are land.
 */
function rightWay(polygon: number[][][]): number[][][][] {
  const lats = polygon[0]?.map(([, y = 0]) => y) ?? [];
  const isGlobe = Math.max(...lats) >= 89.9 && Math.min(...lats) <= -89.9;
  return isGlobe ? polygon.slice(1).map((hole) => [hole]) : [polygon];
}

/**
 * The land as flat degrees: each polygon is cut where it crosses ±180°, so that no outline runs across the whole map.
 * An equirectangular projection of one unit a degree leaves coordinates as they are and does the cutting.
 */
function cutLand(name: LandName): number[][][] {
  const { steps, file } = LANDS[name];
  const topology = JSON.parse(readFileSync(file, 'utf8'));
  const flat = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  const cut = geoProject(feature(topology, topology.objects.land), flat);
  const shapes = cut.type === 'FeatureCollection' ? cut.features : [cut];
  return shapes
    .flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates]))
    .flatMap(rightWay)
    .map((polygon) =>
      // On paper y grows downwards.
      polygon
        .map((ring) =>
          encodeRing(
            ring.map(([lon = 0, y = 0]) => [lon, -y]),
            steps,
          ),
        )
        .filter((ring) => ring.length >= 8),
    )
    .filter((polygon) => polygon.length > 0);
}

function assetOf(name: LandName): { path: string; text: string } {
  const text = JSON.stringify({ steps: LANDS[name].steps, polygons: cutLand(name) });
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { path: `assets/land-${name}-${hash}.json`, text };
}

/** `import url from 'quintet:land-50m'` gives the address of a static file with the outline of all land. */
export function landAsset(): Plugin {
  const made = new Map<string, { path: string; text: string }>();
  let building = false;
  return {
    name: 'quintet:land',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(PREFIX.length + 1) as LandName;
      const asset = made.get(name) ?? assetOf(name);
      made.set(name, asset);
      if (building) this.emitFile({ type: 'asset', fileName: asset.path, source: asset.text });
      return `export default ${JSON.stringify(`/${asset.path}`)};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const asset = [...made.values()].find(({ path }) => request.url === `/${path}`);
        if (asset === undefined) return next();
        response.setHeader('content-type', 'application/json');
        response.end(asset.text);
      });
    },
  };
}
