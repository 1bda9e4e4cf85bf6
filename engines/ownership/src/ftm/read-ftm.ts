import type { Finding } from '../finding.ts';
import { FindingList } from '../finding-list.ts';
import { dayAfter, firstDay } from '../graph/days.ts';
import type { Interest, InterestData, Mandate, Share } from '../graph/interest.ts';
import type { Party } from '../graph/party.ts';
import { isParty, kindOf, saysIndirect, saysNominee, saysVotes } from './ftm-words.ts';
import { readPercentage, widest } from './percentage.ts';

/** An entity of FollowTheMoney; nothing else of it is looked at. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export interface ReadInterests extends InterestData {
  readonly parties: readonly Party[];
  readonly interests: readonly Interest[];
  readonly mandates: readonly Mandate[];
  readonly findings: readonly Finding[];
}

/**
 * Reads parties and interests from FollowTheMoney: Ownership (`percentage` as `12,5`, `25%`, `25-50`; none is 0–100),
 * Directorship, Representation, and Control (`controller`, `controlled`). An Ownership of several owners is held jointly.
 * A role or type that says nominee makes the owner stand for the clients of its Representations.
 *
 * @param entities in any order; links may come before what they link.
 *
 * @example
 * const graph = createInterestGraph(readFtm(entities));
 */
export function readFtm(entities: Iterable<FtmEntity>): ReadInterests {
  const reader = new FtmReader();
  for (const entity of entities) reader.read(entity);
  return reader.finish();
}

class FtmReader {
  readonly #parties: Party[] = [];
  readonly #interests: Interest[] = [];
  readonly #mandates: Mandate[] = [];
  readonly #links = new Set<string>();
  readonly #nominees = new Set<string>();
  readonly #groups = new Set<string>();
  readonly #findings = new FindingList();

  read(entity: FtmEntity): void {
    if (!isParty(entity.schema)) {
      // A link that is given twice is one link; counted twice it would double the share.
      if (this.#links.has(entity.id)) return this.#findings.add('FTM-007', '', { path: entity.id });
      this.#links.add(entity.id);
    }
    switch (entity.schema) {
      case 'Ownership':
        this.#readOwnership(entity);
        break;
      case 'Directorship':
        this.#readDirectorship(entity);
        break;
      case 'Control':
        this.#readControl(entity);
        break;
      case 'Representation':
        this.#readRepresentation(entity);
        break;
      default:
        if (isParty(entity.schema)) this.#parties.push(partyOf(entity));
    }
  }

  finish(): ReadInterests {
    const known = new Set(this.#parties.map(({ id }) => id));
    for (const { id, owner, asset } of this.#interests) {
      for (const party of [owner, asset]) {
        if (!known.has(party)) this.#findings.add('FTM-005', `"${party}", named by "${id}".`, { path: id });
        known.add(party);
      }
    }
    const interests =
      this.#nominees.size === 0
        ? this.#interests
        : this.#interests.map((interest) =>
            this.#nominees.has(interest.owner) ? { ...interest, isNominee: true } : interest,
          );
    return { parties: this.#parties, interests, mandates: this.#mandates, findings: this.#findings.close() };
  }

  #readOwnership(entity: FtmEntity): void {
    const owners = valuesOf(entity, 'owner');
    const assets = valuesOf(entity, 'asset');
    if (owners.length === 0 || assets.length === 0) this.#findings.add('FTM-003', '', { path: entity.id });
    const words = [...valuesOf(entity, 'role'), ...valuesOf(entity, 'ownershipType')];
    const terms = {
      measure: saysVotes(words) ? ('votes' as const) : ('capital' as const),
      share: this.#shareOf(entity),
      ...this.#datesOf(entity),
      ...(saysNominee(words) ? { isNominee: true } : {}),
      ...(saysIndirect(words) ? { isIndirect: true } : {}),
    };
    for (const asset of assets) {
      const owner = owners.length > 1 ? this.#jointGroup(entity, owners) : owners[0];
      if (owner !== undefined) this.#interests.push({ id: entity.id, owner, asset, ...terms });
    }
  }

  /** What several hold jointly is held by a group; who of them holds how much of it is not stated. */
  #jointGroup({ id }: FtmEntity, owners: readonly string[]): string {
    if (this.#groups.has(id)) return id;
    this.#groups.add(id);
    this.#parties.push({ id, caption: 'Joint holders', schema: 'LegalEntity', kind: 'entity', isJoint: true });
    for (const owner of owners) {
      this.#interests.push({ id, owner, asset: id, measure: 'capital', share: { min: 0, max: 100 }, control: 'joint' });
    }
    return id;
  }

  #readDirectorship(entity: FtmEntity): void {
    const office = valuesOf(entity, 'role')[0] ?? 'director';
    const isNominee = saysNominee(valuesOf(entity, 'role'));
    this.#link(entity, 'director', 'organization', { measure: 'none', office, ...(isNominee ? { isNominee } : {}) });
  }

