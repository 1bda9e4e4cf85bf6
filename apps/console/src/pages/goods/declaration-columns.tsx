import type { DeclarationRow } from '@quintet/node/api';
import '../../messages/add-goods.ts';
import { say } from '../../messages/say.tsx';
import { mass, price } from '../../parts/goods/goods-figures.ts';
import { countryWords, goodsCodeWords, hitWords, routeWords } from '../../parts/goods/goods-words.ts';
import { ScoreBar } from '../../parts/goods/score-bar.tsx';
import { PlaceLink } from '../../parts/hazards/hazard-links.tsx';
import { Outside } from '../../parts/outside.tsx';
import { utcDate } from '../../parts/sea/utc.ts';
import type { TableColumn } from '../../parts/table/column.ts';

export const declarationAddress = (id: string): string => `/goods/declarations/${encodeURIComponent(id)}`;

const missing = () => <span className="muted">—</span>;
const text = (value: string | undefined) => (value === undefined ? missing() : <Outside value={value} short />);

function Route({ row }: { row: DeclarationRow }) {
  const words = routeWords(row);
  if (words === undefined) return missing();
  const inFull = say('goods.routeInFull', {
    origin: row.origin === undefined ? say('goods.notSaid') : countryWords(row.origin),
    departure: row.departure === undefined ? say('goods.notSaid') : countryWords(row.departure),
  });
  return (
    <span title={inFull}>
      <span aria-hidden>{words}</span>
      <span className="sr">{inFull}</span>
    </span>
  );
}

/** The columns of the list of declarations. */
export const declarationColumns: readonly TableColumn<DeclarationRow>[] = [
  {
    id: 'mrn',
    title: say('goods.column.mrn'),
    width: 156,
    cell: ({ id, mrn }) => (
      <a className="mono goods-mrn" href={declarationAddress(id)} data-row-link tabIndex={-1}>
        <Outside value={mrn} short />
      </a>
    ),
  },
  {
    id: 'date',
    title: say('goods.column.date'),
    sort: 'date',
    firstOrder: 'desc',
    align: 'end',
    width: 92,
    cell: ({ date }) => utcDate(date),
  },
  {
    id: 'importer',
    title: say('goods.column.importer'),
    width: { share: 3, leastPx: 100 },
    cell: ({ importer, importerEori }) => text(importer ?? importerEori),
  },
  {
    id: 'seller',
    title: say('goods.column.seller'),
    optional: true,
    width: { share: 3, leastPx: 90 },
    cell: ({ seller }) => <span className="soft">{text(seller)}</span>,
  },
  {
    id: 'goods',
    title: say('goods.column.goods'),
    width: { share: 2, leastPx: 100 },
    cell: (row) => text(goodsCodeWords(row)),
  },
  {
    id: 'route',
    title: say('goods.column.route'),
    optional: true,
    width: 84,
    cell: (row) => <Route row={row} />,
  },
  {
    id: 'netKg',
    title: say('goods.column.netKg'),
    optional: true,
    align: 'end',
    width: 68,
    cell: ({ netKg }) => (netKg === undefined ? missing() : mass(netKg)),
  },
  {
    id: 'value',
    title: say('goods.column.value'),
    optional: true,
    sort: 'value',
    firstOrder: 'desc',
    align: 'end',
    width: 80,
    cell: ({ valueEur }) => (valueEur === undefined ? missing() : price(valueEur)),
  },
  {
    id: 'unitPrice',
    title: say('goods.column.unitPrice'),
    optional: true,
    align: 'end',
    width: 78,
    cell: ({ unitPrice }) => (unitPrice === undefined ? missing() : price(unitPrice)),
  },
  {
    id: 'container',
    title: say('goods.column.container'),
    optional: true,
    width: 100,
    cell: ({ container }) => (container === undefined ? missing() : <span className="mono">{text(container)}</span>),
  },
  {
    id: 'score',
    title: say('goods.column.score'),
    sort: 'score',
    firstOrder: 'desc',
    width: 96,
    cell: ({ score }) => <ScoreBar score={score} />,
  },
  {
    id: 'rules',
    title: say('goods.column.rules'),
    width: { share: 3, leastPx: 108 },
    cell: ({ hits }) => <span className="soft">{hitWords(hits)}</span>,
  },
  {
    id: 'alert',
    title: say('goods.column.alert'),
    width: 70,
    cell: ({ alert }) =>
      alert === undefined ? null : (
        <PlaceLink className="mono" href={`/alerts/${encodeURIComponent(alert)}`}>
          {alert}
        </PlaceLink>
      ),
  },
];
