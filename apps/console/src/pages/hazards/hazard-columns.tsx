import type { HazardRow } from '@quintet/node/api';
import { MapPin } from 'lucide-react';
import '../../messages/add-hazards.ts';
import { say } from '../../messages/say.tsx';
import { hazardAddress, PlaceLink } from '../../parts/hazards/hazard-links.tsx';
import { peopleWords } from '../../parts/hazards/hazard-words.ts';
import { LevelMark } from '../../parts/hazards/level-mark.tsx';
import { Outside } from '../../parts/outside.tsx';
import { utcTime } from '../../parts/sea/utc.ts';
import type { TableColumn } from '../../parts/table/column.ts';
import { isPlaced } from './is-placed.ts';

/** That it reaches what one's own authority answers for: a pin and the words. */
export function OwnArea({ word = true }: { word?: boolean }) {
  return (
    <span className="own-area" title={say('hazards.ownArea')}>
      <MapPin size={14} strokeWidth={1.6} aria-hidden />
      <span className={word ? undefined : 'sr'}>{say('hazards.ownArea')}</span>
    </span>
  );
}

const count = (value: number) => (value === 0 ? <span className="muted">0</span> : value.toLocaleString('en-GB'));

/** Of what has no place only what it names itself is counted; that it names none is no count. */
const countNamed = (value: number) =>
  value === 0 ? <span className="muted">{say('hazards.notPlaced')}</span> : count(value);

function Last({ row, gone }: { row: HazardRow; gone: boolean }) {
  if (gone) return <b className="warning">{say('hazards.fitsNoMore')}</b>;
  return row.active ? (
    utcTime(row.last)
  ) : (
    <span className="muted">{say('hazards.ended', { time: utcTime(row.end ?? row.last) })}</span>
  );
}

/** The columns of the list of events; `gone` are shown events that fit no more. */
export function hazardColumns(gone: ReadonlySet<string>): readonly TableColumn<HazardRow>[] {
  return [
    {
      id: 'level',
      title: say('hazards.column.level'),
      sort: 'level',
      firstOrder: 'desc',
      width: 108,
      cell: ({ level, active, lane }) => <LevelMark level={level} now={active && lane === 'actual'} />,
    },
    {
      id: 'caption',
      title: say('hazards.column.caption'),
      width: { share: 4, leastPx: 180 },
      cell: ({ id, caption }) => (
        <a className="hazards-name cut" href={hazardAddress(id)} data-row-link tabIndex={-1}>
          <Outside value={caption} short />
        </a>
      ),
    },
    {
      id: 'hazard',
      title: say('hazards.column.hazard'),
      optional: true,
      width: { share: 1, leastPx: 110 },
      cell: ({ hazardTitle }) => <span className="soft">{hazardTitle}</span>,
    },
    {
      id: 'own',
      title: say('hazards.column.own'),
      width: 86,
      optional: true,
      cell: ({ ownArea }) => (ownArea ? <OwnArea /> : null),
    },
    {
      id: 'start',
      title: say('hazards.column.start'),
      sort: 'start',
      firstOrder: 'desc',
      align: 'end',
      width: 104,
      cell: ({ start }) => utcTime(start),
    },
    {
      id: 'last',
      title: say('hazards.column.last'),
      sort: 'last',
      firstOrder: 'desc',
      align: 'end',
      width: 156,
      cell: (row) => <Last row={row} gone={gone.has(row.id)} />,
    },
    {
      id: 'reports',
      title: say('hazards.column.reports'),
      align: 'end',
      optional: true,
      width: 72,
      cell: ({ reports }) => count(reports),
    },
    {
      id: 'conflicts',
      title: say('hazards.column.conflicts'),
      align: 'end',
      optional: true,
      width: 78,
      cell: ({ conflicts }) => count(conflicts),
    },
    {
      id: 'people',
      title: say('hazards.column.people'),
      sort: 'people',
      firstOrder: 'desc',
      align: 'end',
      width: 86,
      cell: ({ people }) =>
        people === undefined ? <span className="muted">{say('hazards.notCounted')}</span> : peopleWords(people),
    },
    {
      id: 'sites',
      title: say('hazards.column.sites'),
      sort: 'sites',
      firstOrder: 'desc',
      align: 'end',
      width: 64,
      cell: (row) => (isPlaced(row) ? count(row.sites) : countNamed(row.sites)),
    },
    {
      id: 'vessels',
      title: say('hazards.column.vessels'),
      align: 'end',
      optional: true,
      width: 68,
      cell: (row) => (isPlaced(row) ? count(row.vessels) : countNamed(row.vessels)),
    },
    {
      id: 'alert',
      title: say('hazards.column.alert'),
      width: 76,
      cell: ({ alert }) =>
        alert === undefined ? null : (
          <PlaceLink className="mono" href={`/alerts/${encodeURIComponent(alert)}`}>
            {alert}
          </PlaceLink>
        ),
    },
  ];
}
