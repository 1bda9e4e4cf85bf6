import type { SitePage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { Crosshair } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { kmWords } from '../../parts/hazards/hazard-words.ts';
import { LevelMark } from '../../parts/hazards/level-mark.tsx';
import { Outside } from '../../parts/outside.tsx';
import { outsideText } from '../../parts/outside-text.ts';
import { SectorMark } from '../../parts/sector-mark.tsx';
import { TlpBadge } from '../../parts/tlp-badge.tsx';
import { FamilyGlyph } from './family-glyph.tsx';
import { familyOf } from './family-of.ts';
import { threatsOf } from '../sites/threats-of.ts';
import { siteKindWord } from './site-kind-word.ts';

/** So many of each stand here; the page of the site has all. */
const ROWS_MAX = 4;

/** What a site is, whose, what threatens it, who is near, and who fails without it. */
export function SitePanel({ site, onShow }: { site: SitePage; onShow: () => void }) {
  const { name, kind, seveso, operator, handling, key } = site;
  return (
    <>
      <div className="map-panel-head">
        <SectorMark sector="crises" />
        <span className="muted map-choice">
          <FamilyGlyph family={familyOf(kind)} seveso={seveso !== undefined} /> {siteKindWord(kind)}
        </span>
        <TlpBadge code={handling} />
      </div>
      <h2 className="map-big">
        <Outside value={name} />
      </h2>
      {seveso === undefined ? null : (
        <p>
          <b>{say(seveso === 'upper' ? 'sites.seveso.upper' : 'sites.seveso.lower')}</b>
        </p>
      )}
      {operator === undefined ? null : (
        <p className="soft">
          {say('sites.operator')}:{' '}
          <Link to="/entities/$id" params={{ id: operator.key }}>
            <Outside value={operator.caption} />
          </Link>
        </p>
      )}
      <Threats site={site} />
      <Near site={site} />
      <h3>{say('sites.without', { name: outsideText(name).text })}</h3>
      <p>{withoutShort(site)}</p>
      <div className="map-do">
        <Link className="button button-plain" to="/sites/$" params={{ _splat: key }}>
          {say('sites.open')}
        </Link>
        <Button icon={Crosshair} onPress={onShow}>
          {say('map.showOnMap')}
        </Button>
      </div>
    </>
  );
}

function withoutShort({ without, withoutTotal }: SitePage): string {
  const [first] = without;
  return say('sites.withoutShort', {
    count: withoutTotal,
    first: first === undefined ? 'none' : say('sites.afterHours', { hours: first.afterHours }),
  });
}

/** What has it in its way now; what is over stands on the page of the site. */
function Threats({ site }: { site: SitePage }) {
  const { now } = threatsOf(site.hazards);
  return (
    <>
      <h3>{say('sites.hazards')}</h3>
      {now.length === 0 ? <p className="soft">{say('sites.hazardsNone')}</p> : null}
      <ul>
        {now.slice(0, ROWS_MAX).map(({ event, texts }) => (
          <li key={event.id} className="map-threat">
            <LevelMark level={event.level} now={event.active && event.lane === 'actual'} />{' '}
            <Link to="/hazards/$id" params={{ id: event.id }}>
              <Outside value={event.caption} />
            </Link>
            {texts.map((text) => (
              <span key={text} className="small soft">
                <Outside value={text} />
              </span>
            ))}
          </li>
        ))}
      </ul>
      <More count={now.length} />
    </>
  );
}

function Near({ site: { vessels } }: { site: SitePage }) {
  return (
    <>
      <h3>{say('sites.vessels')}</h3>
      {vessels.length === 0 ? <p className="soft">{say('sites.vesselsNone')}</p> : null}
      <ul>
        {vessels.slice(0, ROWS_MAX).map(({ track, name, mmsi, distanceKm }) => (
          <li key={track}>
            <Link to="/vessels/$track" params={{ track }}>
              <Outside value={name === '' ? say('sea.mmsiOf', { mmsi }) : name} />
            </Link>{' '}
            <span className="soft">{kmWords(distanceKm)}</span>
          </li>
        ))}
      </ul>
      <More count={vessels.length} />
    </>
  );
}

function More({ count }: { count: number }) {
  return count > ROWS_MAX ? <p className="small muted">{say('map.more', { count: count - ROWS_MAX })}</p> : null;
}
