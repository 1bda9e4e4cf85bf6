import type { FindingDetail, VesselPage } from '@quintet/node/api';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.ts';
import { findingOptions, vesselOptions } from './map-api.ts';

export type Selection =
  | { readonly kind: 'finding'; readonly id: string; readonly query: UseQueryResult<FindingDetail> }
  | { readonly kind: 'vessel'; readonly track: string; readonly query: UseQueryResult<VesselPage> };

const isMissing = (error: unknown): boolean => error !== null && [400, 404].includes(asProblem(error).status);

interface Known {
  readonly isFinding: (id: string) => boolean;
  readonly isTrack: (id: string) => boolean;
}

/**
 * What the address selects. An id may be a finding's or a track's: what is listed or drawn says which; else a finding is
 * asked for, and where there is none a vessel.
 */
export function useSelection(sel: string | undefined, { isFinding, isTrack }: Known): Selection | undefined {
  const id = sel ?? '';
  const listed = isFinding(id);
  const drawn = !listed && isTrack(id);
  const finding = useQuery({ ...findingOptions(id), enabled: sel !== undefined && !drawn });
  const asVessel = drawn || (!listed && isMissing(finding.error));
  const vessel = useQuery({ ...vesselOptions(id), enabled: sel !== undefined && asVessel });
  if (sel === undefined) return undefined;
  return asVessel ? { kind: 'vessel', track: id, query: vessel } : { kind: 'finding', id, query: finding };
}
