import type { Command } from '../app/keys/key-map.ts';
import { usePrintedKey } from '../app/keys/use-printed-key.ts';

/** The key of a command where it acts. Not shown when single-letter keys are turned off; a screen reader hears it through aria-keyshortcuts instead. */
export function Kbd({ command }: { command: Command }) {
  const printed = usePrintedKey(command);
  if (printed === undefined) return null;
  return (
    <kbd className="kbd" aria-hidden>
      {printed}
    </kbd>
  );
}
