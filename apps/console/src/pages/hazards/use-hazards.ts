import type { HazardList } from '@quintet/node/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useChanged } from '../../api/events.ts';
import { listOptions, type ListQuery, readChanges } from './hazard-api.ts';
import { type HeldHazards, heldOf, withChanges } from './held-hazards.ts';

export interface Hazards {
  /** Undefined while they are read for the first time. */
  readonly held: HeldHazards | undefined;
  readonly error: unknown;
  /** Feeds that are late or refused, by the last answer to any question; undefined before the first. */
  readonly feedsTroubled: number | undefined;
  /** The node does not answer what changed. */
  readonly stale: boolean;
  /** Reads all anew, so that what waits takes its place. */
  readonly showNew: () => void;
}

interface Live {
  readonly base: HazardList;
  readonly held: HeldHazards;
  readonly stale: boolean;
}

/** The events of a query: read once, then what changes as the node says so; what is new waits until it is asked for. */
export function useHazards(query: ListQuery): Hazards {
  const client = useQueryClient();
  const [epoch, setEpoch] = useState(0);
  const { data, error, refetch } = useQuery({
    ...listOptions(query, epoch),
    // Until the same is read anew; never rows of another question, an exercise's least of all.
    placeholderData: (before, asked) => (asked?.queryKey[2] === query ? before : undefined),
  });
  const [live, setLive] = useState<Live>();
  const isOfThis = live !== undefined && live.base === data;
  const held = data === undefined ? undefined : isOfThis ? live.held : heldOf(data);
  const [feedsTroubled, setFeedsTroubled] = useState<number>();
  if (held !== undefined && held.feedsTroubled !== feedsTroubled) setFeedsTroubled(held.feedsTroubled);
  // One question at a time: what comes meanwhile is asked for after it.
  const asking = useRef<{ again: boolean }>(undefined);
  const ask = useCallback(async () => {
    if (data === undefined || held === undefined) return;
    if (asking.current !== undefined) {
      asking.current.again = true;
      return;
    }
    asking.current = { again: false };
    let present = held;
    let isAsked = true;
    while (isAsked) {
      asking.current.again = false;
      try {
        present = withChanges(present, await readChanges(query, present.version));
        setLive({ base: data, held: present, stale: false });
      } catch {
        setLive({ base: data, held: present, stale: true });
      }
      isAsked = asking.current.again;
    }
    asking.current = undefined;
  }, [data, held, query]);
  useChanged(
    'hazards',
    useCallback(() => void ask(), [ask]),
  );
  const showNew = useCallback(() => {
    void client.invalidateQueries({ queryKey: ['hazards', 'count'] });
    if (data === undefined) void refetch();
    else setEpoch((now) => now + 1);
  }, [client, data, refetch]);
  return { held, error, feedsTroubled, stale: isOfThis && live.stale, showNew };
}
