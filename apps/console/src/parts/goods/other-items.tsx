import type { DeclarationRow } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Outside } from '../outside.tsx';
import { mass, price } from './goods-figures.ts';
import { goodsCodeWords, hitWords } from './goods-words.ts';

/** The other items of the same number, each with its weight, value and what it met. */
export function OtherItems({ items }: { items: readonly DeclarationRow[] }) {
  if (items.length === 0) return <p className="soft">{say('goods.itemsNone')}</p>;
  return (
    <ul className="gd-list">
      {items.map((row) => (
        <li key={row.id}>
          <Link to="/goods/declarations/$id" params={{ id: row.id }}>
            {say('goods.item', { item: row.item ?? '?' })}
          </Link>
          <span>
            <Outside value={goodsCodeWords(row) ?? say('goods.notSaid')} />
          </span>
          <span className="num push">{row.score.toFixed(2)}</span>
          <span className="gd-whole soft">
            {row.netKg === undefined ? null : say('goods.kg', { mass: mass(row.netKg) })}
            {row.valueEur === undefined ? null : ` · ${say('goods.euro', { amount: price(row.valueEur) })}`}
            {row.hits.length === 0 ? null : ` · ${hitWords(row.hits)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
