import type { VesselPage } from '@quintet/node/api';
import { Crosshair } from 'lucide-react';
import type { ReactNode } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Outside } from '../../parts/outside.tsx';
import { courseWords, flagWords, kindWord, speedWords, vesselName } from '../../parts/sea/sea-words.ts';
import { utcTime } from '../../parts/sea/utc.ts';
import { VesselLink } from '../../parts/sea/vessel-link.tsx';
import { TlpBadge } from '../../parts/tlp-badge.tsx';
import { FindingGlyph } from './finding-glyph.tsx';
import { TakenFor } from './taken-for.tsx';
import { findingTitle } from './finding-title.ts';

const FINDINGS_SHOWN_MAX = 8;

function Facts({ vessel }: { vessel: VesselPage }) {
  const { mmsi, imo, imoValid, callsign, flag, kind, speed, course, destination, lastHeard } = vessel;
  const lines: readonly (readonly [string, ReactNode])[] = [
    [say('map.line.kind'), kindWord(kind)],
    [say('map.line.flag'), flag === undefined ? undefined : flagWords(flag)],
    [
      say('map.line.mmsi'),
      <span key="mmsi" className="mono">
        {mmsi}
      </span>,
    ],
    [
      say('map.line.imo'),
      imo === undefined ? undefined : (
        <span key="imo">
          <span className="mono">{imo}</span>{' '}
          {imoValid === false ? <span className="warning">{say('map.imoWrong')}</span> : null}
        </span>
      ),
    ],
    [say('map.line.callsign'), callsign === undefined ? undefined : <Outside key="callsign" value={callsign} />],
    [say('map.line.speed'), speedWords(speed)],
    [say('map.line.course'), courseWords(course)],
    [say('map.line.destination'), destination === undefined ? undefined : <Outside key="to" value={destination} />],
    [say('map.line.heard'), say('sea.utc', { time: utcTime(lastHeard) })],
  ];
  return (
    <dl className="map-facts">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span className="muted">{say('sea.unknown')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

interface VesselPanelProps {
  readonly vessel: VesselPage;
  readonly onShow: () => void;
  readonly onFinding: (id: string) => void;
}

/** Who a vessel is, where it was heard last, what is known of it, what it was found doing. */
export function VesselPanel({ vessel, onShow, onFinding }: VesselPanelProps) {
  return (
    <>
      <div className="map-panel-head">
        <span className="muted">{say('map.vesselHead')}</span>
        <span className="push">
          <TlpBadge code={vessel.handling} />
        </span>
      </div>
      <h2 className="map-big">
        <Outside value={vesselName(vessel)} />
      </h2>
      {vessel.listed.map((chain, at) => (
        <p key={at} className="map-listed">
          ▲ <TakenFor chain={chain} />
        </p>
      ))}
      <Facts vessel={vessel} />
      <h3>{say('map.findingsOf', { count: vessel.findings.length })}</h3>
      {vessel.findings.length === 0 ? <p className="small muted">{say('map.findingsNone')}</p> : null}
      <ul className="map-vessel-findings">
        {vessel.findings.slice(0, FINDINGS_SHOWN_MAX).map((row) => (
          <li key={row.id}>
            <FindingGlyph type={row.type} />
            <Button kind="link" onPress={() => onFinding(row.id)}>
              {findingTitle(row, true)}
            </Button>
            <span className="small muted push nowrap">{utcTime(row.start)}</span>
          </li>
        ))}
      </ul>
      <div className="map-do">
        <Button icon={Crosshair} onPress={onShow}>
          {say('map.showOnMap')}
        </Button>
        <VesselLink track={vessel.track}>{say('map.vesselPage')}</VesselLink>
      </div>
    </>
  );
}
