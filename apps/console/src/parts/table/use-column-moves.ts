import { useState } from 'react';
import { say } from '../../messages/say.tsx';
import { movedBefore, movedBy } from './column-order.ts';
import { keepOrder } from './table-choices.ts';
import type { TableColumns } from './use-table-columns.ts';

export interface ColumnMoves {
  /** Where the column that was moved last stands now: for a screen reader. */
  readonly said: string;
  readonly moveBy: (id: string, step: 1 | -1) => void;
  readonly moveBefore: (id: string, before: string | undefined) => void;
}

/** Puts columns in another order, which is kept. */
export function useColumnMoves<Row>(name: string, { order, shown }: TableColumns<Row>): ColumnMoves {
  const [said, setSaid] = useState('');
  const isShown = (id: string) => shown.some((column) => column.id === id);
  const keep = (id: string, next: readonly string[]) => {
    if (next.join(' ') === order.join(' ')) return;
    keepOrder(name, next);
    const ids = next.filter(isShown);
    const column = shown.find((each) => each.id === id)?.title ?? '';
    setSaid(say('columns.moved', { column, place: ids.indexOf(id) + 1, all: ids.length }));
  };
  return {
    said,
    moveBy: (id, step) => keep(id, movedBy(order, id, step, isShown)),
    moveBefore: (id, before) => keep(id, movedBefore(order, id, before)),
  };
}
