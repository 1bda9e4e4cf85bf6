import type { HazardReportShape } from '@quintet/node/api';
import { ChevronRight } from 'lucide-react';
import { say } from '../../../messages/say.tsx';
import { FindingList } from '../../../parts/finding-list.tsx';
import { utcToSecond } from '../../../parts/hazards/hazard-words.ts';
import { LevelMark } from '../../../parts/hazards/level-mark.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { TlpBadge } from '../../../parts/tlp-badge.tsx';
import { LiveMark } from '../shared/live-mark.tsx';
import { ReportTexts } from '../shared/report-texts.tsx';
import { Belongs } from './belongs.tsx';
import { Received } from './received.tsx';
import { ReportFacts } from './report-facts.tsx';
import { SignatureLine } from './signature-line.tsx';

interface ReportItemProps {
  readonly report: HazardReportShape;
  readonly letter: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly nameOf: (report: string) => string;
  /** Says that it and another report are not one event; absent where the person may not. */
  readonly onSplit: ((other: string) => void) | undefined;
}

/** One report whole: what it says, how it came, why it belongs here. */
export function ReportItem({ report, letter, open, onToggle, nameOf, onSplit }: ReportItemProps) {
  const { agency, caption, level, live, endedWhy, signatures, findings, record, texts, evidence, handling } = report;
  const forged = signatures.some(({ state }) => state === 'forged');
  return (
    <li className="hz-report">
      <div className="hz-report-head">
        <button type="button" className="hz-report-button" aria-expanded={open} onClick={onToggle}>
          <ChevronRight size={14} strokeWidth={1.6} aria-hidden />
          <span>
            {letter} <Outside value={agency} />
          </span>
        </button>
        <span className="hz-report-caption">
          <Outside value={caption} />
        </span>
        <LevelMark level={level} />
        <LiveMark live={live} why={endedWhy} />
        {forged ? <b className="critical">{say('hazards.signature.forged')}</b> : null}
        <span className="small muted nowrap push">{say('sea.utc', { time: utcToSecond(report.sent) })}</span>
        <TlpBadge code={handling} as="cell" />
      </div>
      <div className="hz-report-body" hidden={!open}>
        <ReportTexts texts={texts} />
        <ReportFacts report={report} />
        <h3>{say('hazards.signatures')}</h3>
        {signatures.length === 0 ? <p className="soft">{say('hazards.signature.none')}</p> : null}
        {signatures.map((signature, place) => (
          // They keep their order in the document.
          <SignatureLine key={place} signature={signature} />
        ))}
        <h3>{say('hazards.evidence')}</h3>
        <Belongs evidence={evidence} nameOf={nameOf} onSplit={onSplit} />
        <h3>{say('hazards.findings')}</h3>
        {findings.length === 0 ? (
          <p className="soft">{say('hazards.findingsNone')}</p>
        ) : (
          <FindingList findings={findings} />
        )}
        <div className="hz-record">
          {record === undefined ? (
            <span className="soft">{say('hazards.record.none')}</span>
          ) : (
            <Received record={record} />
          )}
        </div>
      </div>
    </li>
  );
}
