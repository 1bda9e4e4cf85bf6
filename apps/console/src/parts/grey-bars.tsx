import { useEffect, useState } from 'react';
import { say } from '../messages/say.tsx';
import './grey-bars.css';

const NOTHING_MS = 300;
const WORDS_AFTER_MS = 5000;

/** While something is read: nothing for 300 ms, then bars of the final size, after five seconds a sentence. */
export function GreyBars({ rows, widths = ['70%'] }: { rows: number; widths?: readonly string[] }) {
  const [stage, setStage] = useState<'nothing' | 'bars' | 'words'>('nothing');
  useEffect(() => {
    const bars = setTimeout(setStage, NOTHING_MS, 'bars');
    const words = setTimeout(setStage, WORDS_AFTER_MS, 'words');
    return () => {
      clearTimeout(bars);
      clearTimeout(words);
    };
  }, []);
  return (
    <div className="bars" data-stage={stage} aria-busy>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className="bar" style={{ inlineSize: widths[row % widths.length] }} />
      ))}
      <span className="muted" role="status">
        {stage === 'words' ? say('common.loadingLong') : null}
      </span>
    </div>
  );
}
