import type { HazardPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { Crosshair } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { peopleWords, periodWords } from '../../parts/hazards/hazard-words.ts';
import { LaneBadge } from '../../parts/hazards/lane-mark.tsx';
import { LevelMark } from '../../parts/hazards/level-mark.tsx';
import { Outside } from '../../parts/outside.tsx';
import { SectorMark } from '../../parts/sector-mark.tsx';
import { TlpBadge } from '../../parts/tlp-badge.tsx';

/** What it is, since when and who says so, what stands in its way, and where all of it stands. */
export function HazardPanel({ page, onShow }: { page: HazardPage; onShow: () => void }) {
  const { row, handling, rings } = page;
  const { level, active, lane, hazardTitle, caption, magnitude, conflicts, alert, ownArea } = row;
  return (
    <>
      <div className="map-panel-head">
        <SectorMark sector="crises" />
        <LaneBadge lane={lane} />
        <TlpBadge code={handling} />
      </div>
      <h2 className="map-big">
        <Outside value={caption} />
      </h2>
      <p className="soft map-line">
        <LevelMark level={level} now={active && lane === 'actual'} />
        <span>{hazardTitle}</span>
        {magnitude === undefined ? null : <span>{say('map.magnitude', { magnitude: magnitude.toFixed(1) })}</span>}
        {ownArea ? <span>{say('map.hazardOwn')}</span> : null}
      </p>
      <p className="soft">{say('sea.utc', { time: periodWords(row) })}</p>
      <Sources page={page} />
      {conflicts > 0 ? <p className="warning small">{say('map.conflictsOf', { count: conflicts })}</p> : null}
      <InItsWay page={page} />
      {rings.length > 0 ? <p className="small muted">{say('map.rings')}</p> : null}
      <div className="map-do">
        <Link className="button button-plain" to="/hazards/$id" params={{ id: row.id }}>
          {say('map.hazardOpen')}
        </Link>
        {alert === undefined ? null : (
          <Link className="button button-plain" to="/alerts/$id" params={{ id: alert }}>
            {say('map.openAlert', { id: alert })}
          </Link>
        )}
        <Button icon={Crosshair} onPress={onShow}>
          {say('map.showOnMap')}
        </Button>
      </div>
    </>
  );
}

/** Each agency once, with where its reports come from. */
function Sources({ page: { reports } }: { page: HazardPage }) {
  const agencies = new Map<string, Set<string>>();
  for (const { agency, feedTitle } of reports) {
    agencies.set(agency, (agencies.get(agency) ?? new Set()).add(feedTitle));
  }
  return (
    <>
      <h3>{say('map.sources')}</h3>
      <ul>
        {[...agencies].map(([agency, feeds]) => (
          <li key={agency}>
            <Outside value={agency} />{' '}
            <span className="muted small">
              <Outside value={[...feeds].join(', ')} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function InItsWay({ page: { exposure } }: { page: HazardPage }) {
  const { people, sites, cascades, vessels } = exposure;
  return (
    <>
      <h3>{say('map.inItsWay')}</h3>
      <ul>
        {people === undefined ? null : <li>{say('map.peopleInWay', { count: peopleWords(people) })}</li>}
        <li>{say('map.sitesInWay', { count: sites })}</li>
        {cascades > 0 ? <li>{say('map.cascadesInWay', { count: cascades })}</li> : null}
        <li>{say('map.vesselsInWay', { count: vessels })}</li>
      </ul>
    </>
  );
}
