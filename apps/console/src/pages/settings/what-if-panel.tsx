import type { WhatIf } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem } from '../../api/problem.ts';
import { Say, say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { bold } from '../bold.tsx';
import { NumberSettingField } from './number-setting-field.tsx';
import { useWhatIf } from './settings-api.ts';
import { numberOf } from './threshold-draft.ts';
import { barLengths, whatIfHead } from './what-if-words.ts';

/** A proposal to begin with: a little stricter than now. */
const STEP = 0.05;

interface WhatIfPanelProps {
  readonly current: number;
  /** Puts the threshold into the form, for those who may change it. */
  readonly onUse?: ((threshold: number) => void) | undefined;
}

/** Replays history at another threshold: how many alerts fewer, and which confirmed hits would have been missed. */
export function WhatIfPanel({ current, onUse }: WhatIfPanelProps) {
  const [text, setText] = useState(() => Math.min(1, current + STEP).toFixed(2));
  const [wrong, setWrong] = useState(false);
  const replay = useWhatIf();
  const send = () => {
    const threshold = numberOf(text, 'threshold');
    setWrong(threshold === undefined);
    if (threshold !== undefined) replay.mutate(threshold);
  };
  return (
    <section className="settings-section">
      <div className="settings-head">
        <h2>{say('settings.whatIf')}</h2>
        <p className="soft">{say('settings.whatIfWhy')}</p>
      </div>
      <form
        className="what-if-ask"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <NumberSettingField
          setting="threshold"
          labelAs="settings.whatIfAt"
          value={text}
          onChange={setText}
          wrong={wrong}
        />
        <Button type="submit">{say('settings.whatIfDo')}</Button>
      </form>
      {replay.error ? <ProblemNotice problem={asProblem(replay.error)} /> : null}
      {replay.isPending ? <p className="muted">{say('settings.whatIfRunning')}</p> : null}
      {replay.data ? <WhatIfAnswer answer={replay.data} onUse={onUse} /> : null}
    </section>
  );
}

function WhatIfAnswer({ answer, onUse }: { answer: WhatIf; onUse: WhatIfPanelProps['onUse'] }) {
  const head = whatIfHead(answer);
  const [now, then] = barLengths(answer.alerts, answer.alertsThen);
  const threshold = answer.threshold.toFixed(2);
  if (answer.alerts === 0 && answer.replayed === 0) return <p className="soft">{say('settings.whatIfNone')}</p>;
  return (
    <div aria-live="polite">
      <p className="what-if-head">
        <Say id={head.id} values={{ ...head.values, b: bold }} />
      </p>
      <p className="small muted">
        {say('settings.whatIfOf', { threshold, against: answer.against.toFixed(2), alerts: answer.alerts })}{' '}
        {answer.replayed > 0 ? say('settings.whatIfAnew', { replayed: answer.replayed }) : null}
      </p>
      <dl className="what-if-bars">
        <dt>{say('settings.whatIfNow', { threshold: answer.against.toFixed(2) })}</dt>
        <dd aria-hidden>
          <span className="what-if-bar" style={{ inlineSize: `${now * 100}%` }} />
        </dd>
        <dd className="num">{answer.alerts.toLocaleString('en-GB')}</dd>
        <dt>{say('settings.whatIfThen', { threshold })}</dt>
        <dd aria-hidden>
          <span className="what-if-bar" data-then style={{ inlineSize: `${then * 100}%` }} />
        </dd>
        <dd className="num">{answer.alertsThen.toLocaleString('en-GB')}</dd>
        <dt>{say('settings.whatIfSpared')}</dt>
        <dd />
        <dd className="num">{answer.dismissedSpared.toLocaleString('en-GB')}</dd>
      </dl>
      {answer.lost.length === 0 ? null : (
        <>
          <h3 className="what-if-lost">{say('settings.whatIfLost')}</h3>
          <table className="settings-table what-if-table">
            <thead className="sr">
              <tr>
                <th scope="col">{say('entities.subject')}</th>
                <th scope="col">{say('lists.entry')}</th>
                <th scope="col">{say('entities.score')}</th>
              </tr>
            </thead>
            <tbody>
              {answer.lost.map((alert) => (
                <tr key={alert.id}>
                  <td className="cut">
                    <Link to="/alerts/$id" params={{ id: alert.id }}>
                      <Outside value={alert.subject} />
                    </Link>
                  </td>
                  <td className="cut soft">
                    <Outside value={alert.listed} />
                  </td>
                  <td className="num">{alert.score.toFixed(2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {onUse ? (
        <div className="settings-actions what-if-use">
          <Button onPress={() => onUse(answer.threshold)}>{say('settings.whatIfUse', { threshold })}</Button>
        </div>
      ) : null}
    </div>
  );
}
