import type { ReactNode } from 'react';
import { say } from '../../messages/say.tsx';
import { Outside } from '../outside.tsx';
import { type BitsBar, bitsAccount, bitsOf, signedTenths } from './bits-bars.ts';
import type { ScoreReason } from './waterfall-bars.ts';
import './waterfall.css';
import './bits-waterfall.css';

const percent = (place: number) => `${(place * 100).toFixed(2)}%`;

function Scale({ bar, even, threshold, last }: { bar: BitsBar; even: number; threshold: number; last: boolean }) {
  const from = Math.min(bar.start, bar.end);
  const width = Math.abs(bar.end - bar.start);
  return (
    <div className="fall-scale" aria-hidden>
      <span className="bits-even" style={{ insetInlineStart: percent(even) }} />
      <span className="fall-threshold" style={{ insetInlineStart: percent(threshold) }} />
      <span
        className={`fall-bar ${bar.tenths < 0 ? 'fall-minus' : 'fall-plus'}`}
        style={{ insetInlineStart: percent(from), inlineSize: percent(width) }}
      />
      {last ? null : <span className="fall-step" style={{ insetInlineStart: percent(bar.end) }} />}
    </div>
  );
}

/**
 * The account of a score as a waterfall in bits: how rare a match is at all, then what speaks for and against; the numbers
 * add up to the bits whose chance the score is.
 */
export function BitsWaterfall({
  reasons,
  score,
  sameFrom,
  by,
}: {
  reasons: readonly ScoreReason[];
  score: number;
  /** The chance from which on two are taken for the same. */
  sameFrom: number;
  by?: ReactNode;
}) {
  const { bars, even, threshold, sum, sumTenths } = bitsAccount(reasons, bitsOf(sameFrom));
  return (
    <table className="fall bits">
      <thead>
        <tr>
          <th scope="col">{say('score.reason')}</th>
          <th scope="col" className="fall-cell">
            <span className="sr">{say('bits.scale', { chance: sameFrom.toFixed(2) })}</span>
            <div className="fall-axis" aria-hidden>
              <span className="bits-mark bits-before" style={{ insetInlineStart: percent(even) }}>
                {say('bits.even')}
              </span>
              <span className="bits-mark" style={{ insetInlineStart: percent(threshold) }}>
                {say('bits.same', { chance: sameFrom.toFixed(2) })}
              </span>
            </div>
          </th>
          <th scope="col" className="num">
            {say('bits.bits')}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar, place) => (
          // Lines keep their order; two reasons may have the same words.
          <tr key={place}>
            <th scope="row">
              {bar.reason === undefined ? say('score.smaller', { count: bar.folded }) : bar.reason.text}
              <span className="fall-evidence">
                {bar.reason?.evidence === undefined ? null : <Outside value={bar.reason.evidence} />}
              </span>
            </th>
            <td className="fall-cell">
              <Scale bar={bar} even={even} threshold={threshold} last={place === bars.length - 1} />
            </td>
            <td className="num">{signedTenths(bar.tenths)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <b>{say('score.sum')}</b> <span className="small muted">{by}</span>
          </th>
          <td className="fall-cell">
            <div className="fall-scale" aria-hidden>
              <span className="bits-even" style={{ insetInlineStart: percent(even) }} />
              <span
                className="fall-bar fall-sum"
                style={{ insetInlineStart: percent(Math.min(even, sum)), inlineSize: percent(Math.abs(sum - even)) }}
              />
              <span className="fall-threshold" style={{ insetInlineStart: percent(threshold) }} />
            </div>
          </td>
          <td className="num">
            <b>{signedTenths(sumTenths)}</b>
          </td>
        </tr>
        <tr className="bits-chance">
          <th scope="row" colSpan={2} className="soft">
            {say('bits.chance')}
          </th>
          <td className="num">
            <b>{score.toFixed(2)}</b>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
