import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { GreyBars } from '../../parts/grey-bars.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { FamilyGlyph } from './family-glyph.tsx';
import { selOfSite, siteOfSel } from './map-params.ts';
import { FAMILIES } from './site-family.ts';
import { siteKindWord } from './site-kind-word.ts';
import type { Sites } from './sites.ts';
import { TwoLineList, type TwoLineRow } from './two-line-list.tsx';
import type { SitesLayer } from './use-sites.ts';

function rowOf(sites: Sites, at: number): TwoLineRow {
  const seveso = (sites.seveso[at] ?? 0) > 0;
  return {
    id: selOfSite(sites.key[at] ?? ''),
    icon: <FamilyGlyph family={FAMILIES[sites.family[at] ?? 0] ?? 'other'} seveso={seveso} />,
    title: <Outside value={sites.name[at] ?? ''} short />,
    note: siteKindWord(sites.kind[at] ?? ''),
    end: (
      <>
        {seveso ? say('sites.sevesoShort') : null}
        {sites.threatened[at] === 1 ? <span className="warning"> ▲ {say('sites.threatened')}</span> : null}
      </>
    ),
  };
}

interface SiteListProps {
  readonly sites: SitesLayer;
  readonly current: string | undefined;
  readonly onOpen: (sel: string) => void;
}

/** Sites in sight as text, those that are threatened first. */
export function SiteList({ sites: layer, current, onOpen }: SiteListProps) {
  const { sites, listed, pending, problem, readAgain } = layer;
  if (pending) return <GreyBars rows={5} widths={['88%', '74%', '81%']} />;
  if (problem !== undefined && sites.count === 0) {
    return <ProblemNotice problem={problem} actions={<Button onPress={readAgain}>{say('common.tryAgain')}</Button>} />;
  }
  if (listed.length === 0) return <p className="map-none soft">{say('map.noSites')}</p>;
  const key = siteOfSel(current);
  const chosen = key === undefined ? undefined : sites.placeOf.get(key);
  return (
    <TwoLineList
      label={say('map.sitesLabel')}
      heads={[say('map.site'), say('map.siteMark')]}
      count={listed.length}
      rowAt={(index) => rowOf(sites, listed[index] ?? 0)}
      currentIndex={chosen === undefined ? -1 : listed.indexOf(chosen)}
      onOpen={onOpen}
    />
  );
}
