import type { VesselPage } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { AlertList } from './alert-list.tsx';
import { FindingsTable } from './findings-table.tsx';
import { GapList } from './gap-list.tsx';
import { HistoryTable } from './history-table.tsx';
import { OwnersPart } from './owners-part.tsx';
import { Particulars } from './particulars.tsx';
import { PortCalls } from './port-calls.tsx';
import { SameMmsi } from './same-mmsi.tsx';
import { TakenFor } from './taken-for.tsx';
import { TrackPart } from './track-part.tsx';
import { usePrintSheet } from './use-print-sheet.ts';
import { VesselHead } from './vessel-head.tsx';
import { sortFindings } from './sort-findings.ts';

/** Everything that is known of a vessel: what is owned and where it was first, then what it did, then what it said. */
export function VesselParts({ vessel }: { vessel: VesselPage }) {
  usePrintSheet(vessel.handling);
  const { meetings, gaps, others } = sortFindings(vessel.findings);
  return (
    <>
      <VesselHead vessel={vessel} />
      <div className="vessel-body">
        <div className="vessel-main">
          <OwnersPart vessel={vessel} />
          <TrackPart vessel={vessel} />
          <FindingsTable
            title={say('vessel.meetings')}
            none={say('vessel.meetingsNone')}
            findings={meetings}
            track={vessel.track}
            withOthers
          />
          <GapList gaps={gaps} />
          <PortCalls calls={vessel.portCalls} />
          <FindingsTable
            title={say('vessel.others')}
            none={say('vessel.othersNone')}
            findings={others}
            track={vessel.track}
          />
          <HistoryTable history={vessel.history} />
        </div>
        <aside className="vessel-aside">
          <AlertList alerts={vessel.alerts} />
          <Particulars vessel={vessel} />
          <TakenFor entities={vessel.entities} />
          <SameMmsi others={vessel.sameMmsi} />
        </aside>
      </div>
    </>
  );
}
