import type { AlertDetail, HazardAlert } from '@quintet/node/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Hand } from 'lucide-react';
import { useMay, useMe } from '../../../../api/me.ts';
import { asProblem } from '../../../../api/problem.ts';
import { useNames } from '../../../../app/colleague.ts';
import { say } from '../../../../messages/say.tsx';
import { Button } from '../../../../parts/button.tsx';
import { hazardAddress, PlaceLink } from '../../../../parts/hazards/hazard-links.tsx';
import { LaneBadge } from '../../../../parts/hazards/lane-mark.tsx';
import { LevelMark } from '../../../../parts/hazards/level-mark.tsx';
import { ProblemNotice } from '../../../../parts/notice.tsx';
import { Outside } from '../../../../parts/outside.tsx';
import { utcTime } from '../../../../parts/sea/utc.ts';
import { Section } from '../../../../parts/section.tsx';
import { LiveMark } from '../../../hazards/shared/live-mark.tsx';
import { ReportTexts } from '../../../hazards/shared/report-texts.tsx';
import { alertOptions, assign } from '../../alert-api.ts';

/** The report that speaks: of those in force the one that was sent last, else the last of all. */
function speaking({ reports }: HazardAlert) {
  const newest = reports.toSorted((one, other) => Date.parse(other.sent) - Date.parse(one.sent));
  return newest.find(({ live }) => live) ?? newest[0];
}

/** Whoever takes a warning has it: it is pinned for nobody any more. */
function Take({ row }: { row: AlertDetail['row'] }) {
  const client = useQueryClient();
  const { account } = useMe();
  const nameOf = useNames();
  const mayWork = useMay('alert.work');
  const take = useMutation({
    mutationFn: () => assign(row.id, { to: account.name }),
    onSuccess: (detail) => {
      client.setQueryData(alertOptions(row.id).queryKey, detail);
      void client.invalidateQueries({ queryKey: ['today'] });
      void client.invalidateQueries({ queryKey: ['warnings'] });
    },
  });
  if (row.assignedTo !== undefined) {
    return (
      <span className="soft">
        {row.assignedTo === account.name
          ? say('hazardAlert.takenByYou')
          : say('hazardAlert.takenBy', { name: nameOf(row.assignedTo) })}
      </span>
    );
  }
  const isClosed = row.state === 'confirmed' || row.state === 'dismissed';
  if (!mayWork || isClosed) return null;
  return (
    <>
      <Button icon={Hand} isDisabled={take.isPending} onPress={() => take.mutate()}>
        {say('hazardAlert.take')}
      </Button>
      {take.isError ? <ProblemNotice problem={asProblem(take.error)} /> : null}
    </>
  );
}

/** The warning as it was sent: what it says first, what to do, where, from whom, how long it holds. */
export function WarningSection({ row, hazard }: { row: AlertDetail['row']; hazard: HazardAlert }) {
  const { event } = hazard;
  const report = speaking(hazard);
  const atRisk = row.pinned && event.lane === 'actual';
  return (
    <Section
      title={say('hazardAlert.warning')}
      actions={<PlaceLink href={hazardAddress(event.id)}>{say('hazardAlert.openEvent')}</PlaceLink>}
    >
      <div className={atRisk ? 'hz-warning hz-warning-now' : 'hz-warning'}>
        <div className="hz-who">
          <LevelMark level={event.level} now={event.active && event.lane === 'actual'} />
          <span>{event.hazardTitle}</span>
          <LaneBadge lane={event.lane} />
          <LiveMark live={event.active} what="event" />
        </div>
        {report === undefined ? (
          <p className="hz-headline">
            <Outside value={event.caption} />
          </p>
        ) : (
          <>
            <ReportTexts texts={report.texts} />
            <p className="hz-who soft">
              <span>
                <Outside value={say('hazardAlert.from', { sender: report.agency })} />
              </span>
              <span>{say('hazardAlert.sent', { time: utcTime(report.sent) })}</span>
              <span>
                {report.expires === undefined
                  ? say('hazardAlert.noEnd')
                  : say('hazardAlert.until', { time: utcTime(report.expires) })}
              </span>
            </p>
          </>
        )}
        <div className="hz-who">
          <Take row={row} />
        </div>
      </div>
    </Section>
  );
}
