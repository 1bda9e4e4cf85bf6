import { destination, type Position } from '@quintet/hazards';
import { randomNumbers } from '../tracks/random-numbers.ts';

/** The land that sites, people and warnings lie on: about that of Europe. Degrees. */
export const LAND = { west: -10, south: 36, width: 45, height: 34 } as const;
const KINDS = ['substation', 'hospital', 'water-works', 'telecom', 'data-centre', 'port', 'fuel-depot'] as const;
const OPERATORS = 2000;
const LINE_POINTS = 20;

/** Somewhere on the land. */
export function somewhere(random: () => number): Position {
  return [LAND.west + LAND.width * random(), LAND.south + LAND.height * random()];
}

/** A file of sites: nine in ten are points, the others lines; each depends on one that serves about a dozen. */
export function madeUpSites(count: number): string {
  const random = randomNumbers(1);
  const rows = ['id,name,kind,operator,lat,lon,geometry,seveso,depends_on,inhabitants'];
  for (let i = 0; i < count; i++) {
    const at = somewhere(random);
    const kind = KINDS[Math.floor(random() * KINDS.length)] ?? 'substation';
    const geometry = i % 10 === 0 ? line(at, random) : '';
    const needs = i === 0 ? '' : `bench-${Math.floor(i / 12)}@${Math.floor(24 * random())}`;
    const seveso = i % 50 === 0 ? 'upper' : '';
    const place = geometry === '' ? `${at[1].toFixed(5)},${at[0].toFixed(5)}` : ',';
    rows.push(
      `bench-${i},Site ${i},${kind},Operator ${i % OPERATORS},${place},${geometry},${seveso},${needs},${i % 5000}`,
    );
  }
  return `${rows.join('\n')}\n`;
}

function line(from: Position, random: () => number): string {
  const way = 360 * random();
  const points = Array.from({ length: LINE_POINTS }, (_, i) => destination(from, way + 20 * random(), 2 * i));
  return `"LINESTRING(${points.map(([lon, lat]) => `${lon.toFixed(5)} ${lat.toFixed(5)}`).join(', ')})"`;
}

/** A grid of people over the land as an Esri ASCII grid. @param perDegree cells to a degree */
export function madeUpPeople(perDegree: number): string {
  const [columns, rows] = [LAND.width * perDegree, LAND.height * perDegree];
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => (row * 7 + column * 13) % 97).join(' '),
  );
  return `ncols ${columns}
nrows ${rows}
xllcorner ${LAND.west}
yllcorner ${LAND.south}
cellsize ${1 / perDegree}
NODATA_value -9999
${lines.join('\n')}
`;
}
