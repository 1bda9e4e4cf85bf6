import type { HazardAlert } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { Map as MapIcon } from 'lucide-react';
import { useMemo } from 'react';
import { say } from '../../../../messages/say.tsx';
import { HazardPicture } from '../../../../parts/hazards/hazard-picture.tsx';
import { sceneOfAlert } from '../../../../parts/hazards/hazard-scene.ts';
import { outsideText } from '../../../../parts/outside-text.ts';
import { Section } from '../../../../parts/section.tsx';
import { hazardOnMap } from '../../../hazards/map-link.ts';

/** Where it is, with what stands in its way, or the track of the vessel over what broke. */
export function PictureSection({ hazard, title }: { hazard: HazardAlert; title: string }) {
  const scene = useMemo(() => sceneOfAlert(hazard), [hazard]);
  const caption = outsideText(hazard.event.caption).text;
  return (
    <Section
      title={title}
      actions={
        <Link className="detail-tool" to="/map" search={hazardOnMap(hazard.event)}>
          <MapIcon size={14} strokeWidth={1.6} aria-hidden /> {say('alerts.onMap')}
        </Link>
      }
    >
      <HazardPicture scene={scene} title={hazard.faultVessel?.text ?? caption} caption={caption} heightPx={300} />
    </Section>
  );
}
