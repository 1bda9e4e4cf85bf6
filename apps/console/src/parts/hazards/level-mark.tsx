import type { HazardLevel } from '@quintet/node/api';
import '../../messages/add-hazards.ts';
import { say } from '../../messages/say.tsx';
import './hazard-marks.css';

const RANK: Record<HazardLevel, number> = { unknown: 0, minor: 1, moderate: 2, severe: 3, extreme: 4 };
/** Left edge and height of each step, of 12. */
const STEPS = [
  [0, 4],
  [3.2, 6.6],
  [6.4, 9.2],
  [9.6, 12],
] as const;

/**
 * How much there is to fear: so many of four steps are filled, with the word. Red is kept for what threatens life now:
 * `now` says that the event is real and goes on.
 */
export function LevelMark({ level, now = false, word = true }: { level: HazardLevel; now?: boolean; word?: boolean }) {
  const filled = RANK[level];
  return (
    <span className={`hazard-level${level === 'extreme' && now ? ' hazard-level-now' : ''}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
        {STEPS.map(([x, height], step) => (
          <rect
            key={x}
            x={x + 0.4}
            y={12 - height + 0.4}
            width={1.6}
            height={height - 0.8}
            className={step < filled ? 'hazard-step' : 'hazard-step hazard-step-empty'}
          />
        ))}
      </svg>
      <span className={word ? undefined : 'sr'}>{say(`hazards.level.${level}`)}</span>
    </span>
  );
}
