import type { ImportColumn, ImportModel } from '@quintet/node/api';
import { Plus, X } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { Button, IconButton } from '../../parts/button.tsx';
import { PropertySelect } from './property-select.tsx';

/** Columns of something beside the row, each with what it is. */
export function ColumnPairs({
  title,
  names,
  properties,
  columns,
  usual,
  onChange,
}: {
  title: string;
  names: readonly string[];
  properties: ImportModel['schemata'][number]['properties'];
  columns: readonly ImportColumn[];
  /** What a column that is added is first taken for. */
  usual: readonly string[];
  onChange: (columns: ImportColumn[]) => void;
}) {
  const change = (at: number, next: Partial<ImportColumn>) =>
    onChange(columns.map((one, place) => (place === at ? { ...one, ...next } : one)));
  const first = usual.find((name) => properties.some((one) => one.name === name)) ?? properties[0]?.name;
  const free = names.findIndex((_, column) => !columns.some((one) => one.column === column));
  return (
    <fieldset className="import-pairs">
      <legend className="field-label">{title}</legend>
      {columns.map((one, at) => (
        <div key={`${at}`} className="import-pair">
          <select
            className="control control-select"
            aria-label={say('import.fieldColumn')}
            value={one.column}
            onChange={(event) => change(at, { column: Number(event.target.value) })}
          >
            {names.map((name, column) => (
              <option key={column} value={column}>
                {name}
              </option>
            ))}
          </select>
          <PropertySelect
            label={say('import.fieldProperty')}
            value={one.property}
            properties={properties}
            extra={[]}
            onChange={(property) => change(at, { property })}
          />
          <IconButton
            icon={X}
            name={say('import.removeColumn', { column: names[one.column] ?? '' })}
            onPress={() => onChange(columns.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      {first === undefined || free === -1 ? null : (
        <Button kind="quiet" icon={Plus} onPress={() => onChange([...columns, { column: free, property: first }])}>
          {say('import.addColumn')}
        </Button>
      )}
    </fieldset>
  );
}
