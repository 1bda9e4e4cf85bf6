import type { DeclarationRow } from '@quintet/node/api';
import type { ReactNode } from 'react';
import '../../messages/add-goods.ts';
import { say } from '../../messages/say.tsx';
import { Outside } from '../outside.tsx';
import { utcDate } from '../sea/utc.ts';
import { mass, perKg, price } from './goods-figures.ts';
import { countryWords, fieldWord, goodsCodeWords } from './goods-words.ts';

function Absent() {
  return <span className="muted">{say('goods.notSaid')}</span>;
}
const text = (value: string | undefined) => (value === undefined ? <Absent /> : <Outside value={value} />);
const coded = (value: string | undefined) =>
  value === undefined ? (
    <Absent />
  ) : (
    <span className="mono">
      <Outside value={value} />
    </span>
  );
const country = (code: string | undefined) => (code === undefined ? <Absent /> : countryWords(code));

function factsOf(row: DeclarationRow): readonly (readonly [field: string, value: ReactNode])[] {
  const { netKg, valueEur, unitPrice } = row;
  return [
    ['mrn', coded(row.mrn)],
    ...(row.item === undefined ? [] : [['item', coded(row.item)] as const]),
    ['date', utcDate(row.date)],
    ['office', coded(row.office)],
    ['importer', text(row.importer)],
    ['importerEori', coded(row.importerEori)],
    ['seller', text(row.seller)],
    ['sellerCountry', country(row.sellerCountry)],
    ['hsCode', text(goodsCodeWords(row))],
    ['origin', country(row.origin)],
    ['departure', country(row.departure)],
    ['netKg', netKg === undefined ? <Absent /> : say('goods.kg', { mass: mass(netKg) })],
    ['valueEur', valueEur === undefined ? <Absent /> : say('goods.euro', { amount: price(valueEur) })],
    ['unitPrice', unitPrice === undefined ? <Absent /> : <b>{perKg(unitPrice)}</b>],
    ['container', coded(row.container)],
    ['transportDocument', coded(row.transportDocument)],
    ['vesselImo', coded(row.vesselImo)],
  ];
}

/** What was declared, field by field, with the price a kilogram that follows from it. */
export function DeclaredFacts({ row }: { row: DeclarationRow }) {
  return (
    <dl className="gd-facts">
      {factsOf(row).map(([field, value]) => (
        <div key={field}>
          <dt>{fieldWord(field)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
