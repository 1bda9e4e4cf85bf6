import { say } from '../../messages/say.tsx';
import './goods.css';

/** A score as a bar on the fixed scale 0 to 1 with its number; the number alone where nothing was found. */
export function ScoreBar({ score }: { score: number }) {
  return (
    <span className="gd-score">
      <span className="gd-score-scale" aria-hidden>
        <i style={{ inlineSize: `${Math.min(1, score) * 100}%` }} />
      </span>
      <span className="sr">{say('goods.scoreIs', { score: score.toFixed(2) })}</span>
      <span aria-hidden className={score === 0 ? 'muted' : undefined}>
        {score.toFixed(2)}
      </span>
    </span>
  );
}
