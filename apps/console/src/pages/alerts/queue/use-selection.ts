import { useMemo, useRef, useState } from 'react';
import type { Selection } from './queue-columns.tsx';
import { type Places, rangeIds } from './queue-rows.ts';

export interface SelectedRows extends Selection {
  readonly clear: () => void;
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((each) => each !== id));
}

/** Which rows are selected; with Shift from the last one up to here. */
export function useSelection(rows: Places): SelectedRows {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string>(undefined);
  return useMemo(() => {
    const read = rows.flatMap((row) => (row === undefined ? [] : [row.id]));
    const here = new Set(read.filter((id) => ids.has(id)));
    return {
      ids: here,
      some: here.size > 0,
      all: here.size > 0 && here.size === read.length,
      toggle: (id, upToHere) => {
        const from = anchor.current;
        anchor.current = id;
        if (upToHere && from !== undefined) setIds(new Set([...here, ...rangeIds(rows, from, id)]));
        else setIds(here.has(id) ? without(here, id) : new Set([...here, id]));
      },
      toggleAll: (on) => setIds(new Set(on ? read : [])),
      clear: () => setIds(new Set()),
    };
  }, [rows, ids]);
}
