import type { FindingDetail } from '@quintet/node/api';
import { say } from '../../../../messages/say.tsx';
import { Outside } from '../../../../parts/outside.tsx';
import { Section } from '../../../../parts/section.tsx';
import { type MeasureAlone, marginWords, measuresOf, nameWords } from './measure-lines.ts';

/** Names that are ids of ours and say nothing to a person. */
const IDS = /Id$|^vessel[AB]$/u;

/** What was before stands before what came after. */
const inOrder = (name: string): string => name.replace(/After$/u, '~');

/** What the finding is about by name: the area, the port, a value before and after. */
function Names({ names }: { names: Readonly<Record<string, string>> }) {
  const shown = Object.entries(names)
    .filter(([name]) => !IDS.test(name))
    .sort(([one], [other]) => (inOrder(one) < inOrder(other) ? -1 : 1));
  if (shown.length === 0) return null;
  return (
    <dl className="sea-names">
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{nameWords(name)}</dt>
          <dd>
            <Outside value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What has no other side, as a plain list. */
function Alone({ title, lines }: { title: string; lines: readonly MeasureAlone[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className="small muted">{title}</h3>
      <dl className="sea-alone">
        {lines.map(({ what, values }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{values.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Every number that decided beside the threshold that it was held against, how far beyond it lies, and what else was measured. */
export function MeasureSection({ sea: { evidence, type } }: { sea: FindingDetail }) {
  const { pairs, measured, thresholds } = measuresOf(evidence);
  return (
    <Section title={say('seaAlert.measures')} note={marginWords(evidence.margin, type)}>
      {evidence.names === undefined ? null : <Names names={evidence.names} />}
      {pairs.length === 0 ? null : (
        <table className="sea-measures">
          <thead>
            <tr>
              <th scope="col">{say('seaAlert.what')}</th>
              <th scope="col">{say('seaAlert.measured')}</th>
              <th scope="col">{say('seaAlert.threshold')}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((line) => (
              <tr key={line.what}>
                <th scope="row">{line.what}</th>
                <td>{line.measured.join(', ')}</td>
                <td>{line.thresholds.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="sea-alone-both">
        <Alone title={say(pairs.length === 0 ? 'seaAlert.measured' : 'seaAlert.alsoMeasured')} lines={measured} />
        <Alone
          title={say(pairs.length === 0 ? 'seaAlert.thresholds' : 'seaAlert.otherThresholds')}
          lines={thresholds}
        />
      </div>
    </Section>
  );
}
