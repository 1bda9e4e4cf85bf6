import type { FindingRow } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { kindWord, listedWord, speedWords, vesselName } from '../../parts/sea/sea-words.ts';
import { utcTime } from '../../parts/sea/utc.ts';
import { hazardWords } from './chart/hazard-features.ts';
import { findingTitle, vesselNames } from './finding-title.ts';
import type { ShownHazard } from './hazards-at.ts';
import { KINDS } from './map-params.ts';
import type { ShownVessels } from './shown-vessels.ts';
import { siteKindWord } from './site-kind-word.ts';
import type { Sites } from './sites.ts';
import type { Pointed } from './use-pointer.ts';

function VesselWords({ track, shown }: { track: string; shown: ShownVessels }) {
  const { vessels } = shown;
  const at = vessels.placeOf.get(track);
  if (at === undefined) return null;
  const speed = vessels.speed[at];
  return (
    <>
      <b>
        <Outside value={vesselName({ name: vessels.name[at] ?? '', mmsi: vessels.mmsi[at] ?? '' })} />
      </b>
      {(vessels.listed[at] ?? 0) > 0 ? (
        <span className="map-listed">▲ {listedWord(vessels.listed[at] ?? 0)}</span>
      ) : null}
      <span>
        {kindWord(KINDS[vessels.kind[at] ?? 0] ?? 'other')}, {speedWords(Number.isNaN(speed) ? undefined : speed)}
      </span>
      <span className="muted">{say('map.heardAt', { time: utcTime((vessels.heard[at] ?? 0) * 1000) })}</span>
    </>
  );
}

function HazardWords({ shown }: { shown: ShownHazard | undefined }) {
  if (shown === undefined) return null;
  return (
    <>
      <b>
        <Outside value={shown.row.caption} />
      </b>
      <span>{hazardWords(shown)}</span>
      <span className="muted">{say('map.sinceOf', { time: utcTime(shown.row.start) })}</span>
    </>
  );
}

function SiteWords({ sites, at }: { sites: Sites; at: number | undefined }) {
  if (at === undefined) return null;
  return (
    <>
      <b>
        <Outside value={sites.name[at] ?? ''} />
      </b>
      <span>{siteKindWord(sites.kind[at] ?? '')}</span>
      {sites.threatened[at] === 1 ? <span className="warning">▲ {say('sites.threatened')}</span> : null}
    </>
  );
}

/** A few words beside the pointer; a press opens the whole, which the lists hold too. */
export function PointedWords({
  pointed,
  shown,
  findings,
  hazards,
  sites,
}: {
  pointed: Pointed | undefined;
  shown: ShownVessels;
  findings: readonly FindingRow[];
  hazards: readonly ShownHazard[];
  sites: Sites;
}) {
  if (pointed === undefined) return null;
  const [x, y] = pointed.pointPx;
  const row = pointed.kind === 'finding' ? findings.find(({ id }) => id === pointed.id) : undefined;
  return (
    <div className="map-pointed small" style={{ insetInlineStart: x + 14, insetBlockStart: y + 10 }} aria-hidden>
      {pointed.kind === 'vessel' ? <VesselWords track={pointed.track} shown={shown} /> : null}
      {pointed.kind === 'hazard' ? <HazardWords shown={hazards.find(({ row: one }) => one.id === pointed.id)} /> : null}
      {pointed.kind === 'site' ? <SiteWords sites={sites} at={sites.placeOf.get(pointed.id)} /> : null}
      {row === undefined ? null : (
        <>
          <b>{findingTitle(row)}</b>
          <span>
            <Outside value={vesselNames(row)} />
          </span>
          <span className="muted">{utcTime(row.start)}</span>
        </>
      )}
    </div>
  );
}
