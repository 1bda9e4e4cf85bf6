import type { HazardPage } from '@quintet/node/api';
import { useMemo } from 'react';
import { say } from '../../../messages/say.tsx';
import { HazardPicture } from '../../../parts/hazards/hazard-picture.tsx';
import { sceneOfPage } from '../../../parts/hazards/hazard-scene.ts';
import { LaneWatermark } from '../../../parts/hazards/lane-mark.tsx';
import { outsideText } from '../../../parts/outside-text.ts';
import { NotesPanel } from '../../../parts/notes/notes-panel.tsx';
import { usePrintSheet } from '../../vessels/use-print-sheet.ts';
import { isPlaced } from '../is-placed.ts';
import { HazardPart } from '../shared/hazard-part.tsx';
import { AlertsPart, CausesPart, DoubtsPart, JudgementsPart } from './aside-parts.tsx';
import { ConflictsPart } from './conflicts-part.tsx';
import { EventHead } from './event-head.tsx';
import { ExposurePart } from './exposure-part.tsx';
import { FaultPart } from './fault-part.tsx';
import { ReportsPart } from './reports-part.tsx';
import { SourcesPart } from './sources-part.tsx';

const PICTURE_PX = 320;

/** Everything that is known of an event: where and who said so first, then who is in its way, then every report whole. */
export function EventParts({ page, from }: { page: HazardPage; from: string | undefined }) {
  usePrintSheet(page.handling);
  const scene = useMemo(() => sceneOfPage(page), [page]);
  const caption = outsideText(page.row.caption).text;
  return (
    <>
      <EventHead page={page} from={from} />
      <div className="hz-body">
        <LaneWatermark lane={page.row.lane} />
        <div className="hz-main">
          <HazardPart title={say('hazards.where')}>
            <HazardPicture scene={scene} title={caption} caption={caption} heightPx={PICTURE_PX} />
          </HazardPart>
          <FaultPart vessels={page.faultVessels} />
          <SourcesPart page={page} />
          <ConflictsPart conflicts={page.conflicts} />
          <ExposurePart exposure={page.exposure} placed={isPlaced(page.row)} />
          <ReportsPart page={page} />
        </div>
        <aside className="hz-aside">
          <AlertsPart alerts={page.alerts} />
          <DoubtsPart page={page} />
          <CausesPart causes={page.causes} />
          <JudgementsPart page={page} />
          <div className="hz-notes notes-aside">
            <NotesPanel object={`hazard:${page.row.id}`} />
          </div>
        </aside>
      </div>
    </>
  );
}
