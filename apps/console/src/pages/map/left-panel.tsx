import type { Area, FindingRow, OwnArea, ReceptionLayer } from '@quintet/node/api';
import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useKeys } from '../../app/keys/use-keys.ts';
import { Say, say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { GreyBars } from '../../parts/grey-bars.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import type { LonLat } from '../../parts/sea/land-code.ts';
import { bold } from '../bold.tsx';
import type { AreaDrawing } from './area-drawing.ts';
import { AreasPart } from './areas-part.tsx';
import { EventList } from './event-list.tsx';
import { FilterForm } from './filter-form.tsx';
import { FindVessel, type VesselHit } from './find-vessel.tsx';
import { HazardList } from './hazard-list.tsx';
import { LayersPanel, ReceptionWords } from './layers-panel.tsx';
import {
  hiddenKinds,
  type Layer,
  type MapParams,
  type Period,
  shownLayers,
  shownTypes,
  TYPES,
  writeFamilies,
  writeKinds,
  writeLayers,
  writePeriod,
  writeTypes,
} from './map-params.ts';
import { OwnAreaForm, OwnAreaPart } from './own-area-part.tsx';
import { periodWords } from './period-words.ts';
import type { ShownFindings } from './use-findings.ts';
import type { Family } from './site-family.ts';
import { SiteList } from './site-list.tsx';
import type { HazardsLayer } from './use-hazards.ts';
import type { InView } from './use-in-view.ts';
import type { useMapParams } from './use-map-params.ts';
import type { SitesLayer } from './use-sites.ts';
import { VesselList } from './vessel-list.tsx';

type Change = ReturnType<typeof useMapParams>['change'];

export interface LeftPanelProps {
  readonly params: MapParams;
  readonly change: Change;
  readonly period: Period;
  readonly newestMs: number;
  readonly findings: ShownFindings;
  readonly inView: InView;
  readonly hazards: HazardsLayer;
  readonly sites: SitesLayer;
  /** Families of sites that are hidden. */
  readonly families: readonly Family[];
  readonly ownArea: OwnArea | undefined;
  /** Vessels that are not in the picture, since there are too many. */
  readonly leftOut: number;
  readonly counts: Readonly<Record<Layer, string>>;
  readonly reception: ReceptionLayer | undefined;
  readonly drawing: AreaDrawing;
  /** The list stays as it is while a person goes through it. */
  readonly held: boolean;
  /** What it holds is no more what is in sight. */
  readonly moved: boolean;
  readonly onLookAgain: () => void;
  readonly onSelect: (id: string | undefined) => void;
  readonly onFound: (hit: VesselHit) => void;
  readonly onArea: (area: Area) => void;
  readonly onPlaces: (places: readonly LonLat[]) => void;
}

/** Two places of one panel, as words with a line under the present one. */
function Switch<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}) {
  return (
    <div className="map-switch" role="group" aria-label={label}>
      {options.map(([id, words]) => (
        <AriaButton key={id} className="map-switch-one" aria-pressed={id === value} onPress={() => onChange(id)}>
          {words}
        </AriaButton>
      ))}
    </div>
  );
}

function vesselsWithEvent({ vessels, places }: InView, rows: readonly FindingRow[]): number {
  const tracks = new Set(rows.flatMap((row) => row.vessels.map(({ track }) => track)));
  return places.filter((at) => tracks.has(vessels.track[at])).length;
}

function Filters({ params, change, period, newestMs }: LeftPanelProps) {
  const [open, setOpen] = useState(false);
  const types = shownTypes(params);
  useKeys({ filter: () => setOpen(!open) });
  return (
    <>
      <div className="map-chips">
        <Chip>
          <b>{periodWords(period)}</b>
        </Chip>
        {params.score === undefined ? null : (
          <Chip onRemove={() => change({ score: undefined })} removeName={say('map.scoreAny')}>
            <Say id="map.scoreChip" values={{ score: Number(params.score).toFixed(2), b: bold }} />
          </Chip>
        )}
        {params.type === undefined ? null : (
          <Chip onRemove={() => change({ type: undefined })} removeName={say('map.typesUsual')}>
            <Say id="map.typesChip" values={{ count: types.length, all: TYPES.length, b: bold }} />
          </Chip>
        )}
        <Button kind="quiet" icon={ListFilter} command="filter" aria-expanded={open} onPress={() => setOpen(!open)}>
          {say('map.filter')}
        </Button>
      </div>
      {open ? (
        <FilterForm
          period={period}
          newestMs={newestMs}
          types={types}
          score={params.score ?? ''}
          onPeriod={(next) =>
            change({ t: next === undefined ? undefined : writePeriod(next.from, next.to), at: undefined })
          }
          onTypes={(next) => change({ type: writeTypes(next) })}
          onScore={(text) => change({ score: text === '' ? undefined : scoreText(text) })}
        />
      ) : null}
    </>
  );
}

/** In hundredths between 0 and 1, whatever is typed. */
function scoreText(text: string): string | undefined {
  const score = Number(text);
  if (!Number.isFinite(score) || score <= 0) return undefined;
  return score >= 1 ? '1' : score.toFixed(2);
}

function Events({ params, change, findings, onSelect }: LeftPanelProps) {
  if (findings.pending) return <GreyBars rows={5} widths={['88%', '74%', '81%']} />;
  if (findings.problem !== undefined) {
    return (
      <ProblemNotice
        problem={findings.problem}
        actions={<Button onPress={findings.readAgain}>{say('common.tryAgain')}</Button>}
      />
    );
  }
  if (findings.rows.length === 0)
    return (
      <p className="map-none soft">
        {say(params.score === undefined && params.type === undefined ? 'map.noEvents' : 'map.noEventsFit')}
      </p>
    );
  return (
    <EventList
      rows={findings.rows}
      current={params.sel}
      sort={params.sort ?? 'score'}
      onSort={(sort) => change({ sort: sort === 'time' ? 'time' : undefined })}
      onOpen={({ id }) => onSelect(id)}
    />
  );
}

