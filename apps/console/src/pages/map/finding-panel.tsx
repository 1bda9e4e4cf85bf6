import type { FindingDetail } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { Crosshair } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Outside } from '../../parts/outside.tsx';
import { findingTypeWord } from '../../parts/sea/sea-words.ts';
import { SectorMark } from '../../parts/sector-mark.tsx';
import { findingTime, placeWords } from './finding-title.ts';
import { FindingVessels, JointWords } from './finding-vessels.tsx';
import { ScoreReasons } from './score-reasons.tsx';

/** What was found, why, who it is about, and where it is decided. */
export function FindingPanel({ finding, onShow }: { finding: FindingDetail; onShow: () => void }) {
  return (
    <>
      <div className="map-panel-head">
        <SectorMark sector="borders" />
        <span className="muted">{findingTypeWord(finding.type)}</span>
      </div>
      <h2 className="map-big">
        <Outside value={finding.text} />
      </h2>
      <p className="soft">
        {findingTime(finding)}
        {finding.lon === undefined || finding.lat === undefined ? null : ` · ${placeWords(finding.lon, finding.lat)}`}
      </p>
      <ScoreReasons score={finding.score} reasons={finding.reasons} />
      <FindingVessels vessels={finding.vessels} />
      <JointWords joint={finding.joint} vessels={finding.vessels} />
      <div className="map-do">
        {finding.alert === undefined ? (
          <span className="small muted">{say('map.noAlert')}</span>
        ) : (
          <Link className="button button-plain" to="/alerts/$id" params={{ id: finding.alert }}>
            {say('map.openAlert', { id: finding.alert })}
          </Link>
        )}
        <Button icon={Crosshair} onPress={onShow}>
          {say('map.showOnMap')}
        </Button>
      </div>
    </>
  );
}
