import type { AlertDetail, FindingDetail } from '@quintet/node/api';
import { useState } from 'react';
import { useKeys } from '../../../../app/keys/use-keys.ts';
import '../../../../messages/add-vessel.ts';
import { say } from '../../../../messages/say.tsx';
import { Section } from '../../../../parts/section.tsx';
import { Before } from '../before.tsx';
import { ScoreSection } from '../score-section.tsx';
import { JointSection } from './joint-section.tsx';
import { MeasureSection } from './measure-section.tsx';
import { NearestSection } from './nearest-section.tsx';
import { ProofSection } from './proof-section.tsx';
import { ReportsSection } from './reports-section.tsx';
import { VesselsSection } from './vessels-section.tsx';
import './sea-alert.css';

/** What a finding at sea rests on: the picture that proves it, its score, what was measured, who it was, the reports. */
export function SeaEvidence({ detail, sea }: { detail: AlertDetail; sea: FindingDetail }) {
  const [reports, setReports] = useState(false);
  useKeys({ source: () => setReports(!reports) });
  return (
    <>
      <ProofSection sea={sea} />
      {sea.type === 'distress' ? <NearestSection sea={sea} /> : null}
      <ScoreSection detail={detail} />
      <MeasureSection sea={sea} />
      <VesselsSection sea={sea} />
      <JointSection sea={sea} />
      <ReportsSection sea={sea} open={reports} onToggle={() => setReports(!reports)} />
      <Section title={say('seaAlert.before')}>
        <div className="in-text">
          <Before before={detail.before} reasons={detail.dismissReasons} />
        </div>
      </Section>
    </>
  );
}
