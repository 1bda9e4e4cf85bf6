import { metresBetween } from '../../sea/geo.ts';
import { seaLines } from '../../sea/waters/sea-cables.ts';
import { ports } from '../../sea/waters/sea-chart.ts';
import { type Town, towns } from '../land/towns.ts';
import { type OperatorOf, operatorsOf } from './operators.ts';
import { seaSites } from './sea-sites.ts';
import type { Need, Site } from './site.ts';
import { townOf, townSite } from './town-site.ts';

const plantTowns: readonly (readonly [town: string, fuel: 'gas' | 'oil' | 'wind'])[] = [
  ['GELMARA', 'gas'],
  ['SARVENTO', 'gas'],
  ['HALMAR', 'oil'],
  ['ROCCA-IONIA', 'wind'],
  ['EMPORI', 'wind'],
];
const dataTowns = ['CALANERA', 'SARVENTO', 'SANT-ORRO'];
const HOSPITAL_TOWN_MIN = 20_000;

/** Sites under Directive 2012/18/EU. */
const dangerousSites: readonly (readonly [town: string, name: string, tier: 'lower' | 'upper', substances: string])[] =
  [
    ['GELMARA', 'ammonia works', 'upper', 'ammonia; chlorine'],
    ['GELMARA', 'refinery', 'upper', 'petroleum products; hydrogen sulphide'],
    ['SARVENTO', 'refinery', 'upper', 'petroleum products; liquefied petroleum gas'],
    ['SARVENTO', 'chlorine plant', 'upper', 'chlorine'],
    ['CALANERA', 'gas bottling plant', 'lower', 'liquefied petroleum gas'],
    ['HALMAR', 'fuel depot', 'upper', 'petroleum products'],
    ['COTRANA', 'fertiliser store', 'lower', 'ammonium nitrate'],
    ['EMPORI', 'explosives store', 'lower', 'explosives'],
  ];

/** The networks that stand in every world: one of each for a town, and lines between them. About 130 sites. */
export function networkOf(seed: number): readonly Site[] {
  const operator = operatorsOf(seed);
  return [
    ...plants(seed, operator),
    ...towns.flatMap((town) => townSites(seed, town, operator)),
    ...dataCentres(seed, operator),
    ...dangerous(seed, operator),
    ...seaSites(operator),
  ];
}

function plants(seed: number, operator: OperatorOf): readonly Site[] {
  return plantTowns.map(([id, fuel]) =>
    townSite(seed, townOf(id), {
      id: `PP-${id}`,
      kind: 'power_plant',
      name: `${fuel} power plant`,
      operator: operator('plant', fuel === 'wind' ? 1 : 0),
      needs: fuel === 'gas' ? [{ on: seaLines.gas.id, hours: 72 }] : [],
      serves: 'grid',
      inhabitants: 600_000,
    }),
  );
}

/** What every town has; larger ones have a hospital, and those at the coast a port. */
function townSites(seed: number, town: Town, operator: OperatorOf): readonly Site[] {
  const power = (hours: number): Need => ({ on: `SS-${town.id}`, hours });
  const water: Need = { on: `WW-${town.id}`, hours: 12 };
  const calls: Need = { on: `TX-${town.id}`, hours: 4 };
  const site = (said: Parameters<typeof townSite>[2]): Site => townSite(seed, town, said);
  const sites = [
    site({
      id: `SS-${town.id}`,
      kind: 'substation',
      name: 'substation',
      operator: operator('grid'),
      needs: feeding(town),
    }),
    site({
      id: `WW-${town.id}`,
      kind: 'water_works',
      name: 'water works',
      operator: operator('water'),
      needs: [power(6)],
    }),
    site({
      id: `TX-${town.id}`,
      kind: 'telecom_exchange',
      name: 'exchange',
      operator: operator('telecom', towns.indexOf(town)),
      needs: [power(8), ...overseas(town)],
    }),
  ];
  const needs = [power(48), water, calls];
  if (town.inhabitants >= HOSPITAL_TOWN_MIN)
    sites.push(site({ id: `HO-${town.id}`, kind: 'hospital', name: 'hospital', operator: operator('health'), needs }));
  if (town.port !== undefined) {
    const { lon, lat, code } = ports[town.port];
    const port = site({
      id: `PT-${town.id}`,
      kind: 'port',
      name: 'port',
      operator: operator('port'),
      needs: [power(2), calls],
    });
    sites.push({ ...port, place: [lon, lat], address: `${town.name}, harbour`, serves: code });
  }
  return sites;
}

/** Each hangs on two substations, of which one is enough. */
function dataCentres(seed: number, operator: OperatorOf): readonly Site[] {
  return dataTowns.map((id, i) => {
    const power = [id, neighbourOf(townOf(id)).id].map((one): Need => ({ on: `SS-${one}`, hours: 36, group: 'power' }));
    return townSite(seed, townOf(id), {
      id: `DC-${id}`,
      kind: 'data_centre',
      name: 'data centre',
      operator: operator('data', i),
      needs: [...power, { on: `TX-${id}` }],
      serves: 'banks, hospitals and offices',
    });
  });
}

function dangerous(seed: number, operator: OperatorOf): readonly Site[] {
  return dangerousSites.map(([town, name, seveso, substances], i) => {
    const { inhabitants: _servesNobody, ...site } = townSite(seed, townOf(town), {
      id: `SV-${i + 1}`,
      kind: 'seveso',
      name,
      operator: operator('chemicals', i),
      needs: [
        { on: `SS-${town}`, hours: 1 },
        { on: `WW-${town}`, hours: 3 },
      ],
      seveso,
      substances,
      serves: 'industry',
    });
    return site;
  });
}

/** The two power plants nearest to a town: one of them is enough. Islands hang on the cable as well. */
function feeding(town: Town): readonly Need[] {
  const plantOf = (id: string): Need => ({ on: `PP-${id}`, group: 'power' });
  if (town.country === 'mt') return [plantOf('HALMAR'), { on: seaLines.link.id, group: 'power' }];
  const byWay = plantTowns
    .map(([id]) => townOf(id))
    .filter(({ country }) => country === town.country)
    .map((plant) => ({ id: plant.id, metres: metresBetween(...plant.place, ...town.place) }))
    .toSorted((a, b) => a.metres - b.metres);
  return byWay.slice(0, 2).map(({ id }) => plantOf(id));
}

/** What an exchange of an island needs to reach the mainland. */
function overseas(town: Town): readonly Need[] {
  if (town.id === 'VETRA') return [{ on: seaLines.strait.id, hours: 0.5 }];
  if (town.country !== 'mt') return [];
  return [seaLines.narrows.id, seaLines.ionian.id].map((on) => ({ on, group: 'overseas' }));
}

function neighbourOf(town: Town): Town {
  const others = towns.filter((one) => one !== town && one.country === town.country);
  return others.reduce((a, b) =>
    metresBetween(...b.place, ...town.place) < metresBetween(...a.place, ...town.place) ? b : a,
  );
}
