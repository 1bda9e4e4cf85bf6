import { BUFFER_HOURS_MAX } from '@quintet/hazards';
import { EntityBuilder } from '../../entity-builder.ts';
import type { FindingCollector } from '../../findings.ts';
import type { NamedRow } from '../../hazards/csv-table.ts';
import { DEPENDENCIES_MAX } from '../../hazards/hazard-limits.ts';
import type { Entity } from '../../../model/index.ts';

/**
 * What a site depends on: ids divided by `|`, each with `@` and the hours that the site can do without it. An edge
 * (`SiteDependency`: site → dependsOn) each.
 */
export function dependenciesOf(row: NamedRow, id: string, findings: FindingCollector): Entity[] {
  const parts = row
    .cell('depends_on')
    .split('|')
    .map((part) => part.trim());
  const edges = parts
    .filter((part) => part !== '')
    .slice(0, DEPENDENCIES_MAX)
    .flatMap((part) => {
      const [, provider = '', hours] = /^(\S+?)(?:\s*@\s*(.*))?$/su.exec(part) ?? [];
      const number = hours === undefined ? undefined : Number(hours.trim().replace(',', '.') || Number.NaN);
      const isBad = provider === '' || (number !== undefined && !(number >= 0 && number <= BUFFER_HOURS_MAX));
      if (isBad) findings.add('HAZ-205', { line: row.line, values: { id, value: part } });
      else if (provider === id) findings.add('HAZ-206', { line: row.line, values: { id } });
      else return [edgeOf(id, provider, number)];
      return [];
    });
  return [...new Map(edges.map((edge) => [edge.id, edge])).values()];
}

function edgeOf(id: string, provider: string, hours: number | undefined): Entity {
  return new EntityBuilder('SiteDependency')
    .add('site', id)
    .add('dependsOn', provider)
    .add('hours', hours === undefined ? undefined : String(hours))
    .build(`${id}-needs-${provider}`);
}
