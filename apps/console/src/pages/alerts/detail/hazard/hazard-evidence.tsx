import type { AlertDetail, HazardAlert } from '@quintet/node/api';
import '../../../../messages/add-hazards.ts';
import '../../../../messages/add-sea.ts';
import '../../../../messages/add-vessel.ts';
import { say } from '../../../../messages/say.tsx';
import { Section } from '../../../../parts/section.tsx';
import { Against, FaultWho } from '../../../hazards/shared/fault-vessel.tsx';
import { Before } from '../before.tsx';
import { ScoreSection } from '../score-section.tsx';
import { ExposureSection } from './exposure-section.tsx';
import { PictureSection } from './picture-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import { WarningSection } from './warning-section.tsx';
import '../../../hazards/shared/shared.css';
import './hazard-alert.css';

/** What a decision about a hazard rests on: the warning and who is in its way, or the vessel over what broke. */
export function HazardEvidence({ detail, hazard }: { detail: AlertDetail; hazard: HazardAlert }) {
  const { faultVessel } = hazard;
  const before = (
    <Section title={say('hazardAlert.before')}>
      <div className="in-text">
        <Before before={detail.before} reasons={detail.dismissReasons} />
      </div>
    </Section>
  );
  if (faultVessel === undefined) {
    return (
      <>
        <WarningSection row={detail.row} hazard={hazard} />
        <PictureSection hazard={hazard} title={say('hazardAlert.where')} />
        <ExposureSection hazard={hazard} />
        <SourcesSection reports={hazard.reports} />
        {before}
      </>
    );
  }
  return (
    <>
      <PictureSection hazard={hazard} title={say('hazardAlert.proof')} />
      <ScoreSection detail={detail} />
      <Section title={say('hazardAlert.against')}>
        <Against against={faultVessel.against} />
      </Section>
      <Section title={say('hazardAlert.vessel')}>
        <FaultWho vessel={faultVessel} />
      </Section>
      <SourcesSection reports={hazard.reports} />
      {before}
    </>
  );
}
