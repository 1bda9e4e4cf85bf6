import type { HazardPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../../app/colleague.ts';
import { say } from '../../../messages/say.tsx';
import { utcToSecond } from '../../../parts/hazards/hazard-words.ts';
import { LanesFigure } from '../../../parts/hazards/lanes-figure.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { useFirstRows } from '../../vessels/first-rows.tsx';
import { HazardPart } from '../shared/hazard-part.tsx';

const ROWS_FIRST = 8;

const ALERT = /^A-\d+$/u;

/** A source, a person, the node, or the alert that it raised as a link. */
function Who({ who }: { who: string }) {
  const nameOf = useNames();
  if (!ALERT.test(who)) return <Outside value={nameOf(who)} />;
  return (
    <Link className="mono" to="/alerts/$id" params={{ id: who }}>
      {who}
    </Link>
  );
}

/** Who said what when: lanes on one axis, and the same and what was done here as a list, newest first. */
export function SourcesPart({ page }: { page: HazardPage }) {
  const [rows, more] = useFirstRows(page.timeline, ROWS_FIRST);
  return (
    <HazardPart title={say('hazards.sources')} note={say('hazards.utc')}>
      <LanesFigure page={page} />
      {page.timeline.length === 0 ? <p className="soft">{say('hazards.timelineNone')}</p> : null}
      {page.timeline.length === 0 ? null : (
        <table className="hz-table hz-timeline">
          <thead>
            <tr>
              <th scope="col" className="hz-when">
                {say('hazards.when')}
              </th>
              <th scope="col" className="hz-whatkind">
                {say('hazards.whatKind')}
              </th>
              <th scope="col" className="hz-by">
                {say('hazards.who')}
              </th>
              <th scope="col">{say('hazards.said')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ at, kind, who, text }, place) => (
              // Entries keep their order; two may say the same.
              <tr key={place}>
                <td className="nowrap">{utcToSecond(at)}</td>
                <td>{say(`hazards.timeline.${kind}`)}</td>
                <td>
                  <Who who={who} />
                </td>
                <td>
                  <Outside value={text} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more}
    </HazardPart>
  );
}
