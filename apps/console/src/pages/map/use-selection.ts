import type { FindingDetail, HazardPage, SitePage, VesselPage } from '@quintet/node/api';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.ts';
import { hazardOptions, siteOptions } from './hazard-layer-api.ts';
import { findingOptions, vesselOptions } from './map-api.ts';
import { hazardOfSel, siteOfSel } from './map-params.ts';

export type Selection =
  | { readonly kind: 'finding'; readonly id: string; readonly query: UseQueryResult<FindingDetail> }
  | { readonly kind: 'vessel'; readonly track: string; readonly query: UseQueryResult<VesselPage> }
  | { readonly kind: 'hazard'; readonly id: string; readonly query: UseQueryResult<HazardPage> }
  | { readonly kind: 'site'; readonly key: string; readonly query: UseQueryResult<SitePage> };

const isMissing = (error: unknown): boolean => error !== null && [400, 404].includes(asProblem(error).status);

interface Known {
  readonly isFinding: (id: string) => boolean;
  readonly isTrack: (id: string) => boolean;
}

/**
 * What the address selects. A hazard and a site say so; another id may be a finding's or a track's: what is listed or drawn
 * says which; else a finding is asked for, and where there is none a vessel.
 */
export function useSelection(sel: string | undefined, { isFinding, isTrack }: Known): Selection | undefined {
  const hazard = hazardOfSel(sel);
  const site = siteOfSel(sel);
  const atSea = hazard === undefined && site === undefined ? sel : undefined;
  const id = atSea ?? '';
  const listed = isFinding(id);
  const drawn = !listed && isTrack(id);
  const finding = useQuery({ ...findingOptions(id), enabled: atSea !== undefined && !drawn });
  const asVessel = drawn || (!listed && isMissing(finding.error));
  const vessel = useQuery({ ...vesselOptions(id), enabled: atSea !== undefined && asVessel });
  const ofHazard = useQuery({ ...hazardOptions(hazard ?? ''), enabled: hazard !== undefined });
  const ofSite = useQuery({ ...siteOptions(site ?? ''), enabled: site !== undefined });
  if (hazard !== undefined) return { kind: 'hazard', id: hazard, query: ofHazard };
  if (site !== undefined) return { kind: 'site', key: site, query: ofSite };
  if (sel === undefined) return undefined;
  return asVessel ? { kind: 'vessel', track: id, query: vessel } : { kind: 'finding', id, query: finding };
}
