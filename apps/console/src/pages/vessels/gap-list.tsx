import type { FindingRow } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Outside } from '../../parts/outside.tsx';
import { FindingPicture } from '../../parts/sea/sea-picture.tsx';
import { findingTime } from '../alerts/detail/sea/finding-time.ts';
import { Loaded } from '../loaded.tsx';
import { findingOptions } from '../map/map-api.ts';
import { AlertOf } from './findings-table.tsx';
import { useFirstRows } from './first-rows.tsx';
import { rowOnMap } from './map-link.ts';
import { VesselPart } from './vessel-part.tsx';

const PICTURE_PX = 180;

/** The gap between two reports, and everywhere that the ship could have been between. */
function Reach({ id }: { id: string }) {
  const finding = useQuery(findingOptions(id));
  return (
    <Loaded query={finding} what={say('vessel.gap')} rows={6}>
      {(whole) => <FindingPicture finding={whole} heightPx={PICTURE_PX} />}
    </Loaded>
  );
}

function Gap({ gap, isOpen }: { gap: FindingRow; isOpen: boolean }) {
  const [open, setOpen] = useState(isOpen);
  return (
    <li className="vessel-gap">
      <div className="vessel-gap-line">
        <span className="nowrap">{findingTime(gap)}</span>
        <Link to="/map" search={rowOnMap(gap)}>
          <Outside value={gap.text} />
        </Link>
        <span className="num push">{gap.score.toFixed(2)}</span>
        <AlertOf finding={gap} />
      </div>
      <Button kind="link" aria-expanded={open} onPress={() => setOpen(!open)}>
        {say('vessel.gapShow')}
      </Button>
      {open ? <Reach id={gap.id} /> : null}
    </li>
  );
}

/** Silences where others were heard, newest first; the newest with its picture. */
export function GapList({ gaps }: { gaps: readonly FindingRow[] }) {
  const [rows, more] = useFirstRows(gaps, 4);
  return (
    <VesselPart title={say('vessel.gaps')} note={gaps.length === 0 ? undefined : gaps.length}>
      {gaps.length === 0 ? <p className="soft">{say('vessel.gapsNone')}</p> : null}
      <ul>
        {rows.map((gap, place) => (
          <Gap key={gap.id} gap={gap} isOpen={place === 0} />
        ))}
      </ul>
      {more}
    </VesselPart>
  );
}
