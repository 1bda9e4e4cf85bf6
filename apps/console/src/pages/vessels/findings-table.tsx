import type { FindingRow } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { vesselName } from '../../parts/sea/sea-words.ts';
import { periodWords } from '../alerts/detail/sea/finding-time.ts';
import { useFirstRows } from './first-rows.tsx';
import { rowOnMap } from './map-link.ts';
import { VesselPart } from './vessel-part.tsx';

interface FindingsTableProps {
  readonly title: string;
  readonly none: string;
  readonly findings: readonly FindingRow[];
  /** The vessel whose page this is. */
  readonly track: string;
  /** A column for the other vessels. */
  readonly withOthers?: boolean;
}

/** The alert that a finding raised, as a link. */
export function AlertOf({ finding: { alert } }: { finding: FindingRow }) {
  if (alert === undefined) return <span className="muted">{say('vessel.noAlert')}</span>;
  return (
    <Link className="mono" to="/alerts/$id" params={{ id: alert }}>
      {alert}
    </Link>
  );
}

function Others({ finding, track }: { finding: FindingRow; track: string }) {
  const others = finding.vessels.filter((vessel) => vessel.track !== track);
  return others.map((vessel, place) => (
    <span key={vessel.mmsi}>
      {place === 0 ? null : ', '}
      {vessel.track === undefined ? (
        <Outside value={vesselName(vessel)} />
      ) : (
        <Link to="/vessels/$track" params={{ track: vessel.track }}>
          <Outside value={vesselName(vessel)} />
        </Link>
      )}
    </span>
  ));
}

/** What was found, newest first: when, what as a sentence (on the map), its score and its alert. */
export function FindingsTable({ title, none, findings, track, withOthers = false }: FindingsTableProps) {
  const [rows, more] = useFirstRows(findings);
  return (
    <VesselPart title={title} note={findings.length === 0 ? undefined : findings.length}>
      {findings.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <table className="vessel-table vessel-findings">
          <thead>
            <tr>
              <th scope="col" className="vessel-when">
                {say('seaAlert.time')}
              </th>
              {withOthers ? (
                <th scope="col" className="vessel-with">
                  {say('vessel.with')}
                </th>
              ) : null}
              <th scope="col">{say('vessel.found')}</th>
              <th scope="col" className="num vessel-score">
                {say('vessel.score')}
              </th>
              <th scope="col" className="vessel-alert">
                {say('vessel.alert')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((finding) => (
              <tr key={finding.id}>
                <td>{periodWords(finding)}</td>
                {withOthers ? (
                  <td className="vessel-with">
                    <Others finding={finding} track={track} />
                  </td>
                ) : null}
                <td>
                  <Link to="/map" search={rowOnMap(finding)}>
                    <Outside value={finding.text} />
                  </Link>
                </td>
                <td className="num">{finding.score.toFixed(2)}</td>
                <td>
                  <AlertOf finding={finding} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more}
    </VesselPart>
  );
}
