import type { AlertDetail, DeclarationPage } from '@quintet/node/api';
import { say } from '../../../../messages/say.tsx';
import { PriceStrip } from '../../../../parts/goods/price-strip.tsx';
import { Outside } from '../../../../parts/outside.tsx';
import { Section } from '../../../../parts/section.tsx';
import { heaviestOf } from './heaviest-of.ts';

/** The reason that weighs most, in full, with its part of the score; below it the price among those of like goods. */
export function HeaviestSection({ detail, goods }: { detail: AlertDetail; goods: DeclarationPage }) {
  const { row, peers } = goods;
  const heaviest = heaviestOf(detail.reasons, row.hits);
  return (
    <Section title={say('goods.mostWeight')}>
      {heaviest === undefined ? (
        <p className="soft">{say('goods.rulesNone')}</p>
      ) : (
        <>
          <p className="gd-heaviest">
            <Outside value={heaviest.text} />
          </p>
          <p className="soft">
            {heaviest.title === undefined
              ? say('goods.mostBefore')
              : say('goods.mostAdds', {
                  title: heaviest.title,
                  part: heaviest.score.toFixed(2),
                  score: detail.row.score.toFixed(2),
                })}
          </p>
        </>
      )}
      <h3 className="gd-sub">{say('goods.peers')}</h3>
      <PriceStrip peers={peers} unitPrice={row.unitPrice} />
    </Section>
  );
}
