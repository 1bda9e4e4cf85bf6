import { ArrowLeft, ArrowRight, Minus, Plus } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { IconButton } from '../button.tsx';
import { Checkbox } from '../checkbox.tsx';
import type { TableColumn } from './column.ts';
import { isSizable, shownWidthPx, WIDTH_STEP_PX } from './column-width.ts';
import { keepWidth, toggleColumn } from './table-choices.ts';

interface ColumnLineProps<Row> {
  readonly table: string;
  readonly column: TableColumn<Row>;
  readonly isFirst: boolean;
  readonly isShown: boolean;
  readonly widthPx: number | undefined;
  readonly onMove: (step: 1 | -1) => void;
}

/** What the column measures in the table behind, whose share of what is left is known only there. */
function measuredPx(table: string, column: string): number {
  const head = document.querySelector(`[data-table="${CSS.escape(table)}"] [data-column="${CSS.escape(column)}"]`);
  return head === null ? 0 : shownWidthPx(head);
}

/** One column in the column menu: shown or not, its place, its width. Buttons at an end stay, so that the focus does. */
export function ColumnLine<Row>({ table, column, isFirst, isShown, widthPx, onMove }: ColumnLineProps<Row>) {
  const { id, title, optional } = column;
  const size = (byPx: number) => keepWidth(table, id, (widthPx ?? measuredPx(table, id)) + byPx);
  const words = { column: title };
  return (
    <tr>
      <th scope="row">
        {optional === true ? (
          <Checkbox checked={isShown} onChange={() => toggleColumn(table, id)}>
            {title}
          </Checkbox>
        ) : (
          <span className="column-always">{title}</span>
        )}
      </th>
      <td>
        {isFirst ? <span className="small muted">{say('columns.first')}</span> : null}
        {isFirst || !isShown ? null : (
          <>
            <IconButton icon={ArrowLeft} name={say('columns.left', words)} onPress={() => onMove(-1)} />
            <IconButton icon={ArrowRight} name={say('columns.right', words)} onPress={() => onMove(1)} />
          </>
        )}
      </td>
      <td>
        {isShown && isSizable(column) ? (
          <>
            <IconButton icon={Minus} name={say('columns.narrower', words)} onPress={() => size(-WIDTH_STEP_PX)} />
            <IconButton icon={Plus} name={say('columns.wider', words)} onPress={() => size(WIDTH_STEP_PX)} />
          </>
        ) : null}
      </td>
    </tr>
  );
}
