import type { ExposureRow, HazardPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
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

/** Who and what is in its way, and what hangs on that. */
export function ExposurePart({ exposure }: { exposure: Exposure }) {
  const of = (kind: ExposureRow['kind']) => exposure.rows.filter((row) => row.kind === kind);
  const [sites, vessels, cascades] = [
    nearestFirst(of('site')),
    nearestFirst(of('vessel')),
    soonestFirst(of('cascade')),
  ];
  return (
    <HazardPart title={say('hazards.exposure')}>
      <People people={exposure.people} covered={exposure.peopleCoveredShare} />
      <h3 className="hz-sub">
        {say('hazards.exposure.sites')} <Count shown={sites.length} all={exposure.sites} />
      </h3>
      {sites.length === 0 ? <p className="soft">{say('hazards.exposure.sitesNone')}</p> : <SiteRows rows={sites} />}
      <h3 className="hz-sub">
        {say('hazards.exposure.cascades')} <Count shown={cascades.length} all={exposure.cascades} />
      </h3>
      {cascades.length === 0 ? (
        <p className="soft">{say('hazards.exposure.cascadesNone')}</p>
      ) : (
        <CascadeRows rows={cascades} />
      )}
      <h3 className="hz-sub">
        {say('hazards.exposure.vessels')} <Count shown={vessels.length} all={exposure.vessels} />
      </h3>
      {vessels.length === 0 ? (
        <p className="soft">{say('hazards.exposure.vesselsNone')}</p>
      ) : (
        <VesselRows rows={vessels} />
      )}
    </HazardPart>
  );
}