/** The rows of the list that is open. */
function Rows(props: LeftPanelProps) {
  const { params, inView, hazards, sites, onSelect } = props;
  switch (params.list) {
    case 'vessels':
      return <VesselList inView={inView} current={params.sel} onOpen={onSelect} />;
    case 'hazards':
      return <HazardList hazards={hazards} current={params.sel} onOpen={onSelect} />;
    case 'sites':
      return <SiteList sites={sites} current={params.sel} onOpen={onSelect} />;
    default:
      return <Events {...props} />;
  }
}

/** What the list that is open holds, as the title of the panel. */
function titleOf({ params, moved, findings, hazards, sites }: LeftPanelProps): string {
  if (params.list === 'hazards') return say('map.hazardsInView', { count: hazards.inView.length });
  if (params.list === 'sites') return say('map.sitesInView', { count: sites.listed.length });
  return say(moved ? 'map.eventsHeld' : 'map.eventsInView', { count: findings.rows.length });
}

function ListTab(props: LeftPanelProps) {
  const { params, change, findings, inView, leftOut, reception, held, moved, onLookAgain, onFound } = props;
  const list = params.list ?? 'events';
  const lookAgain = () => {
    onLookAgain();
    findings.showNew();
  };
  useKeys({ showNew: () => (findings.waiting > 0 || held ? lookAgain() : false) });
  return (
    <>
      <FindVessel onPick={onFound} />
      <Filters {...props} />
      <Switch
        label={say('map.lists')}
        value={list}
        options={[
          ['events', say('map.events')],
          ['vessels', say('map.vesselsShort')],
          ['hazards', say('map.hazards')],
          ['sites', say('map.sitesList')],
        ]}
        onChange={(next) => change({ list: next === 'events' ? undefined : next })}
      />
      {findings.waiting > 0 && list === 'events' && !moved ? (
        <div className="map-new">
          <Button kind="link" command="showNew" onPress={findings.showNew}>
            {say('map.newEvents', { count: findings.waiting })}
          </Button>
        </div>
      ) : null}
      {moved ? (
        <div className="map-new">
          <span className="small muted">{say('map.held')}</span>{' '}
          <Button kind="link" command="showNew" onPress={lookAgain}>
            {say('map.lookAgain')}
          </Button>
        </div>
      ) : null}
      <Rows {...props} />
      <div className="map-foot small muted">
        <p>
          {say(moved ? 'map.inList' : 'map.inView', {
            vessels: inView.places.length,
            withEvent: vesselsWithEvent(inView, findings.rows),
          })}{' '}
          {leftOut > 0 ? say('map.vesselsLeftOut', { count: leftOut }) : null}
          {findings.total > findings.rows.length + findings.waiting
            ? say('map.eventsLeftOut', { shown: findings.rows.length, all: findings.total })
            : null}
        </p>
        <ReceptionWords reception={reception} />
      </div>
    </>
  );
}

/** The form of the area that is being drawn: one that is watched, or a part of the own area. */
function Drawn({ drawing, ownArea }: Pick<LeftPanelProps, 'drawing' | 'ownArea'>) {
  return drawing.purpose === 'own' ? (
    <OwnAreaForm drawing={drawing} area={ownArea} />
  ) : (
    <AreasPart drawing={drawing} onShow={() => undefined} />
  );
}

/** The map as text: findings and vessels in sight, and what is drawn at all. */
export function LeftPanel(props: LeftPanelProps) {
  const { params, change, inView, counts, reception, drawing, onArea, sites, families, ownArea, onPlaces } = props;
  const tab = params.tab ?? 'list';
  const go = (next: 'list' | 'layers') => change({ tab: next === 'layers' ? 'layers' : undefined });
  const turn = () => go(tab === 'list' ? 'layers' : 'list');
  useKeys({ previousTab: turn, nextTab: turn });
  return (
    <aside className="map-panel map-left" aria-label={say('map.asText')}>
      <div className="map-panel-head">
        <h2>{titleOf(props)}</h2>
        <span className="push">
          <Switch
            label={say('map.panel')}
            value={tab}
            options={[
              ['list', say('map.list')],
              ['layers', say('map.layers')],
            ]}
            onChange={go}
          />
        </span>
      </div>
      {tab === 'list' ? (
        <ListTab {...props} />
      ) : (
        <div className="map-scroll map-padded" key={drawing.corners === undefined ? 'layers' : 'drawing'}>
          {drawing.corners === undefined ? null : <Drawn drawing={drawing} ownArea={ownArea} />}
          <LayersPanel
            layers={shownLayers(params)}
            hidden={hiddenKinds(params)}
            inView={inView}
            counts={counts}
            reception={reception}
            onLayers={(layers) => change({ l: writeLayers(layers) })}
            onHidden={(kinds) => change({ k: writeKinds(kinds) })}
            lane={params.lane}
            onLane={(lane) => change({ lane })}
            sites={sites}
            families={families}
            onFamilies={(next) => change({ sk: writeFamilies(next) })}
          />
          {drawing.corners === undefined ? (
            <>
              <AreasPart drawing={drawing} onShow={onArea} />
              <OwnAreaPart drawing={drawing} area={ownArea} onShow={onPlaces} />
            </>
          ) : null}
        </div>
      )}
    </aside>
  );
}
