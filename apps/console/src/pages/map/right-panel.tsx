import { X } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { IconButton } from '../../parts/button.tsx';
import { Loaded } from '../loaded.tsx';
import { FindingPanel } from './finding-panel.tsx';
import type { Selection } from './use-selection.ts';
import { VesselPanel } from './vessel-panel.tsx';

interface RightPanelProps {
  readonly selection: Selection;
  readonly onShow: () => void;
  readonly onSelect: (id: string | undefined) => void;
}

/** What is selected: a finding with its reasons, or a vessel. */
export function RightPanel({ selection, onShow, onSelect }: RightPanelProps) {
  return (
    <aside className="map-panel map-right" aria-label={say('map.selected')}>
      <span className="map-close">
        <IconButton icon={X} name={say('common.close')} onPress={() => onSelect(undefined)} />
      </span>
      {selection.kind === 'finding' ? (
        <Loaded query={selection.query} what={say('map.finding')} rows={8}>
          {(finding) => <FindingPanel finding={finding} onShow={onShow} />}
        </Loaded>
      ) : (
        <Loaded query={selection.query} what={say('map.vessel')} rows={8}>
          {(vessel) => <VesselPanel vessel={vessel} onShow={onShow} onFinding={onSelect} />}
        </Loaded>
      )}
    </aside>
  );
}
