import type { FindingDetail } from '@quintet/node/api';
import { isMessage, say } from '../../../../messages/say.tsx';
import { Outside } from '../../../../parts/outside.tsx';
import { Section } from '../../../../parts/section.tsx';
import { marginWords, measureLines } from './measure-lines.ts';

/** Names that are ids of ours and say nothing to a person. */
const IDS = /Id$|^vessel[AB]$/u;

/** What the finding is about by name: the area, the port, a value before and after. */
function Names({ names }: { names: Readonly<Record<string, string>> }) {
  const shown = Object.entries(names).filter(([name]) => !IDS.test(name));
  if (shown.length === 0) return null;
  return (
    <dl className="sea-names">
      {shown.map(([name, value]) => {
        const key = `seaAlert.name.${name}`;
        return (
          <div key={name}>
            <dt>{isMessage(key) ? say(key) : name}</dt>
            <dd>
              <Outside value={value} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Every number that decided, beside the threshold that it was held against, and how far beyond it lies. */
export function MeasureSection({ sea: { evidence } }: { sea: FindingDetail }) {
  const lines = measureLines(evidence);
  return (
    <Section title={say('seaAlert.measures')} note={marginWords(evidence.margin)}>
      {evidence.names === undefined ? null : <Names names={evidence.names} />}
      <table className="sea-measures">
        <thead>
          <tr>
            <th scope="col">{say('seaAlert.what')}</th>
            <th scope="col">{say('seaAlert.measured')}</th>
            <th scope="col">{say('seaAlert.threshold')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ what, measured, thresholds }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>
                {measured.length === 0 ? (
                  <span className="muted">{say('seaAlert.notMeasured')}</span>
                ) : (
                  measured.join(', ')
                )}
              </td>
              <td>
                {thresholds.length === 0 ? (
                  <span className="muted">{say('seaAlert.noThreshold')}</span>
                ) : (
                  thresholds.join(', ')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
