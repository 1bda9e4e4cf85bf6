import type { OwnArea } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../api/me.ts';
import { ownAreaOptions } from './hazard-layer-api.ts';

/** The area that the authority answers for; undefined until it is read, and for those who may not. */
export function useOwnArea(): OwnArea | undefined {
  return useQuery({ ...ownAreaOptions, enabled: useMay('hazard.read') }).data;
}
