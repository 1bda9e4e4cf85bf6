import { Volume2, VolumeX } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { usePreferences } from '../preferences.ts';
import { siren } from './siren.ts';
import { useSirenState } from './use-siren.ts';

/** Whether it sounds, and what to press where the browser does not let it. */
export function SoundWords() {
  const state = useSirenState();
  const { warningSound } = usePreferences();
  if (warningSound === 'off') {
    return (
      <span className="warning-sound small">
        <VolumeX size={14} strokeWidth={1.6} aria-hidden /> {say('warnings.soundOff')}
      </span>
    );
  }
  if (state === 'none') return <span className="small">{say('warnings.soundNone')}</span>;
  if (state === 'sounding') {
    return (
      <span className="warning-sound small">
        <Volume2 size={14} strokeWidth={1.6} aria-hidden /> {say('warnings.sounds')}
      </span>
    );
  }
  if (state === 'silent') return null;
  return (
    <span className="warning-sound small">
      {say('warnings.soundBlocked')}
      <Button icon={Volume2} onPress={() => siren.allow()}>
        {say('warnings.soundOn')}
      </Button>
    </span>
  );
}
