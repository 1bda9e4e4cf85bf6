const NAME = 'quintet:warning-sound';
/** How long another tab has to say that it sounds already. */
const ANSWER_MS = 200;
/** A tab that sounded may be gone without a word. */
const ASK_AGAIN_MS = 5000;

/**
 * Calls back when it is this tab's turn to sound: of all tabs of the console one sounds. Gives what ends the turn, or the
 * waiting for it; then another tab that waits has it.
 */
export function takeTurn(onTurn: () => void): () => void {
  // Without HTTPS a browser has no locks; tabs then agree by messages.
  return 'locks' in navigator ? byLock(navigator.locks, onTurn) : byMessages(new BroadcastChannel(NAME), onTurn);
}

function byLock(locks: LockManager, onTurn: () => void): () => void {
  const waiting = new AbortController();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  locks
    .request(NAME, { signal: waiting.signal }, () => {
      if (!waiting.signal.aborted) onTurn();
      return held;
    })
    .catch(() => undefined);
  return () => {
    waiting.abort();
    release();
  };
}

interface Message {
  readonly kind: 'asks' | 'sounds' | 'ends';
  readonly tab: string;
}

function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('tab' in data)) return undefined;
  const { kind, tab } = data;
  const known = (['asks', 'sounds', 'ends'] as const).find((one) => one === kind);
  return known === undefined || typeof tab !== 'string' ? undefined : { kind: known, tab };
}

type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>;

/** Of tabs that ask at the same time the one with the lowest id has the turn. */
export function byMessages(
  channel: Channel,
  onTurn: () => void,
  tab: string = crypto.getRandomValues(new Uint32Array(2)).join('-'),
): () => void {
  let state: 'waits' | 'asks' | 'sounds' = 'waits';
  let timer: ReturnType<typeof setTimeout>;
  const say = (kind: Message['kind']) => channel.postMessage({ kind, tab });
  const wait = () => {
    state = 'waits';
    clearTimeout(timer);
    timer = setTimeout(ask, ASK_AGAIN_MS);
  };
  const begin = () => {
    state = 'sounds';
    say('sounds');
    onTurn();
  };
  const ask = () => {
    state = 'asks';
    clearTimeout(timer);
    timer = setTimeout(begin, ANSWER_MS);
    say('asks');
  };
  channel.addEventListener('message', (event) => {
    const message = readMessage(event.data);
    if (message === undefined || message.tab === tab) return;
    if (message.kind === 'asks') {
      if (state === 'sounds') say('sounds');
      else if (state === 'asks' && message.tab < tab) wait();
    } else if (message.kind === 'sounds' && state !== 'sounds') wait();
    else if (message.kind === 'ends' && state !== 'sounds') ask();
  });
  ask();
  return () => {
    clearTimeout(timer);
    if (state === 'sounds') say('ends');
    channel.close();
  };
}
