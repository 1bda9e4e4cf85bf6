import type { HazardAlert } from '@quintet/node/api';
import { useState } from 'react';
import { useKeys } from '../../../../app/keys/use-keys.ts';
import { say } from '../../../../messages/say.tsx';
import { agenciesOf, agencyLetter } from '../../../../parts/hazards/hazard-scene.ts';
import { Kbd } from '../../../../parts/kbd.tsx';
import { Section } from '../../../../parts/section.tsx';
import { ReportItem } from '../../../hazards/event/report-item.tsx';
import '../../../hazards/event/event.css';

/** Every report behind it, whole; `i` opens and closes all. */
export function SourcesSection({ reports }: { reports: HazardAlert['reports'] }) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  useKeys({ source: () => setOpen(open.size > 0 ? new Set() : new Set(reports.map(({ id }) => id))) });
  const agencies = agenciesOf(reports);
  const nameOf = (id: string) => reports.find((report) => report.id === id)?.agency ?? id;
  const toggle = (id: string) => () =>
    setOpen(open.has(id) ? new Set([...open].filter((each) => each !== id)) : new Set([...open, id]));
  return (
    <Section
      title={say('hazardAlert.source')}
      note={
        <>
          <Kbd command="source" /> {say('hazards.reports.hint')}
        </>
      }
    >
      {reports.length === 0 ? <p className="soft">{say('hazardAlert.noReports')}</p> : null}
      <ul>
        {reports.map((report) => (
          <ReportItem
            key={report.id}
            report={report}
            letter={agencyLetter(agencies.indexOf(report.agency))}
            open={open.has(report.id)}
            onToggle={toggle(report.id)}
            nameOf={nameOf}
            onSplit={undefined}
          />
        ))}
      </ul>
    </Section>
  );
}
