import type { Entity } from '@quintet/core/model';
import { writeFtmLines } from '@quintet/core/observe';
import { fileTime } from '../calendar.ts';
import { ownersOf, type ShipOwner } from '../sea/owners.ts';
import type { Registered } from '../sea/sea-vessel.ts';
import { worldSea } from '../sea/world-sea.ts';
import { type Firm, latinFirmName } from '../world/firm.ts';
import type { Arrival, FeedDescription, FileText, World } from './feed.ts';

export const registerFeed = 'vessel-register';

export const registerDescription: FeedDescription = {
  format: 'ftm-jsonl',
  sector: 'borders',
  owner: 'Register of ships',
  grade: 'A2',
  handling: 'TLP:GREEN',
};

export function registerArrivals(): readonly Arrival[] {
  return [{ kind: 'whole', feed: registerFeed, file: `${fileTime('2026-11-20', '0500')}-1.jsonl`, part: 'whole' }];
}

/** Every registered ship with its owners and theirs, as FollowTheMoney lines; each firm once. */
export function* registerText(world: World): FileText {
  const told = new Set<string>();
  for (const { registered } of worldSea(world).vessels) {
    if (registered === undefined) continue;
    const entities = entitiesOf(registered, ownersOf(world.seed, registered)).filter(({ id }) => !told.has(id));
    for (const { id } of entities) told.add(id);
    yield writeFtmLines(entities, { datasets: ['vessel-register'] });
  }
  return [];
}

function entitiesOf({ vessel }: Registered, owners: readonly ShipOwner[]): readonly Entity[] {
  const shipId = `ship-${vessel.imo}`;
  const ship: Entity = {
    id: shipId,
    schema: 'Vessel',
    properties: {
      name: [vessel.name],
      imoNumber: [vessel.imo],
      mmsi: [vessel.mmsi],
      callSign: [vessel.callSign],
      flag: [vessel.flag],
      type: [vessel.type],
      grossRegisteredTonnage: [String(vessel.grossTonnage)],
      buildDate: [String(vessel.builtYear)],
    },
  };
  const entities: Entity[] = [ship];
  let asset = shipId;
  for (const owner of owners) {
    const company = companyOf(owner.firm);
    entities.push(company, holding(company.id, asset, owner));
    asset = company.id;
  }
  return entities;
}

function companyOf(firm: Firm): Entity {
  const { residence } = firm;
  return {
    id: `firm-${firm.registrationNumber}`,
    schema: 'Company',
    properties: {
      name: [latinFirmName(firm)],
      jurisdiction: [residence.country],
      registrationNumber: [firm.registrationNumber],
      ...(firm.lei === undefined ? {} : { leiCode: [firm.lei] }),
      address: [`${residence.street} ${residence.number}, ${residence.postCode} ${residence.city}`],
      incorporationDate: [String(firm.foundedYear)],
    },
  };
}

function holding(owner: string, asset: string, { percentage, since }: ShipOwner): Entity {
  return {
    id: `own-${owner}-${asset}`,
    schema: 'Ownership',
    properties: { owner: [owner], asset: [asset], percentage: [String(percentage)], startDate: [since] },
  };
}
