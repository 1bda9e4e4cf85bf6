import type { Picture } from '@quintet/node/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useChanged } from '../../api/events.ts';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { serverNowMs } from '../../parts/clock/server-time.ts';
import { PICTURE, readPicture } from './map-api.ts';
import { type Vessels, vesselsOf, withChanges } from './vessels.ts';

/** A picture older than this is not called live. */
const LIVE_MS_MAX = 10 * 60_000;

export interface LivePicture {
  readonly picture: Picture | undefined;
  readonly vessels: Vessels | undefined;
  /** The node did not answer since: what is shown is as old as the picture. */
  readonly problem: ApiProblem | undefined;
  readonly pending: boolean;
  /** Time of the newest report, milliseconds since 1970. */
  readonly newestMs: number | undefined;
  /** When it came, on this page's clock (`performance.now`). */
  readonly cameAtMs: number;
  /** It is so new that vessels may be moved on by their speed. */
  readonly isLive: boolean;
  readonly readAgain: () => void;
}

/** The vessels as they are now: read once, then what changed whenever the node says so. */
export function useLivePicture(): LivePicture {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: PICTURE,
    queryFn: ({ signal }) => readPicture(undefined, signal),
    staleTime: Number.POSITIVE_INFINITY,
    // Comparing columns of fifty thousand value by value takes longer than drawing them.
    structuralSharing: false,
  });
  const [problem, setProblem] = useState<ApiProblem>();
  const asking = useRef(false);
  const refresh = useCallback(() => {
    const before = client.getQueryData<Picture>(PICTURE);
    if (before === undefined || asking.current) return;
    asking.current = true;
    readPicture(before.version)
      .then((changed) => {
        client.setQueryData<Picture>(PICTURE, (now) => (now === undefined ? now : withChanges(now, changed)));
        setProblem(undefined);
      })
      .catch((error: unknown) => setProblem(asProblem(error)))
      .finally(() => {
        asking.current = false;
      });
  }, [client]);
  useChanged('sea', refresh);
  const { data, error, isPending, refetch, dataUpdatedAt } = query;
  const vessels = useMemo(() => (data === undefined ? undefined : vesselsOf(data)), [data]);
  const newestMs = data === undefined || data.track.length === 0 ? undefined : Date.parse(data.at);
  return {
    picture: data,
    vessels,
    problem: problem ?? (error === null ? undefined : asProblem(error)),
    pending: isPending,
    newestMs,
    cameAtMs: dataUpdatedAt - performance.timeOrigin,
    isLive: newestMs !== undefined && serverNowMs() - newestMs < LIVE_MS_MAX,
    readAgain: () => (data === undefined ? void refetch() : refresh()),
  };
}
