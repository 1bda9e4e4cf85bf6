import { Draw } from '../../random.ts';
import { type Place, placeAt } from '../../sea/geo.ts';
import { span } from '../../sea/span.ts';
import { SITE_FROM_TOWN_KM } from '../hazard-proportions.ts';
import { type Town, towns } from '../land/towns.ts';
import type { Site } from './site.ts';

const streets: Readonly<Record<Town['country'], readonly string[]>> = {
  it: ['Via del Porto 4', 'Via dei Mulini 12', 'Contrada Ginestra', 'Strada Provinciale 7'],
  mt: ['Triq il-Port 9', 'Triq il-Mithna 21'],
};

export function townOf(id: string): Town {
  return towns.find((town) => town.id === id)!;
}

/** A site of a town; what is not said is as with most: it serves the town, and needs nothing. */
export function townSite(
  seed: number,
  town: Town,
  said: Pick<Site, 'id' | 'kind' | 'name' | 'operator'> & Partial<Site>,
): Site {
  const index = towns.indexOf(town);
  const street = new Draw(seed, 'site', index, `address ${said.id}`).pick(streets[town.country]);
  return {
    place: siteNear(town, new Draw(seed, 'site', index, said.id)),
    country: town.country,
    address: `${town.name}, ${street}`,
    needs: [],
    serves: town.name,
    inhabitants: town.inhabitants,
    ...said,
    name: `${town.name} ${said.name}`,
  };
}

/** Where a site lies: in the town's direction inland. */
export function siteNear(town: Town, draw: Draw): Place {
  const km = town.roomKm * span(draw, ...SITE_FROM_TOWN_KM) * Math.sqrt(span(draw, 0.02, 1));
  return placeAt(town.place, town.inland + span(draw, -40, 40), km * 1000);
}
