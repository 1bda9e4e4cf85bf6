import type {
  AddPerson,
  AddToken,
  Backup,
  DeclareIdSpace,
  EditPerson,
  IdSpaces,
  NewToken,
  OneTimePassword,
  Person,
  Run,
  Thresholds,
  Token,
  WhatIf,
} from '@quintet/node/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';

export const peopleOptions = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => call<Person[]>('/people', { signal }),
});
export const tokensOptions = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => call<Token[]>('/tokens', { signal }),
});
export const settingsOptions = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => call<Thresholds>('/settings', { signal }),
});
export const backupsOptions = queryOptions({
  queryKey: ['backups'],
  queryFn: ({ signal }) => call<Backup[]>('/backups', { signal }),
});
export const runsOptions = queryOptions({
  queryKey: ['runs'],
  queryFn: ({ signal }) => call<Run[]>('/runs', { signal }),
});

export const idSpacesOptions = queryOptions({
  queryKey: ['id-spaces'],
  queryFn: ({ signal }) => call<IdSpaces>('/id-spaces', { signal }),
});

function useChange<Order, Answer>(key: string, send: (order: Order) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSettled: () => client.invalidateQueries({ queryKey: [key] }) });
}

export const useAddPerson = () =>
  useChange('people', (body: AddPerson) => call<OneTimePassword>('/people', { method: 'POST', body }));
export const useEditPerson = () =>
  useChange('people', ({ id, edit }: { readonly id: string; readonly edit: EditPerson }) =>
    call<Person>(`/people/${encodeURIComponent(id)}`, { method: 'PATCH', body: edit }),
  );
export const useResetPerson = () =>
  useChange('people', (id: string) =>
    call<OneTimePassword>(`/people/${encodeURIComponent(id)}/reset`, { method: 'POST' }),
  );

export const useAddToken = () =>
  useChange('tokens', (body: AddToken) => call<NewToken>('/tokens', { method: 'POST', body }));
export const useRevokeToken = () =>
  useChange('tokens', (id: string) => call<undefined>(`/tokens/${encodeURIComponent(id)}`, { method: 'DELETE' }));

export const useSaveSettings = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Thresholds) => call<Thresholds>('/settings', { method: 'PUT', body }),
    onSuccess: async (saved) => {
      client.setQueryData(settingsOptions.queryKey, saved);
      await client.invalidateQueries({ queryKey: ['me'] });
    },
  });
};
export const useWhatIf = () =>
  useMutation({
    mutationFn: (threshold: number) => call<WhatIf>('/settings/what-if', { method: 'POST', body: { threshold } }),
  });

/** All declarations at once. */
const idSpacePath = (space: string) => `/id-spaces/${encodeURIComponent(space)}`;
export const useDeclareIdSpace = () =>
  useChange('id-spaces', ({ space, ...body }: DeclareIdSpace & { readonly space: string }) =>
    call<IdSpaces>(idSpacePath(space), { method: 'PUT', body }),
  );
export const useWithdrawIdSpace = () =>
  useChange('id-spaces', (space: string) => call<IdSpaces>(idSpacePath(space), { method: 'DELETE' }));

export const useMakeBackup = () => useChange('backups', () => call<Backup>('/backups', { method: 'POST' }));
export const useRestoreBackup = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call<undefined>(`/backups/${encodeURIComponent(id)}/restore`, { method: 'POST' }),
    // Nothing that was read before is true any more.
    onSuccess: () => client.invalidateQueries(),
  });
};
