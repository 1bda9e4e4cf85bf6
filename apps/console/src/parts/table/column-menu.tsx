import { Columns3 } from 'lucide-react';
import { Dialog as AriaDialog, DialogTrigger, Popover } from 'react-aria-components';
import { offerUndo } from '../../app/undo.tsx';
import { say } from '../../messages/say.tsx';
import { Button, IconButton } from '../button.tsx';
import type { TableColumn } from './column.ts';
import { ColumnLine } from './column-line.tsx';
import { usualColumns } from './table-choices.ts';
import { useColumnMoves } from './use-column-moves.ts';
import { useTableColumns } from './use-table-columns.ts';
import './column-menu.css';

interface ColumnMenuProps<Row> {
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
}

function reset(name: string): void {
  const back = usualColumns(name);
  offerUndo({ sentence: say('columns.usualDone'), undo: async () => back() });
}

function Panel<Row>({ name, columns }: ColumnMenuProps<Row>) {
  const chosen = useTableColumns(name, columns);
  const { said, moveBy } = useColumnMoves(name, chosen);
  const lines = chosen.order.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('columns.column')}</th>
            <th scope="col">{say('columns.place')}</th>
            <th scope="col">{say('columns.width')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((column, place) => (
            <ColumnLine
              key={column.id}
              table={name}
              column={column}
              isFirst={place === 0}
              isShown={chosen.shown.includes(column)}
              widthPx={chosen.widthsPx[column.id]}
              onMove={(step) => moveBy(column.id, step)}
            />
          ))}
        </tbody>
      </table>
      <p className="small muted">{say('columns.keys')}</p>
      <Button kind="quiet" onPress={() => reset(name)}>
        {say('columns.usual')}
      </Button>
      <span className="sr" role="status">
        {said}
      </span>
    </>
  );
}

/** Which columns of a table are shown, in which order and how wide: kept per person and table. */
export function ColumnMenu<Row>(props: ColumnMenuProps<Row>) {
  return (
    <DialogTrigger>
      <IconButton icon={Columns3} name={say('columns.title')} />
      <Popover className="popover column-menu" placement="end top">
        <AriaDialog aria-label={say('columns.title')} className="menu">
          <Panel {...props} />
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}
