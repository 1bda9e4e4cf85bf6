import { useMemo } from 'react';
import { say } from '../../messages/say.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { LevelMark } from '../../parts/hazards/level-mark.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { FamilyGlyph } from './family-glyph.tsx';
import { type MapParams, OTHER_LANES } from './map-params.ts';
import { FAMILIES, type Family } from './site-family.ts';
import type { SitesLayer } from './use-sites.ts';

const LEVELS = ['extreme', 'severe', 'moderate', 'minor'] as const;

/** Hatching by level, and whether what happens, exercises or tests are drawn: never two of them together. */
export function HazardLegend({ lane, onLane }: { lane: MapParams['lane']; onLane: (lane: MapParams['lane']) => void }) {
  return (
    <div className="map-layer-part">
      <p className="field-label">{say('map.legend.hazards')}</p>
      <ul className="map-legend small soft">
        {LEVELS.map((level) => (
          <li key={level}>
            <span className={`map-swatch map-swatch-${level}`} />{' '}
            <LevelMark level={level} now={level === 'extreme' && lane === undefined} />
          </li>
        ))}
        <li>
          <span className="map-swatch map-swatch-severe map-swatch-ended" /> {say('map.legend.ended')}
        </li>
      </ul>
      <RadioGroup
        label={say('map.lane')}
        value={lane ?? 'actual'}
        onChange={(next) => onLane(OTHER_LANES.find((one) => one === next))}
        options={(['actual', ...OTHER_LANES] as const).map((one) => ({ value: one, label: say(`map.lane.${one}`) }))}
      />
    </div>
  );
}

function useFamilyCounts({ sites, inView }: SitesLayer): readonly number[] {
  return useMemo(() => {
    const counts = FAMILIES.map(() => 0);
    for (const at of inView) {
      const family = sites.family[at] ?? 0;
      counts[family] = (counts[family] ?? 0) + 1;
    }
    return counts;
  }, [sites, inView]);
}

/** Sites by kind with their signs, each with how many are in sight. */
export function SiteChoices({
  sites,
  hidden,
  onHidden,
}: {
  sites: SitesLayer;
  hidden: readonly Family[];
  onHidden: (families: readonly Family[]) => void;
}) {
  const counts = useFamilyCounts(sites);
  return (
    <fieldset>
      <legend className="field-label">{say('map.legend.sites')}</legend>
      {FAMILIES.map((family, at) => (
        <Checkbox
          key={family}
          checked={!hidden.includes(family)}
          onChange={(on) => onHidden(on ? hidden.filter((one) => one !== family) : [...hidden, family])}
        >
          <span className="map-choice">
            <FamilyGlyph family={family} /> {say(`sites.family.${family}`)}{' '}
            <span className="muted">{(counts[at] ?? 0).toLocaleString('en-GB')}</span>
          </span>
        </Checkbox>
      ))}
      <ul className="map-legend small soft">
        <li>
          <FamilyGlyph family="industry" seveso /> {say('map.legend.seveso')}
        </li>
        <li>
          <span className="map-group-sign">12</span> {say('map.legend.cluster')}
        </li>
        <li>
          <span className="map-group-sign map-group-threatened">▲</span>{' '}
          {say('map.sitesThreatened', { count: sites.sites.threatened.reduce((sum, one) => sum + one, 0) })}
        </li>
      </ul>
    </fieldset>
  );
}
