import { type FtmEntity, type Interest, readFtm } from '@quintet/ownership';
import { type Entity, isA } from '../../../model/index.ts';
import type { FindingCollector } from '../../findings.ts';

const LINKS_AT_ONCE = 2000;
/** Rounded shares may come to a little more than they should. */
const WHOLE_PERCENT_MAX = 100.5;
/** The model's own check says these of every kind of entity, with the line. */
const SAID_BY_MODEL = new Set(['FTM-004', 'FTM-005', 'FTM-006']);

/** A stake that is stated, and when it is held. */
interface Stake {
  readonly percent: number;
  readonly start: string;
  readonly end: string;
}

/** What those who reckon owners find wrong with the stakes and offices of some entities, and stakes above 100 %. */
export function checkInterests(
  entities: ReadonlyMap<string, Entity>,
  lineOf: (id: string) => number | undefined,
  findings: FindingCollector,
): void {
  const stakes = new Map<string, Stake[]>();
  for (const links of batches(entities)) {
    const read = readFtm([...endsOf(links), ...links]);
    for (const finding of read.findings) {
      if (SAID_BY_MODEL.has(finding.code)) continue;
      const line = finding.path === undefined ? undefined : lineOf(finding.path);
      findings.push({ ...finding, ...(line === undefined ? {} : { line }) });
    }
    for (const interest of read.interests) noteStake(stakes, interest);
  }
  for (const [id, held] of stakes) {
    const sum = mostAtOnce(held);
    if (sum <= WHOLE_PERCENT_MAX) continue;
    const line = lineOf(id);
    const values = { id, sum: Math.round(sum * 100) / 100 };
    findings.add('LIST-329', { path: id, ...(line === undefined ? {} : { line }), values });
  }
}

function* batches(entities: ReadonlyMap<string, Entity>): Generator<Entity[]> {
  let batch: Entity[] = [];
  for (const entity of entities.values()) {
    if (!isA(entity.schema, 'Interest')) continue;
    if (batch.push(entity) < LINKS_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What links connect is there, as far as the links are checked: what is not is told of every reference. */
function endsOf(links: readonly Entity[]): FtmEntity[] {
  const ids = new Set<string>();
  for (const { properties } of links) for (const end of ENDS) for (const id of properties[end] ?? []) ids.add(id);
  return [...ids].map((id) => ({ id, schema: 'LegalEntity', properties: {} }));
}

const ENDS = ['owner', 'asset', 'director', 'organization', 'controller', 'controlled'] as const;

function noteStake(stakes: Map<string, Stake[]>, interest: Interest): void {
  const { asset, measure, share, start = '', end = '', isIndirect } = interest;
  if (measure !== 'capital' || share === undefined || !(share.min > 0) || isIndirect === true) return;
  // A date that names a month or year lasts to its end.
  const stake = { percent: share.min, start, end: end === '' ? '\uffff' : `${end}\uffff` };
  const known = stakes.get(asset);
  if (known === undefined) stakes.set(asset, [stake]);
  else known.push(stake);
}

/** The most that is held on one day: it begins to be on the day on which some stake begins. */
function mostAtOnce(stakes: readonly Stake[]): number {
  const total = stakes.reduce((sum, { percent }) => sum + percent, 0);
  if (total <= WHOLE_PERCENT_MAX) return total;
  let now = 0;
  let most = 0;
  const held = stakes.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const ending = stakes.toSorted((a, b) => (a.end < b.end ? -1 : 1));
  let ended = 0;
  for (const { start, percent } of held) {
    for (; ended < ending.length && ending[ended]!.end < start; ended++) now -= ending[ended]!.percent;
    now += percent;
    most = Math.max(most, now);
  }
  return most;
}
