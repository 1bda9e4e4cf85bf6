import type { GoodsAlert } from '@quintet/node/api';
import { say } from '../../../../messages/say.tsx';
import { heaviestFirst } from '../../../../parts/goods/goods-words.ts';
import { PriceStrip } from '../../../../parts/goods/price-strip.tsx';
import { Outside } from '../../../../parts/outside.tsx';
import { Section } from '../../../../parts/section.tsx';

/** The reason that weighs most, in full, with its part of the score; below it the price among those of like goods. */
export function HeaviestSection({ goods: { row, peers } }: { goods: GoodsAlert }) {
  const [first] = heaviestFirst(row.hits);
  return (
    <Section title={say('goods.mostWeight')}>
      {first === undefined ? (
        <p className="soft">{say('goods.rulesNone')}</p>
      ) : (
        <>
          <p className="gd-heaviest">
            <Outside value={first.text} />
          </p>
          <p className="soft">
            {say('goods.mostAdds', {
              title: first.title,
              part: first.score.toFixed(2),
              score: row.score.toFixed(2),
            })}
          </p>
        </>
      )}
      <h3 className="gd-sub">{say('goods.peers')}</h3>
      <PriceStrip peers={peers} unitPrice={row.unitPrice} />
    </Section>
  );
}
