import { BUFFER_HOURS_MAX } from '@quintet/hazards';
import { EntityBuilder } from '../../entity-builder.ts';
import type { FindingCollector } from '../../findings.ts';
import type { NamedRow } from '../../hazards/csv-table.ts';
import { DEPENDENCIES_MAX } from '../../hazards/hazard-limits.ts';
import type { Entity } from '../../../model/index.ts';

/** `SUB-3@4#feed`: what is needed, the hours without it, and of which group one is enough. */
const PART = /^([^\s@#]+)(?:\s*@\s*([^#]*?))?(?:\s*#\s*(\S+))?$/su;

/**
 * What a site depends on: ids divided by `|`, each with `@` and the hours that the site can do without it, and with `#` and
 * a word for those of which one is enough: `SUB-3@4#feed|SUB-7@4#feed|WATER-1`. An edge (`SiteDependency`: site →
 * dependsOn) each.
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
      const [, supplier = '', hours, group] = PART.exec(part) ?? [];
      const number = hours === undefined ? undefined : Number(hours.trim().replace(',', '.') || Number.NaN);
      const isBad = supplier === '' || (number !== undefined && !(number >= 0 && number <= BUFFER_HOURS_MAX));
      if (isBad) findings.add('HAZ-205', { line: row.line, values: { id, value: part } });
      else if (supplier === id) findings.add('HAZ-206', { line: row.line, values: { id } });
      else return [edgeOf(id, supplier, number, group)];
      return [];
    });
  return [...new Map(edges.map((edge) => [edge.id, edge])).values()];
}

function edgeOf(id: string, supplier: string, hours: number | undefined, group: string | undefined): Entity {
  return new EntityBuilder('SiteDependency')
    .add('site', id)
    .add('dependsOn', supplier)
    .add('hours', hours === undefined ? undefined : String(hours))
    .add('group', group)
    .build(`${id}-needs-${supplier}`);
}
