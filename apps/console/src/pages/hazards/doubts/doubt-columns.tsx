import type { HazardDoubt } from '@quintet/node/api';
import { stringifySearch } from '../../../app/search-params.ts';
import { say } from '../../../messages/say.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { utcTime } from '../../../parts/sea/utc.ts';
import type { TableColumn } from '../../../parts/table/column.ts';

/** The columns of the pairs that wait. */
export function doubtColumns(): readonly TableColumn<HazardDoubt>[] {
  return [
    {
      id: 'a',
      title: say('hazards.doubt.one'),
      width: { share: 1, leastPx: 110 },
      cell: ({ a, b }) => (
        <a
          className="crossref-name cut"
          href={`/hazards/doubts${stringifySearch({ a: a.id, b: b.id })}`}
          data-row-link
          tabIndex={-1}
        >
          <Outside value={a.caption} short />
        </a>
      ),
    },
    {
      id: 'b',
      title: say('hazards.doubt.other'),
      width: { share: 1, leastPx: 110 },
      cell: ({ b }) => (
        <span className="cut">
          <Outside value={b.caption} short />
        </span>
      ),
    },
    {
      id: 'start',
      title: say('hazards.column.start'),
      align: 'end',
      width: 104,
      cell: ({ a }) => utcTime(a.start),
    },
    {
      id: 'score',
      title: say('hazards.doubt.scoreHead'),
      align: 'end',
      width: 60,
      cell: ({ score }) => score.toFixed(2),
    },
  ];
}
