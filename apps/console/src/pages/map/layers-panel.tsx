import type { ReceptionLayer } from '@quintet/node/api';
import { useMemo } from 'react';
import { say } from '../../messages/say.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { Outside } from '../../parts/outside.tsx';
import { kindWord } from '../../parts/sea/sea-words.ts';
import { utcTime } from '../../parts/sea/utc.ts';
import { KindGlyph } from './kind-glyph.tsx';
import { HazardLegend, SiteChoices } from './land-layers.tsx';
import { type Kind, KINDS, type Layer, LAYERS, type MapParams } from './map-params.ts';
import type { Family } from './site-family.ts';
import type { InView } from './use-in-view.ts';
import type { SitesLayer } from './use-sites.ts';

interface LayersPanelProps {
  readonly layers: readonly Layer[];
  readonly hidden: readonly Kind[];
  readonly inView: InView;
  /** How much each layer holds. */
  readonly counts: Readonly<Record<Layer, string>>;
  readonly reception: ReceptionLayer | undefined;
  readonly onLayers: (layers: readonly Layer[]) => void;
  readonly onHidden: (kinds: readonly Kind[]) => void;
  readonly lane: MapParams['lane'];
  readonly onLane: (lane: MapParams['lane']) => void;
  readonly sites: SitesLayer;
  readonly families: readonly Family[];
  readonly onFamilies: (families: readonly Family[]) => void;
}

/** Vessels in sight by kind. */
function useKindCounts({ vessels, places }: InView): readonly number[] {
  return useMemo(() => {
    const counts = KINDS.map(() => 0);
    for (const at of places) {
      const kind = vessels.kind[at] ?? 0;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  }, [vessels, places]);
}

function KindChoices({ hidden, inView, onHidden }: Pick<LayersPanelProps, 'hidden' | 'inView' | 'onHidden'>) {
  const counts = useKindCounts(inView);
  return (
    <fieldset>
      <legend className="field-label">{say('map.kinds')}</legend>
      {KINDS.map((kind, at) => (
        <Checkbox
          key={kind}
          checked={!hidden.includes(kind)}
          onChange={(on) => onHidden(on ? hidden.filter((one) => one !== kind) : [...hidden, kind])}
        >
          <span className="map-choice">
            <KindGlyph kind={kind} /> {kindWord(kind)}{' '}
            <span className="muted">{(counts[at] ?? 0).toLocaleString('en-GB')}</span>
          </span>
        </Checkbox>
      ))}
      <p className="small muted">{say('map.kindsWhy')}</p>
    </fieldset>
  );
}

/** So many faults of receivers stand in sight; the others are counted, and open. */
const NAMED_MAX = 2;

interface Fault {
  readonly name: string;
  readonly words: string;
}

/** Receivers that fell silent first, then those whose clocks were put right. */
function faultsOf({ sources }: ReceptionLayer): readonly Fault[] {
  const silent = sources.filter((source) => source.silent);
  const off = sources.filter(({ clockOffS }) => clockOffS !== undefined && clockOffS !== 0);
  return [
    ...silent.map(({ name, lastHeard }) => ({ name, words: say('map.silent', { time: utcTime(lastHeard) }) })),
    ...off.map(({ name, clockOffS = 0 }) => ({ name, words: say('map.clockOff', { seconds: Math.round(clockOffS) }) })),
  ];
}

function FaultLines({ faults }: { faults: readonly Fault[] }) {
  return faults.map(({ name, words }, at) => (
    <p key={at} className="warning">
      <Outside value={name} />: {words}
    </p>
  ));
}

/** What is heard where, in words: that nothing is seen never looks like nothing is there. */
export function ReceptionWords({ reception }: { reception: ReceptionLayer | undefined }) {
  if (reception === undefined) return null;
  const faults = faultsOf(reception);
  const more = faults.slice(NAMED_MAX);
  const heard = reception.sources.filter(({ silent }) => !silent).length;
  return (
    <div className="map-reception small soft">
      <p>
        {reception.cells.length === 0
          ? say('map.receptionNone')
          : say('map.reception', { heard, all: reception.sources.length })}
      </p>
      <FaultLines faults={faults.slice(0, NAMED_MAX)} />
      {more.length === 0 ? null : (
        <details className="map-faults">
          <summary>{say('map.faultsMore', { count: more.length })}</summary>
          <div className="map-faults-list">
            <FaultLines faults={more} />
          </div>
        </details>
      )}
    </div>
  );
}

function ReceptionLegend() {
  return (
    <ul className="map-legend small soft">
      <li>
        <span className="map-swatch" /> {say('map.legend.heard')}
      </li>
      <li>
        <span className="map-swatch map-swatch-some" /> {say('map.legend.some')}
      </li>
      <li>
        <span className="map-swatch map-swatch-none" /> {say('map.legend.none')}
      </li>
    </ul>
  );
}

/** What is drawn, each with how much of it there is. */
export function LayersPanel(props: LayersPanelProps) {
  const { layers, counts, reception, onLayers, lane, onLane, sites, families, onFamilies } = props;
  return (
    <div className="map-layers">
      <fieldset>
        <legend className="field-label">{say('map.layers')}</legend>
        {LAYERS.toReversed().map((layer) => (
          <Checkbox
            key={layer}
            checked={layers.includes(layer)}
            onChange={(on) =>
              onLayers(
                on
                  ? LAYERS.filter((one) => one === layer || layers.includes(one))
                  : layers.filter((one) => one !== layer),
              )
            }
          >
            {say(`map.layer.${layer}`)} <span className="muted">{counts[layer]}</span>
          </Checkbox>
        ))}
      </fieldset>
      {layers.includes('hazards') ? <HazardLegend lane={lane} onLane={onLane} /> : null}
      {layers.includes('sites') ? <SiteChoices sites={sites} hidden={families} onHidden={onFamilies} /> : null}
      {layers.includes('reception') ? <ReceptionLegend /> : null}
      <ReceptionWords reception={reception} />
      <KindChoices {...props} />
    </div>
  );
}
