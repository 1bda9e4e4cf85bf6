import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ownAreaOptions, saveOwnArea } from './hazard-layer-api.ts';

/** Saves the own area as a whole. */
export function useSaveOwnArea() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: saveOwnArea,
    onSuccess: (saved) => client.setQueryData(ownAreaOptions.queryKey, saved),
  });
}
