import type { ExposureRow, HazardAlert } from '@quintet/node/api';
import { say } from '../../../../messages/say.tsx';
import { Section } from '../../../../parts/section.tsx';
import { nearestFirst, People } from '../../../hazards/event/exposure-part.tsx';
import { CascadeRows, SiteRows, VesselRows } from '../../../hazards/shared/exposure-lists.tsx';

/** Who and what is in its way. */
export function ExposureSection({ hazard: { event, exposure } }: { hazard: HazardAlert }) {
  const of = (kind: ExposureRow['kind']) => nearestFirst(exposure.filter((row) => row.kind === kind));
  const [sites, vessels, cascades] = [of('site'), of('vessel'), of('cascade')];
  return (
    <Section title={say('hazardAlert.exposure')}>
      <People people={event.people} covered={undefined} />
      {sites.length === 0 ? <p className="soft">{say('hazards.exposure.sitesNone')}</p> : <SiteRows rows={sites} />}
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
