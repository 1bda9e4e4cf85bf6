import { Maximize, Minus, Plus } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { say } from '../../messages/say.tsx';
import type { SeaChart } from './chart/sea-chart.ts';

/** Nearer, farther, and everything that is heard. */
export function MapTools({ chart, onAll }: { chart: SeaChart | undefined; onAll: () => void }) {
  return (
    <div className="map-tools">
      <AriaButton aria-label={say('map.zoomIn')} onPress={() => chart?.zoomBy(1)}>
        <Plus size={16} strokeWidth={1.6} aria-hidden />
      </AriaButton>
      <AriaButton aria-label={say('map.zoomOut')} onPress={() => chart?.zoomBy(-1)}>
        <Minus size={16} strokeWidth={1.6} aria-hidden />
      </AriaButton>
      <AriaButton aria-label={say('map.all')} onPress={onAll}>
        <Maximize size={16} strokeWidth={1.6} aria-hidden />
      </AriaButton>
    </div>
  );
}
