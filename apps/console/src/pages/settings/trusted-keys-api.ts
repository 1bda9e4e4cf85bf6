import type { TrustedKeys } from '@quintet/node/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import type { TrustedKey } from './trusted-key-draft.ts';

const readKeys = async (signal?: AbortSignal): Promise<readonly TrustedKey[]> =>
  (await call<TrustedKeys>('/hazards/keys', signal === undefined ? {} : { signal })).keys;

export const trustedKeysOptions = queryOptions({
  queryKey: ['trusted-keys'],
  queryFn: ({ signal }) => readKeys(signal),
});

/** Changes the keys as the node has them at that moment, so that what a colleague changed meanwhile stays. */
export function useChangeKeys() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (change: (keys: readonly TrustedKey[]) => readonly TrustedKey[]) => {
      const keys = change(await readKeys());
      return (await call<TrustedKeys>('/hazards/keys', { method: 'PUT', body: { keys } })).keys;
    },
    onSuccess: (keys) => client.setQueryData(trustedKeysOptions.queryKey, keys),
  });
}

const without = (keyId: string) => (keys: readonly TrustedKey[]) => keys.filter((key) => key.keyId !== keyId);
export const added = (key: TrustedKey) => (keys: readonly TrustedKey[]) => [...without(key.keyId)(keys), key];
export const removed = ({ keyId }: TrustedKey) => without(keyId);
