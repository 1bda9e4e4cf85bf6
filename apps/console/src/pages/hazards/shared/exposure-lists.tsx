import type { ExposureRow } from '@quintet/node/api';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import '../../../messages/add-hazards.ts';
import '../../../messages/add-vessel.ts';
import { say } from '../../../messages/say.tsx';
import { PlaceLink, siteAddress } from '../../../parts/hazards/hazard-links.tsx';
import { kmWords, siteKindWord } from '../../../parts/hazards/hazard-words.ts';
import { Outside } from '../../../parts/outside.tsx';
import { VesselLink } from '../../../parts/sea/vessel-link.tsx';
import { useFirstRows } from '../../vessels/first-rows.tsx';

const ROWS_FIRST = 10;
const CHAINS_FIRST = 6;

/** Inside what is threatened, or how far from it. */
function Where({ row: { inside, distanceKm } }: { row: ExposureRow }) {
  if (inside) return <b>{say('hazards.exposure.inside')}</b>;
  return distanceKm === undefined ? (
    <span className="muted">{say('hazards.exposure.near')}</span>
  ) : (
    say('hazards.exposure.away', { distance: kmWords(distanceKm) })
  );
}

function Rows({
  head,
  rows,
  more,
  name,
  kind,
}: {
  head: string;
  rows: readonly ExposureRow[];
  more: ReactNode;
  name: (row: ExposureRow) => ReactNode;
  /** Of a site; vessels have theirs on their own page. */
  kind?: (row: ExposureRow) => ReactNode;
}) {
  return (
    <>
      <table className="hz-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {kind === undefined ? null : (
              <th scope="col" className="hz-kind">
                {say('hazards.exposure.kind')}
              </th>
            )}
            <th scope="col" className="hz-where">
              {say('hazards.exposure.where')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td>{name(row)}</td>
              {kind === undefined ? null : <td className="soft">{kind(row)}</td>}
              <td>
                <Where row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

/** Sites in its way, those inside first. */
export function SiteRows({ rows }: { rows: readonly ExposureRow[] }) {
  const [shown, more] = useFirstRows(rows, ROWS_FIRST);
  return (
    <Rows
      head={say('hazards.exposure.site')}
      rows={shown}
      more={more}
      kind={({ siteKind }) => (siteKind === undefined ? null : siteKindWord(siteKind))}
      name={({ key, caption }) => (
        <PlaceLink href={siteAddress(key)}>
          <Outside value={caption} />
        </PlaceLink>
      )}
    />
  );
}

/** Vessels in its way. */
export function VesselRows({ rows }: { rows: readonly ExposureRow[] }) {
  const [shown, more] = useFirstRows(rows, ROWS_FIRST);
  return (
    <Rows
      head={say('hazards.exposure.vessel')}
      rows={shown}
      more={more}
      name={({ key, caption }) => (
        <VesselLink track={key}>
          <Outside value={caption} />
        </VesselLink>
      )}
    />
  );
}

/** What fails because something else did: each step from the first, with how long the last one holds. */
export function CascadeRows({ rows }: { rows: readonly ExposureRow[] }) {
  const [shown, more] = useFirstRows(rows, CHAINS_FIRST);
  return (
    <>
      <ul className="hz-chains">
        {shown.map(({ key, chain, afterHours, text }) => (
          <li key={`${key} ${chain.map((step) => step.key).join(' ')}`}>
            <span className="hz-chain">
              {chain.map((step, place) => (
                <span key={step.key} className="hz-step">
                  {place === 0 ? null : <ChevronRight size={14} strokeWidth={1.6} aria-hidden />}
                  <PlaceLink href={siteAddress(step.key)}>
                    <Outside value={step.caption} />
                  </PlaceLink>
                </span>
              ))}
              {afterHours === undefined ? null : (
                <b className="hz-after nowrap">{say('hazards.exposure.after', { hours: afterHours })}</b>
              )}
            </span>
            <span className="small soft">
              <Outside value={text} />
            </span>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
