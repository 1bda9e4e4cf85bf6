import type { ReactNode } from 'react';
import { say } from '../../messages/say.tsx';
import { Outside } from '../outside.tsx';
import { type ScoreReason, signed, type WaterfallBar, waterfallBars } from './waterfall-bars.ts';
import './waterfall.css';

interface WaterfallProps {
  readonly reasons: readonly ScoreReason[];
  readonly score: number;
  readonly threshold: number;
  /** Who computed it, with what settings, when: stands at the sum. */
  readonly by?: ReactNode;
  readonly againstFirst?: boolean;
}

const percent = (place: number) => `${(place * 100).toFixed(2)}%`;

/** A reason's bar from where the last ended to where this one ends, and the thin line down to the next. */
function Bar({ bar, threshold, last }: { bar: WaterfallBar; threshold: number; last: boolean }) {
  const from = Math.min(bar.start, bar.end);
  const width = Math.abs(bar.end - bar.start);
  const kind = bar.hundredths < 0 ? 'fall-minus' : 'fall-plus';
  return (
    <div className="fall-scale" aria-hidden>
      <span className="fall-threshold" style={{ insetInlineStart: percent(threshold) }} />
      <span className={`fall-bar ${kind}`} style={{ insetInlineStart: percent(from), inlineSize: percent(width) }} />
      {last ? null : <span className="fall-step" style={{ insetInlineStart: percent(bar.end) }} />}
    </div>
  );
}

function Line({ bar, threshold, last }: { bar: WaterfallBar; threshold: number; last: boolean }) {
  return (
    <tr>
      <th scope="row">
        {bar.reason === undefined ? say('score.smaller', { count: bar.folded }) : <Outside value={bar.reason.text} />}
        <span className="fall-evidence">
          {bar.reason?.evidence === undefined ? null : <Outside value={bar.reason.evidence} />}
        </span>
      </th>
      <td className="fall-cell">
        <Bar bar={bar} threshold={threshold} last={last} />
      </td>
      <td className="num">{signed(bar.hundredths)}</td>
    </tr>
  );
}

/** The reasons of a score as a waterfall on one fixed scale from 0 to 1, with the threshold; the numbers add up to the sum. */
export function Waterfall({ reasons, score, threshold, by, againstFirst = false }: WaterfallProps) {
  const bars = waterfallBars(reasons, score, againstFirst);
  const limit = threshold.toFixed(2);
  return (
    <table className="fall">
      <thead>
        <tr>
          <th scope="col">{say('score.reason')}</th>
          <th scope="col" className="fall-cell">
            <span className="sr">{say('score.scale', { threshold: limit })}</span>
            <div className="fall-axis" aria-hidden>
              <span>0</span>
              <span className="fall-look" style={{ insetInlineStart: percent(threshold) }}>
                {say('score.look', { threshold: limit })}
              </span>
              <span>1</span>
            </div>
          </th>
          <th scope="col" className="num">
            {say('score.adds')}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar, place) => (
          // Lines keep their order; two reasons may have the same words.
          <Line key={place} bar={bar} threshold={threshold} last={place === bars.length - 1} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <b>{say('score.sum')}</b> <span className="small muted">{by}</span>
          </th>
          <td className="fall-cell">
            <div className="fall-scale" aria-hidden>
              <span className="fall-bar fall-sum" style={{ insetInlineStart: 0, inlineSize: percent(score) }} />
              <span className="fall-threshold fall-over" style={{ insetInlineStart: percent(threshold) }} />
            </div>
          </td>
          <td className="num">
            <b>{score.toFixed(2)}</b>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
