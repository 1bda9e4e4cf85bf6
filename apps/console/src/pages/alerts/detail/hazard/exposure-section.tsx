import type { ExposureRow, HazardAlert } from '@quintet/node/api';
import { say } from '../../../../messages/say.tsx';
import { Section } from '../../../../parts/section.tsx';
import { nearestFirst, NotPlaced, People } from '../../../hazards/event/exposure-part.tsx';
import { isPlaced } from '../../../hazards/is-placed.ts';
import { CascadeRows, SiteRows, VesselRows } from '../../../hazards/shared/exposure-lists.tsx';

/** Who and what is in its way. */
export function ExposureSection({ hazard: { event, exposure } }: { hazard: HazardAlert }) {
  const of = (kind: ExposureRow['kind']) => nearestFirst(exposure.filter((row) => row.kind === kind));
  const [sites, vessels, cascades] = [of('site'), of('vessel'), of('cascade')];
  const placed = isPlaced(event);
  return (
    <Section title={say('hazardAlert.exposure')}>
      {placed ? <People people={event.people} covered={undefined} /> : <NotPlaced />}
      {sites.length === 0 && placed ? <p className="soft">{say('hazards.exposure.sitesNone')}</p> : null}
      {sites.length === 0 ? null : <SiteRows rows={sites} />}
      {cascades.length === 0 ? null : (
        <>
          <h3 className="hz-sub">{say('hazards.exposure.cascades')}</h3>
          <CascadeRows rows={cascades} />
        </>
      )}
      {vessels.length === 0 ? null : (
        <>
          <h3 className="hz-sub">{say('hazards.exposure.vessels')}</h3>
          <VesselRows rows={vessels} />
        </>
      )}
    </Section>
  );
}
