import { usePreferences } from '../preferences.ts';
import { areSingle, type Command, keysOf } from './key-map.ts';
import { linesWith } from './own-keys.ts';

/** The key of a command as it is printed where it acts; nothing when letters are turned off. */
export function usePrintedKey(command: Command | undefined): string | undefined {
  const { keys, ownKeys } = usePreferences();
  if (command === undefined) return undefined;
  const printed = keysOf(command, linesWith(ownKeys));
  return keys === 'off' && areSingle(printed) ? undefined : printed;
}

/** The same for `aria-keyshortcuts`, which knows no sequences. */
export function useHeardKey(command: Command | undefined): string | undefined {
  const printed = usePrintedKey(command);
  if (printed === 'Esc') return 'Escape';
  return printed?.length === 1 ? printed : undefined;
}
