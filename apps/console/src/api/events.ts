import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { makeSignal } from './signal.ts';

/** What the node says changed; never what it says about whom. */
const changed = {
  alerts: makeSignal<void>(),
  lists: makeSignal<void>(),
  jobs: makeSignal<void>(),
  identity: makeSignal<void>(),
  notices: makeSignal<void>(),
  sea: makeSignal<void>(),
  hazards: makeSignal<void>(),
  goods: makeSignal<void>(),
  feeds: makeSignal<void>(),
};

type Kind = keyof typeof changed;
/** Each word of the node as it comes, before anything is gathered. */
const heardNow = makeSignal<Kind>();
const KINDS: readonly Kind[] = ['alerts', 'lists', 'jobs', 'identity', 'notices', 'sea', 'hazards', 'goods', 'feeds'];
/** A burst of changes is one refresh. */
const GATHER_MS = 500;
/** Hundreds of warnings in a minute must each be seen within a second: the node gathers them already. */
const HAZARDS_GATHER_MS = 150;
/** After a quiet time a change is told sooner. */
const FIRST_MS = 50;

/** Which queries each kind of change makes stale. The queue is not among them: its new rows wait until asked for. */
const STALE: Record<Kind, readonly (readonly string[])[]> = {
  alerts: [['me'], ['today'], ['alerts', 'head']],
  lists: [['me'], ['today'], ['lists'], ['entities']],
  jobs: [['uploads'], ['lists'], ['today'], ['me']],
  identity: [['crossref', 'runs'], ['identity']],
  notices: [['me'], ['notices'], ['subscriptions']],
  // The map asks for what changed by itself; a vessel's own page is read anew.
  sea: [['sea', 'vessel']],
  // The list of events asks for what changed by itself; what is open is read anew.
  hazards: [['hazards', 'one'], ['hazards', 'doubts'], ['sites']],
  // The list of declarations waits until it is asked for.
  goods: [
    ['goods', 'one'],
    ['goods', 'rules'],
    ['goods', 'count'],
  ],
  feeds: [['feeds'], ['me'], ['today']],
};

function listen(client: QueryClient): () => void {
  const source = new EventSource('/api/events');
  const waiting = new Map<Kind, ReturnType<typeof setTimeout>>();
  const refresh = (kind: Kind) => {
    waiting.delete(kind);
    told.set(kind, performance.now());
    changed[kind].tell();
    for (const queryKey of STALE[kind]) void client.invalidateQueries({ queryKey: [...queryKey] });
  };
  const told = new Map<Kind, number>();
  const heard = (kind: Kind) => {
    heardNow.tell(kind);
    if (waiting.has(kind)) return;
    const gatherMs = kind === 'hazards' ? HAZARDS_GATHER_MS : GATHER_MS;
    const quiet = performance.now() - (told.get(kind) ?? -gatherMs) >= gatherMs;
    waiting.set(kind, setTimeout(refresh, quiet ? FIRST_MS : gatherMs, kind));
  };
  for (const kind of KINDS) source.addEventListener(kind, () => heard(kind));
  let wasLost = false;
  source.addEventListener('open', () => {
    // What was missed while the stream was down is unknown: all kinds count as changed.
    if (wasLost) for (const kind of KINDS) heard(kind);
    wasLost = false;
  });
  source.addEventListener('error', () => {
    wasLost = true;
  });
  return () => {
    source.close();
    for (const timer of waiting.values()) clearTimeout(timer);
  };
}

/** The one event stream of the page; it opens itself again when it breaks. */
export function useEvents(): void {
  const client = useQueryClient();
  useEffect(() => listen(client), [client]);
}

/** Calls back at once with each kind that the node says changed, however many there are; for what may not wait. */
export function useHeardNow(listener: (kind: Kind) => void): void {
  useEffect(() => heardNow.hear(listener), [listener]);
}

/** Calls back when something of that kind changed. */
export function useChanged(kind: Kind, listener: () => void): void {
  useEffect(() => changed[kind].hear(listener), [kind, listener]);
}