  #readControl(entity: FtmEntity): void {
    const control = valuesOf(entity, 'role')[0] ?? 'control';
    this.#link(entity, 'controller', 'controlled', { measure: 'none', control });
  }

  #link(
    entity: FtmEntity,
    ownerProperty: string,
    assetProperty: string,
    terms: Pick<Interest, 'measure' | 'office' | 'control' | 'isNominee'>,
  ): void {
    const dates = this.#datesOf(entity);
    const owners = valuesOf(entity, ownerProperty);
    const assets = valuesOf(entity, assetProperty);
    if (owners.length === 0 || assets.length === 0) this.#findings.add('FTM-003', '', { path: entity.id });
    for (const owner of owners) {
      for (const asset of assets) this.#interests.push({ id: entity.id, owner, asset, ...terms, ...dates });
    }
  }

  #readRepresentation(entity: FtmEntity): void {
    const dates = this.#datesOf(entity);
    const isNominee = saysNominee(valuesOf(entity, 'role'));
    for (const agent of valuesOf(entity, 'agent')) {
      if (isNominee) this.#nominees.add(agent);
      for (const client of valuesOf(entity, 'client')) this.#mandates.push({ id: entity.id, agent, client, ...dates });
    }
  }

  #shareOf(entity: FtmEntity): Share {
    const texts = valuesOf(entity, 'percentage');
    const shares = texts.flatMap((text) => readPercentage(text) ?? []);
    const share = (shares.length === 1 ? shares[0] : widest(shares)) ?? { min: 0, max: 100 };
    if (shares.length < texts.length) {
      const unread = texts.filter((text) => readPercentage(text) === undefined).join('", "');
      const counted = share.min === share.max ? share.min : `${share.min}–${share.max}`;
      const told = `"${unread.slice(0, 80)}${unread.length > 80 ? '…' : ''}"; the share counts as ${counted} %.`;
      this.#findings.add('FTM-001', told, { path: entity.id });
    }
    if (share.max > 100) this.#findings.add('FTM-002', `${share.max}.`, { path: entity.id });
    return share;
  }

  #datesOf(entity: FtmEntity): Pick<Interest, 'start' | 'end'> {
    const starts = this.#readable(entity, 'startDate').sort();
    const ends = this.#readable(entity, 'endDate').sort();
    const [start] = starts;
    const end = ends.at(-1);
    if (start !== undefined && end !== undefined && (dayAfter(end) ?? 0) < (firstDay(start) ?? 0)) {
      this.#findings.add('FTM-006', `${start} to ${end}.`, { path: entity.id });
    }
    return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  }

  #readable(entity: FtmEntity, property: string): string[] {
    return valuesOf(entity, property).filter((date) => {
      if (firstDay(date) !== undefined) return true;
      this.#findings.add('FTM-004', `"${date.slice(0, 40)}".`, { path: entity.id });
      return false;
    });
  }
}

function partyOf(entity: FtmEntity): Party {
  const of = (property: string) => valuesOf(entity, property);
  const founded = of('incorporationDate')[0];
  const dissolved = of('dissolutionDate')[0];
  const addresses = of('address');
  return {
    id: entity.id,
    caption: entity.caption ?? of('name')[0] ?? entity.id,
    schema: entity.schema,
    kind: kindOf(entity.schema, of),
    ...(founded === undefined ? {} : { founded }),
    ...(dissolved === undefined ? {} : { dissolved }),
    ...(addresses.length === 0 ? {} : { addresses }),
  };
}

function valuesOf(entity: FtmEntity, property: string): readonly string[] {
  return entity.properties[property] ?? [];
}
