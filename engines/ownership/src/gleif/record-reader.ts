import type { FindingList } from '../finding-list.ts';
import type { Interest } from '../graph/interest.ts';
import type { Party } from '../graph/party.ts';
import type { FlatRecord } from './flat-record.ts';
import { EXCEPTION_REASONS, GOVERNMENT, RELATIONSHIPS } from './gleif-words.ts';

const PERIODS_MAX = 20;

/** Turns records into parties and interests; the id of an entity is its LEI. */
export class GleifRecords {
  readonly parties: Party[] = [];
  readonly interests: Interest[] = [];
  records = 0;
  readonly #findings: FindingList;
  /** Entities with an exception so far: direct and ultimate parent are one line. */
  readonly #excepted = new Set<string>();

  constructor(findings: FindingList) {
    this.#findings = findings;
  }

  take(record: FlatRecord): void {
    this.records++;
    if (record.has('relationship.relationshiptype')) this.#takeRelationship(record);
    else if (record.has('exception.category')) this.#takeException(record);
    else if (record.has('lei')) this.parties.push(entityOf(record));
  }

  #takeRelationship(record: FlatRecord): void {
    const child = record.get('relationship.startnode.nodeid');
    const parent = record.get('relationship.endnode.nodeid');
    const type = record.get('relationship.relationshiptype') ?? '';
    const meaning = RELATIONSHIPS.get(type);
    const status = record.get('relationship.relationshipstatus');
    if (meaning === undefined) this.#findings.add('LEI-002', type);
    else if (child === undefined || parent === undefined) this.#findings.add('LEI-001', type);
    else if (status !== 'NULL' && status !== 'ANNULLED') {
      this.interests.push({
        id: `${child}-${type}-${parent}`,
        owner: parent,
        asset: child,
        measure: 'capital',
        share: meaning.isWhole ? { min: 100, max: 100 } : shareOf(record),
        control: meaning.isWhole ? 'branch' : 'consolidation',
        ...(meaning.isIndirect ? { isIndirect: true } : {}),
        ...periodOf(record, status),
      });
    }
  }

  #takeException(record: FlatRecord): void {
    const lei = record.get('lei');
    const reason = record.get('exception.reason.1') ?? '';
    if (lei === undefined) this.#findings.add('LEI-001', reason);
    else if (!this.#excepted.has(lei)) {
      this.#excepted.add(lei);
      const id = `${lei}#parent`;
      const text = EXCEPTION_REASONS.get(reason) ?? reason;
      this.parties.push({ id, caption: text, schema: 'LegalEntity', kind: 'unknown', reason: text });
      this.interests.push({ id, owner: id, asset: lei, measure: 'capital', takesRest: true });
    }
  }
}

function entityOf(record: FlatRecord): Party {
  const id = record.get('lei') ?? '';
  const category = record.get('entity.entitycategory') ?? '';
  const founded = record.get('entity.entitycreationdate')?.slice(0, 10);
  const dissolved = record.get('entity.entityexpirationdate')?.slice(0, 10);
  const address = ['firstaddressline', 'city', 'postalcode', 'country']
    .flatMap((part) => record.get(`entity.legaladdress.${part}`) ?? [])
    .join(', ');
  return {
    id,
    caption: record.get('entity.legalname') ?? id,
    schema: GOVERNMENT.has(category) ? 'PublicBody' : category === 'SOLE_PROPRIETOR' ? 'LegalEntity' : 'Company',
    kind: GOVERNMENT.has(category) ? 'state' : 'entity',
    ...(founded === undefined ? {} : { founded }),
    ...(dissolved === undefined ? {} : { dissolved }),
    ...(address === '' ? {} : { addresses: [address] }),
  };
}

/** A percentage, where the relationship is quantified; consolidation alone says control and no share. */
function shareOf(record: FlatRecord): { readonly min: number; readonly max: number } {
  const amount = Number(record.get('relationship.quantifiers.1.quantifieramount') ?? Number.NaN);
  const units = record.get('relationship.quantifiers.1.quantifierunits') ?? 'PERCENTAGE';
  return amount > 0 && amount <= 100 && units === 'PERCENTAGE' ? { min: amount, max: amount } : { min: 0, max: 100 };
}

/** The period of the relationship itself; accounting and filing periods say nothing about its end. */
function periodOf(record: FlatRecord, status: string | undefined): Pick<Interest, 'start' | 'end'> {
  for (let i = 1; i <= PERIODS_MAX; i++) {
    const path = `relationship.period.${i}`;
    if (record.get(`${path}.periodtype`) !== 'RELATIONSHIP_PERIOD') continue;
    const start = record.get(`${path}.startdate`)?.slice(0, 10);
    const end = record.get(`${path}.enddate`)?.slice(0, 10) ?? endOfInactive(record, status);
    return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  }
  const end = endOfInactive(record, status);
  return end === undefined ? {} : { end };
}

/** What is inactive and states no end ended when its record was last changed. */
function endOfInactive(record: FlatRecord, status: string | undefined): string | undefined {
  return status === 'INACTIVE' ? record.get('registration.lastupdatedate')?.slice(0, 10) : undefined;
}
