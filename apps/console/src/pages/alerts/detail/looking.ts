import type { AlertState } from '@quintet/node/api';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMay } from '../../../api/me.ts';
import { alertOptions, lookAt } from '../alert-api.ts';

/** Passing by is not looking. */
const DWELL_MS = 1500;
/** The node forgets after two minutes. */
const AGAIN_MS = 90_000;
const OPEN: readonly AlertState[] = ['new', 'review', 'second'];

/** Tells colleagues that this person looks at an open alert, while the page is in sight. */
export function useLookingAt(id: string, state: AlertState): void {
  const client = useQueryClient();
  const mayWork = useMay('alert.work');
  const open = OPEN.includes(state);
  useEffect(() => {
    if (!mayWork || !open) return undefined;
    const tell = () => {
      if (document.visibilityState !== 'visible') return;
      // Not being seen to look is no fault that anybody must solve.
      void lookAt(id).then(
        (detail) => client.setQueryData(alertOptions(id).queryKey, detail),
        () => undefined,
      );
    };
    const first = setTimeout(tell, DWELL_MS);
    const again = setInterval(tell, AGAIN_MS);
    return () => {
      clearTimeout(first);
      clearInterval(again);
    };
  }, [client, id, mayWork, open]);
}
