import { Columns3 } from 'lucide-react';
import { changePreferences, usePreferences } from '../../app/preferences.ts';
import { say } from '../../messages/say.tsx';
import { IconButton } from '../button.tsx';
import { Menu } from '../menu.tsx';
import type { TableColumn } from './column.ts';

/** Which columns of a table are shown: kept per person and table. */
export function ColumnMenu<Row>({ name, columns }: { name: string; columns: readonly TableColumn<Row>[] }) {
  const { hiddenColumns } = usePreferences();
  const hidden = new Set(hiddenColumns[name]);
  const toggle = (id: string) => {
    const next = hidden.has(id) ? [...hidden].filter((each) => each !== id) : [...hidden, id];
    changePreferences({ hiddenColumns: { ...hiddenColumns, [name]: next } });
  };
  const optional = columns.filter((column) => column.optional === true);
  return (
    <Menu
      label={say('common.columns')}
      trigger={<IconButton icon={Columns3} name={say('common.columns')} />}
      stays
      onChoose={toggle}
      groups={[
        {
          id: 'columns',
          label: say('common.columns'),
          entries: optional.map(({ id, title }) => ({ id, label: title, chosen: !hidden.has(id) })),
        },
      ]}
    />
  );
}
