import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { GreyBars } from '../../parts/grey-bars.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { FamilyGlyph } from './family-glyph.tsx';
import { selOfSite } from './map-params.ts';
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
  const { sites, inView, pending, problem, readAgain } = layer;
  if (pending) return <GreyBars rows={5} widths={['88%', '74%', '81%']} />;
  if (problem !== undefined && sites.count === 0) {
    return <ProblemNotice problem={problem} actions={<Button onPress={readAgain}>{say('common.tryAgain')}</Button>} />;
  }
  if (inView.length === 0) return <p className="map-none soft">{say('map.noSites')}</p>;
  const chosen = sites.key.findIndex((key) => selOfSite(key) === current);
  return (
    <TwoLineList
      label={say('map.sitesLabel')}
      heads={[say('map.site'), '']}
      count={inView.length}
      rowAt={(index) => rowOf(sites, inView[index] ?? 0)}
      currentIndex={chosen < 0 ? -1 : inView.indexOf(chosen)}
      onOpen={onOpen}
    />
  );
}
