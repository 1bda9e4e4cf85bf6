import type { FindingDetail } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { signed, type WaterfallBar, waterfallBars } from '../../parts/score/waterfall-bars.ts';

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

function Reason({ bar }: { bar: WaterfallBar }) {
  const [from, to] = [Math.min(bar.start, bar.end), Math.max(bar.start, bar.end)];
  return (
    <li>
      <span>
        {bar.reason === undefined ? say('score.smaller', { count: bar.folded }) : <Outside value={bar.reason.text} />}
      </span>
      <b className="num">{signed(bar.hundredths)}</b>
      <i
        aria-hidden
        className={bar.hundredths < 0 ? 'map-bar map-bar-minus' : 'map-bar'}
        style={{ marginInlineStart: percent(from), inlineSize: percent(to - from) }}
      />
    </li>
  );
}

/** The reasons of a score: each bar starts where the last one ended, and the printed numbers add up to it. */
export function ScoreReasons({ score, reasons }: Pick<FindingDetail, 'score' | 'reasons'>) {
  return (
    <>
      <h3>{say('map.scoreIs', { score: score.toFixed(2) })}</h3>
      <ul className="map-reasons">
        {waterfallBars(reasons, score).map((bar, place) => (
          // Reasons keep their order; two may have the same words.
          <Reason key={place} bar={bar} />
        ))}
      </ul>
    </>
  );
}
