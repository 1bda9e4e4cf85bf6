import type { SitePicture } from '@quintet/node/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useChanged } from '../../api/events.ts';
import { useMay } from '../../api/me.ts';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import type { GeoBox } from '../../parts/sea/geo-box.ts';
import type { View } from './chart/sea-chart.ts';
import { readSites, SITE_PICTURE, threatenedOptions } from './hazard-layer-api.ts';
import { familyPlace, NO_SITES, type Sites, sitesIn, sitesOf, withThreatened } from './sites.ts';
import type { Family } from './site-family.ts';

/** Sites change seldom and come all at once: they are read anew at most so often. */
const AGAIN_MS_MIN = 60_000;
/** Which of them are threatened is a short answer. */
const THREATENED_MS_MIN = 1000;
const NOWHERE: readonly number[] = [];

export interface SitesLayer {
  readonly picture: SitePicture | undefined;
  readonly sites: Sites;
  /** Places in the columns, those that are threatened first. */
  readonly inView: readonly number[];
  /** The same of what the list holds, which may stay as it was while the map moves. */
  readonly listed: readonly number[];
  readonly hidden: ReadonlySet<number>;
  readonly pending: boolean;
  readonly problem: ApiProblem | undefined;
  readonly readAgain: () => void;
}

/** Calls at once, or when so much time has passed since the last call. */
function useSeldom(call: () => void, everyMs: number): () => void {
  const last = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    clearTimeout(timer.current);
    const run = () => {
      last.current = Date.now();
      call();
    };
    timer.current = setTimeout(run, Math.max(0, last.current + everyMs - Date.now()));
  }, [call, everyMs]);
}

/** Keys of the sites that are threatened now, read anew when hazards change; the same array as long as they are the same. */
function useThreatened(enabled: boolean): readonly string[] | undefined {
  const client = useQueryClient();
  const again = useCallback(
    () => void client.invalidateQueries({ queryKey: threatenedOptions.queryKey }, { cancelRefetch: false }),
    [client],
  );
  useChanged('hazards', useSeldom(again, THREATENED_MS_MIN));
  return useQuery({ ...threatenedOptions, enabled }).data;
}

interface Asked {
  readonly shown: boolean;
  readonly view: View | undefined;
  /** What the list holds while a person goes through it. */
  readonly held: GeoBox | undefined;
  readonly hiddenFamilies: readonly Family[];
}

/** Sites of critical infrastructure, where the layer is shown. */
export function useSites({ shown, view, held, hiddenFamilies }: Asked): SitesLayer {
  const client = useQueryClient();
  const may = useMay('site.read');
  const query = useQuery({
    queryKey: SITE_PICTURE,
    queryFn: ({ signal }) => readSites(signal),
    enabled: shown && may,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const again = useCallback(() => void client.invalidateQueries({ queryKey: SITE_PICTURE }), [client]);
  useChanged('lists', useSeldom(again, AGAIN_MS_MIN));
  const threatened = useThreatened(shown && may);
  const picture = shown ? query.data : undefined;
  const known = useMemo(() => (picture === undefined ? NO_SITES : sitesOf(picture)), [picture]);
  // Until they are known by themselves, those count that came with the sites.
  const sites = useMemo(
    () => (threatened === undefined ? known : withThreatened(known, threatened)),
    [known, threatened],
  );
  const hidden = useMemo(() => new Set(hiddenFamilies.map(familyPlace)), [hiddenFamilies]);
  const box = view?.box;
  const inView = useMemo(() => (box === undefined ? NOWHERE : sitesIn(sites, box, hidden)), [sites, box, hidden]);
  const listed = useMemo(
    () => (held === undefined ? inView : sitesIn(sites, held, hidden)),
    [held, inView, sites, hidden],
  );
  return {
    picture,
    sites,
    inView,
    listed,
    hidden,
    pending: query.isPending && shown && may,
    problem: query.error === null ? undefined : asProblem(query.error),
    readAgain: () => void query.refetch(),
  };
}
