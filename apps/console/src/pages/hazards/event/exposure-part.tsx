import type { ExposureRow, HazardPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { say } from '../../../messages/say.tsx';
import { peopleWords } from '../../../parts/hazards/hazard-words.ts';
import { CascadeRows, SiteRows, VesselRows } from '../shared/exposure-lists.tsx';
import { HazardPart } from '../shared/hazard-part.tsx';

type Exposure = HazardPage['exposure'];

/** How many people, as an estimate and of what; that nobody was counted where there is no grid. */
export function People({ people, covered }: { people: number | undefined; covered: number | undefined }) {
  if (people === undefined) {
    return (
      <p>
        {say('hazards.people.none')} <Link to="/settings">{say('nav.settings')}</Link>
      </p>
    );
  }
  return (
    <p>
      <b>{say('hazards.people.about', { people: peopleWords(people) })}</b>{' '}
      <span className="soft">
        {covered === undefined || Math.round(covered * 100) >= 100
          ? say('hazards.people.estimate')
          : say('hazards.people.covered', { percent: Math.round(covered * 100) })}
      </span>
    </p>
  );
}

/** That nothing was worked out, so that nothing found is not read as nothing there. */
export function NotPlaced() {
  return <p>{say('hazards.exposure.notPlaced')}</p>;
}

/** Those inside first, then by distance. */
export const nearestFirst = (rows: readonly ExposureRow[]): ExposureRow[] =>
  rows.toSorted(
    (one, other) =>
      Number(other.inside) - Number(one.inside) || (one.distanceKm ?? Infinity) - (other.distanceKm ?? Infinity),
  );

const soonestFirst = (rows: readonly ExposureRow[]): ExposureRow[] =>
  rows.toSorted((one, other) => (one.afterHours ?? 0) - (other.afterHours ?? 0));

function Count({ shown, all }: { shown: number; all: number }) {
  return <span className="small muted">{all > shown ? say('common.of', { shown, all }) : all}</span>;
}

interface KindProps {
  readonly kind: 'sites' | 'cascades' | 'vessels';
  readonly rows: readonly ExposureRow[];
  readonly all: number;
  /** Of what has no place that there is none would say that somebody had looked. */
  readonly placed: boolean;
  readonly children: ReactNode;
}

/** One kind of what is in its way, under its heading, with how many there are. */
function Kind({ kind, rows, all, placed, children }: KindProps) {
  if (rows.length === 0 && !placed) return null;
  return (
    <>
      <h3 className="hz-sub">
        {say(`hazards.exposure.${kind}`)} <Count shown={rows.length} all={all} />
      </h3>
      {rows.length === 0 ? <p className="soft">{say(`hazards.exposure.${kind}None`)}</p> : children}
    </>
  );
}

/** Who and what is in its way, and what hangs on that; of what has no place only what it names itself. */
export function ExposurePart({ exposure, placed }: { exposure: Exposure; placed: boolean }) {
  const of = (kind: ExposureRow['kind']) => exposure.rows.filter((row) => row.kind === kind);
  const [sites, vessels, cascades] = [
    nearestFirst(of('site')),
    nearestFirst(of('vessel')),
    soonestFirst(of('cascade')),
  ];
  return (
    <HazardPart title={say('hazards.exposure')}>
      {placed ? <People people={exposure.people} covered={exposure.peopleCoveredShare} /> : <NotPlaced />}
      <Kind kind="sites" rows={sites} all={exposure.sites} placed={placed}>
        <SiteRows rows={sites} />
      </Kind>
      <Kind kind="cascades" rows={cascades} all={exposure.cascades} placed={placed}>
        <CascadeRows rows={cascades} />
      </Kind>
      <Kind kind="vessels" rows={vessels} all={exposure.vessels} placed={placed}>
        <VesselRows rows={vessels} />
      </Kind>
    </HazardPart>
  );
}
