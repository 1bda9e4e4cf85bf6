import type { HazardPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { Map as MapIcon, Printer } from 'lucide-react';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { periodWords } from '../../../parts/hazards/hazard-words.ts';
import { LaneBadge } from '../../../parts/hazards/lane-mark.tsx';
import { LevelMark } from '../../../parts/hazards/level-mark.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { SectorMark } from '../../../parts/sector-mark.tsx';
import { TlpBadge } from '../../../parts/tlp-badge.tsx';
import { OwnArea } from '../hazard-columns.tsx';
import { hazardOnMap } from '../map-link.ts';
import { LiveMark } from '../shared/live-mark.tsx';

/** Why it is over: what the reports that ended say, each once. */
function endedWhy({ row, reports }: HazardPage): string | undefined {
  if (row.active) return undefined;
  const why = new Set(reports.flatMap(({ endedWhy: each }) => (each === undefined ? [] : [each])));
  return why.size === 0 ? undefined : [...why].join(' ');
}

/** What it is, how grave, since when, and whether it goes on. */
export function EventHead({ page, from }: { page: HazardPage; from: string | undefined }) {
  const { row, handling, reports } = page;
  const { level, lane, active, hazardTitle, caption, id, magnitude } = row;
  const agencies = new Set(reports.map(({ agency }) => agency)).size;
  return (
    <header className="hz-head">
      <div className="hz-head-line">
        <SectorMark sector="crises" />
        <LevelMark level={level} now={active && lane === 'actual'} />
        <span>{hazardTitle}</span>
        <LaneBadge lane={lane} />
        <LiveMark live={active} why={endedWhy(page)} what="event" />
        <TlpBadge code={handling} />
        <span className="hz-tools push">
          <Link className="button button-quiet" to="/map" search={hazardOnMap(row)}>
            <MapIcon size={14} strokeWidth={1.6} aria-hidden /> {say('alerts.onMap')}
          </Link>
          <Button icon={Printer} onPress={() => globalThis.print()}>
            {say('hazards.print')}
          </Button>
        </span>
      </div>
      <h1>
        <Outside value={caption} />
      </h1>
      <p className="hz-head-line soft">
        {row.ownArea ? <OwnArea /> : <span>{say('hazards.notOwnArea')}</span>}
        <span>{say('sea.utc', { time: periodWords(row) })}</span>
        {magnitude === undefined ? null : <span>{say('hazards.magnitude', { magnitude })}</span>}
        <span>{say('hazards.reportsOf', { reports: reports.length, agencies })}</span>
        <span className="mono muted hz-id">
          <Outside value={id} />
        </span>
      </p>
      {lane === 'actual' ? null : (
        <Notice tone="warning">{say('hazards.notReal', { lane: say(`hazards.lane.${lane}`) })}</Notice>
      )}
      {from === undefined || from === id ? null : (
        <Notice>
          {say('hazards.merged')}{' '}
          <span className="mono hz-id">
            <Outside value={from} />
          </span>
        </Notice>
      )}
    </header>
  );
}
