import type { VesselPage } from '@quintet/node/api';
import { useMutation } from '@tanstack/react-query';
import { FileDown } from 'lucide-react';
import { useMay } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { saveTrackFile, type TrackFormat } from './save-track-file.ts';

const FORMATS: readonly TrackFormat[] = ['geojson', 'csv'];

/** The kept track as a file. Its SHA-256 stays beside the buttons, so that it can be written down with the file. */
export function TrackFiles({ vessel: { track } }: { vessel: VesselPage }) {
  const mayExport = useMay('vessel.export');
  const save = useMutation({ mutationFn: (format: TrackFormat) => saveTrackFile(track, format) });
  if (!mayExport) return null;
  return (
    <>
      {FORMATS.map((format) => (
        <Button key={format} icon={FileDown} onPress={() => save.mutate(format)}>
          {say(`vessel.${format}`)}
        </Button>
      ))}
      <div className="vessel-saved small" role="status">
        {save.isPending ? say('vessel.saving') : null}
        {save.data === undefined ? null : (
          <span className="mono">{say('vessel.saved', { name: save.data.name, hash: save.data.sha256 })}</span>
        )}
        {save.isError ? <ProblemNotice problem={asProblem(save.error)} /> : null}
      </div>
    </>
  );
}
