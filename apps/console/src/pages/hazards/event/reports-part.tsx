import type { HazardPage } from '@quintet/node/api';
import { useState } from 'react';
import { useMay } from '../../../api/me.ts';
import { useKeys } from '../../../app/keys/use-keys.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { agenciesOf, agencyLetter } from '../../../parts/hazards/hazard-scene.ts';
import { Kbd } from '../../../parts/kbd.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { useFirstRows } from '../../vessels/first-rows.tsx';
import { HazardPart } from '../shared/hazard-part.tsx';
import { useJudgements } from '../use-judgements.ts';
import { ReportItem } from './report-item.tsx';

const ROWS_FIRST = 20;

/** Everything that sources say, whole: the newest open; `i` opens and closes all. */
export function ReportsPart({ page }: { page: HazardPage }) {
  const { reports, row } = page;
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(reports.slice(0, 1).map(({ id }) => id)));
  const mayJudge = useMay('hazard.judge');
  const judgements = useJudgements();
  useKeys({ source: () => setOpen(open.size > 0 ? new Set() : new Set(reports.map(({ id }) => id))) });
  const agencies = agenciesOf(reports);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const nameOf = (id: string) => byId.get(id)?.agency ?? id;
  const toggle = (id: string) => () =>
    setOpen(open.has(id) ? new Set([...open].filter((each) => each !== id)) : new Set([...open, id]));
  const split = (id: string) => (other: string) =>
    void judgements.take(
      { a: id, b: other, same: false },
      { event: row.id, sentence: say('hazards.didSplit', { one: nameOf(id), other: nameOf(other) }) },
    );
  const [shown, more] = useFirstRows(reports, ROWS_FIRST);
  return (
    <HazardPart
      title={say('hazards.reports')}
      note={
        <>
          {reports.length} <Kbd command="source" /> <span className="hz-hint">{say('hazards.reports.hint')}</span>
        </>
      }
    >
      {judgements.problem === undefined ? null : (
        <ProblemNotice
          problem={judgements.problem}
          actions={
            <Button kind="link" onPress={judgements.forget}>
              {say('common.close')}
            </Button>
          }
        />
      )}
      {reports.length === 0 ? <p className="soft">{say('hazards.reportsNone')}</p> : null}
      <ul>
        {shown.map((report) => (
          <ReportItem
            key={report.id}
            report={report}
            letter={agencyLetter(agencies.indexOf(report.agency))}
            open={open.has(report.id)}
            onToggle={toggle(report.id)}
            nameOf={nameOf}
            onSplit={mayJudge && !judgements.pending ? split(report.id) : undefined}
          />
        ))}
      </ul>
      {more}
    </HazardPart>
  );
}
