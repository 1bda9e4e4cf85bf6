import type { SitePicture } from '@quintet/node/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useChanged } from '../../api/events.ts';
import { useMay } from '../../api/me.ts';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import type { GeoBox } from '../../parts/sea/geo-box.ts';
import type { View } from './chart/sea-chart.ts';
import { readSites, SITE_PICTURE } from './hazard-layer-api.ts';
import { familyPlace, NO_SITES, type Sites, sitesIn, sitesOf } from './sites.ts';
import type { Family } from './site-family.ts';

/** Which sites are threatened is read anew at most so often: they come with all sites. */
const AGAIN_MS_MIN = 60_000;
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
  useChanged('hazards', useSeldom(again, AGAIN_MS_MIN));
  useChanged('lists', useSeldom(again, AGAIN_MS_MIN));
  const picture = shown ? query.data : undefined;
  const sites = useMemo(() => (picture === undefined ? NO_SITES : sitesOf(picture)), [picture]);
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
