import type { Duty } from '@quintet/node/api';
import { say } from '../../../messages/say.tsx';
import { Clock } from '../../../parts/clock/clock.tsx';
import { Section } from '../../../parts/section.tsx';

/** What the law asks for after a confirmation, with the article and the time for it. */
export function Duties({ duties }: { duties: readonly Duty[] }) {
  if (duties.length === 0) return null;
  return (
    <Section title={say('alerts.duties')}>
      <ol className="duties">
        {duties.map((duty) => (
          <li key={duty.id}>
            <span>{duty.text}</span>
            <span className="small soft">
              {duty.article}
              {duty.verified ? null : <span className="warning"> · {say('alerts.duties.unverified')}</span>}
            </span>
            <span className="duty-time">
              {duty.due === undefined ? <b>{say('alerts.duties.withoutDelay')}</b> : <Clock due={duty.due} />}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
