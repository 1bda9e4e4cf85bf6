import type { SitePage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { say } from '../../messages/say.tsx';
import { kmWords, periodWords } from '../../parts/hazards/hazard-words.ts';
import { LevelMark } from '../../parts/hazards/level-mark.tsx';
import { LaneBadge } from '../../parts/hazards/lane-mark.tsx';
import { Outside } from '../../parts/outside.tsx';
import { outsideText } from '../../parts/outside-text.ts';
import { kindWord, speedWords } from '../../parts/sea/sea-words.ts';
import { distanceM } from '../../parts/sea/sphere.ts';
import { utcTime } from '../../parts/sea/utc.ts';
import { Section } from '../../parts/section.tsx';
import { placeWords } from '../map/finding-title.ts';
import { siteKindWord } from '../map/site-kind-word.ts';
import { usePrintSheet } from '../vessels/use-print-sheet.ts';
import { SiteHead } from './site-head.tsx';
import { type Threat, threatsOf } from './threats-of.ts';
import { WithoutDrawing } from './without-drawing.tsx';

/** Everything that is known of a site: first who fails without it and what threatens it, then what it is. */
export function SiteParts({ site }: { site: SitePage }) {
  usePrintSheet(site.handling);
  return (
    <>
      <SiteHead site={site} />
      <div className="site-columns">
        <div>
          <Threats site={site} />
          <Without site={site} />
          <Vessels site={site} />
        </div>
        <div className="site-side">
          <Facts site={site} />
          <DependsOn site={site} />
        </div>
      </div>
    </>
  );
}

/** What has it in its way now; what is over stands below, folded. */
function Threats({ site: { hazards } }: { site: SitePage }) {
  const { now, before } = threatsOf(hazards);
  return (
    <Section title={say('sites.hazards')} note={now.length === 0 ? undefined : now.length}>
      {now.length === 0 ? <p className="soft">{say('sites.hazardsNone')}</p> : <ThreatRows threats={now} />}
      {before.length === 0 ? null : (
        <details className="site-before">
          <summary>{say('sites.before', { count: before.length })}</summary>
          <ThreatRows threats={before} />
        </details>
      )}
    </Section>
  );
}

function ThreatRows({ threats }: { threats: readonly Threat[] }) {
  return (
    <ul className="site-rows">
      {threats.map(({ event, texts }) => (
        <li key={event.id}>
          <LevelMark level={event.level} now={event.active && event.lane === 'actual'} />
          <span>
            <LaneBadge lane={event.lane} />{' '}
            <Link to="/hazards/$id" params={{ id: event.id }}>
              <Outside value={event.caption} />
            </Link>{' '}
            <span className="muted small">
              {say('sites.hazardWhen', { hazard: event.hazardTitle, period: periodWords(event) })}
            </span>
            {texts.map((text) => (
              <span key={text} className="site-why soft">
                <Outside value={text} />
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Chain({ chain }: { chain: SitePage['without'][number]['chain'] }) {
  return chain.map(({ key, caption }, place) => (
    <Fragment key={`${place} ${key}`}>
      {place === 0 ? null : ' → '}
      <Outside value={caption} short />
    </Fragment>
  ));
}

/** Who fails without it, drawn and as a list in the order of time. */
function Without({ site }: { site: SitePage }) {
  const { name, without, withoutTotal } = site;
  return (
    <Section
      title={say('sites.without', { name: outsideText(name).text })}
      note={withoutTotal === 0 ? undefined : withoutTotal}
    >
      {without.length === 0 ? (
        <p className="soft">{say('sites.withoutNone')}</p>
      ) : (
        <>
          <p className="soft site-why">{say('sites.withoutWhy')}</p>
          <WithoutDrawing site={site} />
          <ol className="site-rows">
            {without.map(({ key, kind, afterHours, chain, text, caption }) => (
              <li key={key}>
                <b className="num nowrap">{say('sites.afterHours', { hours: afterHours })}</b>
                <span>
                  <Link to="/sites/$" params={{ _splat: key }}>
                    <Outside value={caption} />
                  </Link>{' '}
                  <span className="muted small">{siteKindWord(kind)}</span>
                  <span className="site-why soft">
                    <Outside value={text} />
                  </span>
                  {chain.length > 2 ? (
                    <span className="site-why small muted">
                      <Chain chain={chain} />
                    </span>
                  ) : null}
                </span>
              </li>
            ))}
          </ol>
          {withoutTotal > without.length ? (
            <p className="muted">{say('sites.withoutMore', { count: withoutTotal - without.length })}</p>
          ) : null}
        </>
      )}
    </Section>
  );
}

function Vessels({ site: { vessels } }: { site: SitePage }) {
  if (vessels.length === 0) {
    return (
      <Section title={say('sites.vessels')}>
        <p className="soft">{say('sites.vesselsNone')}</p>
      </Section>
    );
  }
  return (
    <Section title={say('sites.vessels')} note={vessels.length}>
      <table className="site-table">
        <thead>
          <tr>
            <th scope="col">{say('sites.vessel')}</th>
            <th scope="col">{say('sites.kind')}</th>
            <th scope="col" className="num">
              {say('sites.distance')}
            </th>
            <th scope="col" className="num">
              {say('sites.speed')}
            </th>
            <th scope="col" className="num">
              {say('sites.heard')}
            </th>
          </tr>
        </thead>
        <tbody>
          {vessels.map(({ track, name, mmsi, kind, distanceKm, speed, lastHeard }) => (
            <tr key={track}>
              <th scope="row">
                <Link to="/vessels/$track" params={{ track }}>
                  <Outside value={name === '' ? say('sea.mmsiOf', { mmsi }) : name} />
                </Link>
              </th>
              <td>{kindWord(kind)}</td>
              <td className="num">{kmWords(distanceKm)}</td>
              <td className="num">{speedWords(speed)}</td>
              <td className="num">{utcTime(lastHeard)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function lengthKm(positions: SitePage['positions']): number {
  return positions.slice(1).reduce((sum, place, at) => sum + distanceM(positions[at] ?? place, place) / 1000, 0);
}

function Fact({ words, children }: { words: string; children: ReactNode }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ site }: { site: SitePage }) {
  const { kind, operator, lon, lat, positions, key, seveso } = site;
  return (
    <Section title={say('sites.facts')}>
      <dl className="site-facts">
        <Fact words={say('sites.kind')}>{siteKindWord(kind)}</Fact>
        <Fact words={say('sites.operator')}>
          {operator === undefined ? (
            <span className="muted">{say('sites.none')}</span>
          ) : (
            <Link to="/entities/$id" params={{ id: operator.key }}>
              <Outside value={operator.caption} />
            </Link>
          )}
        </Fact>
        {seveso === undefined ? null : (
          <Fact words={say('sites.sevesoShort')}>
            {say(seveso === 'upper' ? 'sites.seveso.upper' : 'sites.seveso.lower')}{' '}
            <span className="small muted">{say('sites.sevesoWhy')}</span>
          </Fact>
        )}
        {lon === undefined || lat === undefined ? null : <Fact words={say('sites.place')}>{placeWords(lon, lat)}</Fact>}
        {positions.length > 1 ? (
          <Fact words={say('sites.length')}>{say('sites.kilometres', { km: Math.round(lengthKm(positions)) })}</Fact>
        ) : null}
        <Fact words={say('sites.key')}>
          <Link className="mono" to="/entities/$id" params={{ id: key }}>
            {key}
          </Link>
        </Fact>
      </dl>
    </Section>
  );
}

function DependsOn({ site: { dependsOn } }: { site: SitePage }) {
  return (
    <Section title={say('sites.dependsOn')} note={dependsOn.length === 0 ? undefined : dependsOn.length}>
      {dependsOn.length === 0 ? <p className="soft">{say('sites.dependsOnNone')}</p> : null}
      <ul className="site-needs">
        {dependsOn.map(({ key, caption, hours }) => (
          <li key={key}>
            <Link to="/sites/$" params={{ _splat: key }}>
              <Outside value={caption} />
            </Link>{' '}
            <span className="small muted">
              {hours === undefined ? say('sites.holdsNot') : say('sites.holdsFor', { hours })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
