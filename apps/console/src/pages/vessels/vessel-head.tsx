import type { VesselPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { Map as MapIcon, Printer, Ship } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { flagWords, kindWord, vesselName } from '../../parts/sea/sea-words.ts';
import { utcDate, utcTime } from '../../parts/sea/utc.ts';
import { SectorMark } from '../../parts/sector-mark.tsx';
import { TlpBadge } from '../../parts/tlp-badge.tsx';
import { placeWords } from '../map/finding-title.ts';
import { datasetName } from '../../parts/dataset-name.ts';
import { TrackFiles } from './track-files.tsx';
import { vesselOnMap } from './map-link.ts';

/** The IMO number with what its check digit says: a wrong one is no slip to be passed over. */
function Imo({ vessel: { imo, imoValid } }: { vessel: VesselPage }) {
  if (imo === undefined) return <span className="muted">{say('vessel.imoNone')}</span>;
  return (
    <span>
      <span className="mono">{say('vessel.imo', { imo })}</span>{' '}
      {imoValid === false ? (
        <b className="warning">{say('vessel.imoWrong')}</b>
      ) : (
        <span className="muted">{say('vessel.imoValid')}</span>
      )}
    </span>
  );
}

/** That it may be a vessel on a list, or of somebody on one, is said before anything else; a person decides whether it is. */
function Listed({ vessel: { listed } }: { vessel: VesselPage }) {
  const [nearest] = listed;
  if (nearest === undefined) return null;
  const isItself = nearest.chain.length === 0;
  return (
    <Notice tone="warning">
      <b>{say(isItself ? 'vessel.listedItself' : 'vessel.listedOwner')}</b>{' '}
      <Link to="/entities/$id" params={{ id: nearest.listed.key }}>
        <Outside value={nearest.listed.caption} />
      </Link>{' '}
      ({[...new Set(listed.map(({ dataset }) => datasetName(dataset)))].join(', ')})
    </Notice>
  );
}

/** Name, kind, flag, numbers; what lists say; what can be taken out and printed. */
export function VesselHead({ vessel }: { vessel: VesselPage }) {
  const { mmsi, flag, callsign, kind, lastHeard, firstHeard, lon, lat, reports, points, handling, keptUntil } = vessel;
  return (
    <header className="vessel-head">
      <div className="vessel-line">
        <Ship size={16} strokeWidth={1.6} aria-hidden />
        <b>{say('vessel.title')}</b>
        <SectorMark sector="borders" />
        <span className="soft">{kindWord(kind)}</span>
        <span className="soft">{flag === undefined ? say('vessel.flagNone') : flagWords(flag)}</span>
        <TlpBadge code={handling} />
        <span className="vessel-tools push">
          <Link className="button button-quiet" to="/map" search={vesselOnMap(vessel)}>
            <MapIcon size={14} strokeWidth={1.6} aria-hidden /> {say('alerts.onMap')}
          </Link>
          <TrackFiles vessel={vessel} />
          <Button icon={Printer} onPress={() => globalThis.print()}>
            {say('vessel.print')}
          </Button>
        </span>
      </div>
      <h1>
        <Outside value={vesselName(vessel)} />
      </h1>
      <p className="vessel-line soft">
        <span className="mono">{say('vessel.mmsi', { mmsi })}</span>
        <Imo vessel={vessel} />
        {callsign === undefined ? null : (
          <span>
            {say('seaAlert.callsign')}{' '}
            <span className="mono">
              <Outside value={callsign} />
            </span>
          </span>
        )}
        <span>{say('vessel.lastHeard', { time: utcTime(lastHeard), place: placeWords(lon, lat) })}</span>
        <span className="muted">{say('vessel.firstHeard', { time: utcTime(firstHeard) })}</span>
        <span className="muted">{say('vessel.reports', { reports, points })}</span>
        <span className="muted">{say('vessel.keptUntil', { day: utcDate(keptUntil) })}</span>
      </p>
      <Listed vessel={vessel} />
    </header>
  );
}
