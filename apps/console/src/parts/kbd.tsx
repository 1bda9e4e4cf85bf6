import { singleKeysOn, usePreferences } from '../app/preferences.ts';

/** A key where it acts. Not shown when single-letter keys are turned off; a screen reader hears it through aria-keyshortcuts instead. */
export function Kbd({ keys }: { keys: string }) {
  const preferences = usePreferences();
  if (keys.length === 1 && !singleKeysOn(preferences)) return null;
  return (
    <kbd className="kbd" aria-hidden>
      {keys}
    </kbd>
  );
}
