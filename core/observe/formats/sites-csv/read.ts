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
  const table = await readNamedTable(bytes, NEEDED, SITES_MAX, findings);
  const sites = new Map<string, { readonly line: number; readonly entity: Entity }>();
  const operators = new Map<string, Entity>();
  const edges: Entity[] = [];
  for (const row of table?.rows ?? []) {
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
  const count = table?.rows.length ?? 0;
  if (count > 0 && sites.size === 0) findings.add('HAZ-006', { values: { count } });
  tellUnknown(edges, sites, findings);
  return [...operators.values(), ...Array.from(sites.values(), ({ entity }) => entity), ...edges];
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
