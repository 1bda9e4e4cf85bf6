import type { Receiver, ReceiverBody } from '@quintet/node/api';

/** A receiver as it is typed: the port stays text until it is read. */
export interface ReceiverDraft {
  readonly name: string;
  readonly kind: ReceiverBody['kind'];
  readonly host: string;
  readonly port: string;
}

export const EMPTY_RECEIVER: ReceiverDraft = { name: '', kind: 'connect', host: '', port: '' };
const PORT_MAX = 65_535;

type Fault = 'name' | 'host' | 'port' | 'taken';
export type ReceiverFaults = Readonly<Partial<Record<Fault, string>>>;

function portOf(text: string): number | undefined {
  const port = /^\d{1,5}$/u.test(text.trim()) ? Number(text.trim()) : 0;
  return port >= 1 && port <= PORT_MAX ? port : undefined;
}

/** What listens on the same port of this machine already. */
function holderOf(kind: ReceiverBody['kind'], port: number, others: readonly Receiver[]): string | undefined {
  if (kind === 'connect') return undefined;
  return others.find((other) => other.kind === kind && other.port === port)?.name;
}

/** The receiver of a draft, or what is wrong with it; `taken` names who has the port. */
export function receiverOf(
  { name, kind, host, port }: ReceiverDraft,
  others: readonly Receiver[],
): { readonly receiver: ReceiverBody } | { readonly faults: ReceiverFaults } {
  const number = portOf(port);
  const holder = number === undefined ? undefined : holderOf(kind, number, others);
  const faults: ReceiverFaults = {
    ...(name.trim() === '' && { name: '' }),
    ...(kind === 'connect' && host.trim() === '' && { host: '' }),
    ...(number === undefined && { port: '' }),
    ...(holder !== undefined && { taken: holder }),
  };
  if (number === undefined || Object.keys(faults).length > 0) return { faults };
  const place = kind === 'connect' ? { host: host.trim() } : {};
  return { receiver: { name: name.trim(), kind, port: number, ...place } };
}
