import { useQuery } from '@tanstack/react-query';
import { type ComponentType, useEffect, useState } from 'react';
import { warningsOptions } from './warnings-query.ts';

/** A node that does not answer keeps nobody from the page for longer. */
const WAIT_MS_MAX = 500;

interface First {
  /** What shows the warnings, once it is loaded. */
  readonly Warnings: ComponentType | undefined;
  /** Whether the page may be put up: a warning that came after it would push it down under the hand. */
  readonly ready: boolean;
}

/** Loads what shows the warnings, and asks for them, before the page stands. */
export function useWarningsFirst(): First {
  const [part, setPart] = useState<{ readonly Warnings: ComponentType }>();
  const [late, setLate] = useState(false);
  const { isPending } = useQuery(warningsOptions);
  useEffect(() => {
    import('./warnings.tsx').then(
      ({ Warnings }) => setPart({ Warnings }),
      // Without it a warning would be missed in silence: the page breaks where it is seen.
      (error: unknown) =>
        setPart(() => {
          throw error;
        }),
    );
    const timer = setTimeout(setLate, WAIT_MS_MAX, true);
    return () => clearTimeout(timer);
  }, []);
  return { Warnings: part?.Warnings, ready: late || (part !== undefined && !isPending) };
}
