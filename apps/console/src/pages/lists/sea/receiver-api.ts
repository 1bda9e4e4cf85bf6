import type { PortRow, Receiver, ReceiverBody } from '@quintet/node/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, OWN_REQUEST } from '../../../api/client.ts';
import { noAnswer, problemOf } from '../../../api/problem.ts';
import { areasOptions, portsOptions, removeArea } from '../../map/map-api.ts';

/** Receivers come and go by themselves, and nothing tells of it: their states are asked for so often while they are in sight. */
const STATES_MS = 10_000;

export const receiversOptions = queryOptions({
  queryKey: ['sea', 'receivers'],
  queryFn: ({ signal }) => call<{ receivers: Receiver[] }>('/sea/receivers', { signal }),
  refetchInterval: STATES_MS,
});

const one = (kind: 'areas' | 'receivers', id: string) => `/sea/${kind}/${encodeURIComponent(id)}`;

export function useAddReceiver() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ReceiverBody) => call<Receiver>('/sea/receivers', { method: 'POST', body }),
    onSettled: () => client.invalidateQueries({ queryKey: receiversOptions.queryKey }),
  });
}

export function useRemoveReceiver() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call<undefined>(one('receivers', id), { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: receiversOptions.queryKey }),
  });
}

export function useRemoveArea() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => removeArea(id),
    onSettled: () => client.invalidateQueries({ queryKey: areasOptions.queryKey }),
  });
}

export function useBringAreaBack() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call<undefined>(`${one('areas', id)}/undo`, { method: 'POST' }),
    onSettled: () => client.invalidateQueries({ queryKey: areasOptions.queryKey }),
  });
}

/** @throws ApiProblem when the node refuses the table, naming its first wrong row, or does not answer */
async function putPorts(csv: Blob): Promise<{ ports: PortRow[] }> {
  const headers = { ...OWN_REQUEST, accept: 'application/json', 'content-type': 'text/csv' };
  const init = { method: 'PUT', credentials: 'same-origin', headers, body: csv } as const;
  const answer = await fetch('/api/sea/ports', init).catch(() => undefined);
  if (answer === undefined) throw noAnswer();
  const body: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw problemOf(answer.status, body);
  return body as { ports: PortRow[] };
}

export function useReplacePorts() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: putPorts,
    onSuccess: (ports) => client.setQueryData(portsOptions.queryKey, ports),
  });
}
