import type { FindingCollector } from '../../findings.ts';
import { readNamedTable } from '../../hazards/csv-table.ts';
import { SITES_MAX } from '../../hazards/hazard-limits.ts';
import type { Entity } from '../../../model/index.ts';
import { dependenciesOf } from './dependencies.ts';
import { operatorOf, siteOf } from './site.ts';

const NEEDED = ['id', 'name', 'kind'] as const;

/**
 * Reads sites of critical infrastructure and Seveso sites as FollowTheMoney entities: `CriticalSite`, `Company` for its
 * operator, `SiteDependency` for what it depends on. Columns in any order and case: `id, name, kind, operator, operator_id,
 * lat, lon, geometry` (WKT), `seveso` (lower or upper), `substances, country, address, depends_on` (ids divided by `|`, each
 * with `@` and hours), `serves, inhabitants`. Of two rows with one id the first counts.
 */
export async function readSitesCsv(bytes: Uint8Array, findings: FindingCollector): Promise<Entity[]> {
  return (await readSites(bytes, findings)).entities;
}

export interface SitesOptions {
  /** A person has looked: a file whose last line is cut is read without it. */
  readonly acceptCut?: boolean;
}

export interface ReadSites {
  readonly entities: Entity[];
  /** Lines of which nothing was taken. */
  readonly leftOut: number;
}

/** Reads sites as `readSitesCsv` does, and counts what was left out. */
export async function readSites(
  bytes: Uint8Array,
  findings: FindingCollector,
  { acceptCut = false }: SitesOptions = {},
): Promise<ReadSites> {
  const table = await readNamedTable(bytes, NEEDED, SITES_MAX, findings);
  const rows = table?.rows ?? [];
  const sites = new Map<string, { readonly line: number; readonly entity: Entity }>();
  const operators = new Map<string, Entity>();
  const edges: Entity[] = [];
  for (const row of rows) {
    const operator = operatorOf(row);
    const entity = siteOf(row, operator?.id, findings);
    if (entity === undefined) continue;
    const known = sites.get(entity.id);
    if (known !== undefined) {
      findings.add('HAZ-202', { line: row.line, values: { id: entity.id, before: known.line } });
      continue;
    }
    sites.set(entity.id, { line: row.line, entity });
    if (operator !== undefined) operators.set(operator.id, joined(operators.get(operator.id), operator));
    edges.push(...dependenciesOf(row, entity.id, findings));
  }
  if (rows.length > 0 && sites.size === 0) findings.add('HAZ-006', { values: { count: rows.length } });
  // A list of no sites would take away all that were known.
  if (table !== undefined && rows.length === 0) findings.add('LIST-006');
  const cut = acceptCut ? undefined : cutLine(bytes, rows.at(-1)?.line ?? 0, findings);
  if (cut !== undefined) findings.add('HAZ-208', { line: cut });
  tellUnknown(edges, sites, findings);
  const entities = [...operators.values(), ...Array.from(sites.values(), ({ entity }) => entity), ...edges];
  return { entities, leftOut: findings.leftOut + rows.length - sites.size };
}

/**
 * The line at which a file was cut: its last one, which cannot be read, and either does not end or ends within quotes.
 * A short line that ends is wrong by itself, and says nothing of others after it.
 */
function cutLine(bytes: Uint8Array, lastRead: number, { lastLeftOut }: FindingCollector): number | undefined {
  const { code, line = 0 } = lastLeftOut ?? {};
  if (line <= lastRead) return undefined;
  return code === 'LIST-201' || !endsLine(bytes) ? line : undefined;
}

/** @param bytes of UTF-16 the last byte may be the empty half of a sign */
function endsLine(bytes: Uint8Array): boolean {
  const last = bytes.at(-1) === 0 ? bytes.at(-2) : bytes.at(-1);
  return last === 0x0a || last === 0x0d;
}

/** An operator that is written in several ways under one number has all its names. */
function joined(known: Entity | undefined, operator: Entity): Entity {
  if (known === undefined) return operator;
  const name = [...new Set([...(known.properties['name'] ?? []), ...(operator.properties['name'] ?? [])])];
  return { ...known, properties: { ...known.properties, name } };
}

function tellUnknown(edges: readonly Entity[], sites: ReadonlyMap<string, unknown>, findings: FindingCollector): void {
  const unknown = edges.flatMap(({ properties }) => properties['dependsOn'] ?? []).filter((id) => !sites.has(id));
  const [value] = unknown;
  if (value !== undefined) findings.add('HAZ-207', { values: { count: unknown.length, value } });
}
