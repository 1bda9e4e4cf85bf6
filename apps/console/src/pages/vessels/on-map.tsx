import type { FindingDetail } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { Map as MapIcon } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { findingOnMap } from './map-link.ts';

/** Opens the map where a finding is, at its time, with the finding chosen. */
export function OnMap({ finding, className }: { finding: FindingDetail; className?: string }) {
  return (
    <Link className={className} to="/map" search={findingOnMap(finding)}>
      <MapIcon size={14} strokeWidth={1.6} aria-hidden /> {say('alerts.onMap')}
    </Link>
  );
}
