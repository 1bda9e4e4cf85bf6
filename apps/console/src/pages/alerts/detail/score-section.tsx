import type { AlertDetail } from '@quintet/node/api';
import { Say, say } from '../../../messages/say.tsx';
import { Waterfall } from '../../../parts/score/waterfall.tsx';
import { Section } from '../../../parts/section.tsx';
import { shortTime } from '../../../parts/time.ts';
import { scoreReasons } from './evidence.ts';

/** The score and its reasons, which add up to it. A second person reads first what speaks against. */
export function ScoreSection({ detail }: { detail: AlertDetail }) {
  const { row, threshold, reasons, calibration, matcher, secondOpinion } = detail;
  return (
    <Section
      title={
        <span className="score-title">
          <Say
            id="score.head"
            values={{ score: row.score.toFixed(2), threshold: threshold.toFixed(2), b: (parts) => <b>{parts}</b> }}
          />
          {calibration === undefined
            ? null
            : say(
                row.about === 'name' || row.about === 'place' ? 'score.calibrated' : 'score.calibratedSea',
                calibration,
              )}
        </span>
      }
    >
      <Waterfall
        reasons={scoreReasons(reasons)}
        score={row.score}
        threshold={threshold}
        againstFirst={secondOpinion !== undefined}
        by={say('alerts.score.by', { name: matcher.name, version: matcher.version, at: shortTime(matcher.at) })}
      />
    </Section>
  );
}
