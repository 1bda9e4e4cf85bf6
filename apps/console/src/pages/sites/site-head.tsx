import type { SitePage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { Map as MapIcon, Printer } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Outside } from '../../parts/outside.tsx';
import { boxText } from '../../parts/sea/geo-box.ts';
import type { LonLat } from '../../parts/sea/land-code.ts';
import { SectorMark } from '../../parts/sector-mark.tsx';
import { TlpBadge } from '../../parts/tlp-badge.tsx';
import { boxAround } from '../map/box-around.ts';
import { FamilyGlyph } from '../map/family-glyph.tsx';
import { familyOf } from '../map/family-of.ts';
import { type MapParams, selOfSite } from '../map/map-params.ts';
import { siteKindWord } from '../map/site-kind-word.ts';

/** The address of the map with the site chosen. */
export function siteOnMap({ key, lon, lat, positions }: SitePage): MapParams {
  const places: readonly LonLat[] =
    positions.length > 0 ? positions : lon === undefined || lat === undefined ? [] : [[lon, lat]];
  return { sel: selOfSite(key), list: 'sites', ...(places.length > 0 && { b: boxText(boxAround(places)) }) };
}

/** Name, kind, whether Directive 2012/18/EU holds for it, and what can be done with the page. */
export function SiteHead({ site }: { site: SitePage }) {
  const { name, kind, seveso, handling } = site;
  return (
    <header className="site-head">
      <div className="site-line">
        <SectorMark sector="crises" />
        <span className="soft site-kind">
          <FamilyGlyph family={familyOf(kind)} seveso={seveso !== undefined} /> {siteKindWord(kind)}
        </span>
        {seveso === undefined ? null : (
          <b title={say('sites.sevesoWhy')}>{say(seveso === 'upper' ? 'sites.seveso.upper' : 'sites.seveso.lower')}</b>
        )}
        <TlpBadge code={handling} />
        <span className="site-tools push">
          <Link className="button button-quiet" to="/map" search={siteOnMap(site)}>
            <MapIcon size={14} strokeWidth={1.6} aria-hidden /> {say('sites.onMap')}
          </Link>
          <Button icon={Printer} onPress={() => globalThis.print()}>
            {say('sites.print')}
          </Button>
        </span>
      </div>
      <h1>
        <Outside value={name} />
      </h1>
    </header>
  );
}
