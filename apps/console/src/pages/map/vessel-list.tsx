import { useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { kindWord, listedWord } from '../../parts/sea/sea-words.ts';
import { utcHour, utcTime } from '../../parts/sea/utc.ts';
import type { TableColumn } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { KINDS } from './map-params.ts';
import type { InView } from './use-in-view.ts';
import type { Vessels } from './vessels.ts';

export interface VesselRow {
  readonly track: string;
  readonly mmsi: string;
  readonly name: string;
  readonly kind: string;
  readonly speed: number;
  readonly heardMs: number;
  readonly listed: number;
}

const DAY_MS = 86_400_000;

export function vesselRow(vessels: Vessels, at: number): VesselRow {
  return {
    track: vessels.track[at] ?? '',
    mmsi: vessels.mmsi[at] ?? '',
    name: vessels.name[at] ?? '',
    kind: kindWord(KINDS[vessels.kind[at] ?? 0] ?? 'other'),
    speed: vessels.speed[at] ?? Number.NaN,
    heardMs: (vessels.heard[at] ?? 0) * 1000,
    listed: vessels.listed[at] ?? 0,
  };
}

/** Today's as the hour alone would hide that one is of yesterday. */
const heardWords = ({ heardMs }: VesselRow, nowMs: number): string =>
  nowMs - heardMs < DAY_MS ? utcHour(heardMs) : utcTime(heardMs);

function columnsOf(nowMs: number, onOpen: (track: string) => void): readonly TableColumn<VesselRow>[] {
  return [
    {
      id: 'name',
      title: say('map.name'),
      width: { share: 1, leastPx: 104 },
      cell: ({ track, name, listed }) => (
        <AriaButton className="map-event-open map-vessel-name" onPress={() => onOpen(track)}>
          <span className="cut">
            {name === '' ? <span className="muted">{say('map.noName')}</span> : <Outside value={name} short />}
          </span>
          {listed > 0 ? (
            <span className="map-listed nowrap">
              <span aria-hidden>▲ {say(listed === 2 ? 'map.mark.itself' : 'map.mark.owner')}</span>
              <span className="sr">{listedWord(listed)}</span>
            </span>
          ) : null}
        </AriaButton>
      ),
    },
    { id: 'mmsi', title: say('map.mmsi'), width: 82, cell: ({ mmsi }) => <span className="mono">{mmsi}</span> },
    { id: 'kind', title: say('map.kind'), width: 84, optional: true, cell: ({ kind }) => kind },
    {
      id: 'speed',
      title: say('map.speedKn'),
      width: 56,
      align: 'end',
      cell: ({ speed }) => (Number.isNaN(speed) ? '–' : speed.toFixed(1)),
    },
    { id: 'heard', title: say('map.heardUtc'), width: 64, align: 'end', cell: (row) => heardWords(row, nowMs) },
  ];
}

interface VesselListProps {
  readonly inView: InView;
  readonly current: string | undefined;
  readonly onOpen: (track: string) => void;
}

/** Every vessel in sight as a row: what the map shows, for keyboard and screen reader. */
export function VesselList({ inView, current, onOpen }: VesselListProps) {
  const { vessels, places, atMs } = inView;
  const minute = Math.floor(atMs / 60_000);
  const columns = useMemo(() => columnsOf(minute * 60_000, onOpen), [minute, onOpen]);
  const index = current === undefined ? -1 : places.indexOf(vessels.placeOf.get(current) ?? -1);
  return (
    <div className="map-vessels">
      <DataTable
        name="map-vessels"
        label={say('map.vesselsInView')}
        columns={columns}
        count={places.length}
        rowAt={(at) => vesselRow(vessels, places[at] ?? 0)}
        rowKey={({ track }) => track}
        current={current}
        onOpen={({ track }) => onOpen(track)}
        showIndex={index >= 0 ? index : undefined}
      />
    </div>
  );
}
