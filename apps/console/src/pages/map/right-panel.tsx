import { X } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { IconButton } from '../../parts/button.tsx';
import { Loaded } from '../loaded.tsx';
import { FindingPanel } from './finding-panel.tsx';
import { HazardPanel } from './hazard-panel.tsx';
import { SitePanel } from './site-panel.tsx';
import type { Selection } from './use-selection.ts';
import { VesselPanel } from './vessel-panel.tsx';

interface RightPanelProps {
  readonly selection: Selection;
  readonly onShow: () => void;
  readonly onSelect: (id: string | undefined) => void;
}

/** What is selected: a finding with its reasons, a vessel, a hazard or a site. */
export function RightPanel({ selection, onShow, onSelect }: RightPanelProps) {
  return (
    <aside className="map-panel map-right" aria-label={say('map.selected')}>
      <span className="map-close">
        <IconButton icon={X} name={say('common.close')} onPress={() => onSelect(undefined)} />
      </span>
      <Selected selection={selection} onShow={onShow} onSelect={onSelect} />
    </aside>
  );
}

function Selected({ selection, onShow, onSelect }: RightPanelProps) {
  switch (selection.kind) {
    case 'finding':
      return (
        <Loaded query={selection.query} what={say('map.finding')} rows={8}>
          {(finding) => <FindingPanel finding={finding} onShow={onShow} />}
        </Loaded>
      );
    case 'vessel':
      return (
        <Loaded query={selection.query} what={say('map.vessel')} rows={8}>
          {(vessel) => <VesselPanel vessel={vessel} onShow={onShow} onFinding={onSelect} />}
        </Loaded>
      );
    case 'hazard':
      return (
        <Loaded query={selection.query} what={say('map.hazard')} rows={8}>
          {(page) => <HazardPanel page={page} onShow={onShow} />}
        </Loaded>
      );
    default:
      return (
        <Loaded query={selection.query} what={say('map.site')} rows={8}>
          {(site) => <SitePanel site={site} onShow={onShow} />}
        </Loaded>
      );
  }
}
