import { hash } from 'node:crypto';
import { BroadcastChannel } from 'node:worker_threads';
import type { HazardFile } from '@quintet/core/observe/hazards';

const CHANNEL = 'quintet-hazards-read';
/** Larger documents are read twice: to hold them for the other thread would cost more memory than reading them time. */
const BYTES_MAX = 64 * 1024;
/** What is held weighs at most so much, letters: some thousand warnings. */
const HELD_CHARS_MAX = 32 * 1024 * 1024;
/** What was not asked for so long was read by another process. */
const HELD_MS_MAX = 60_000;

interface Reading {
  readonly key: string;
  /** As text: told in less time than as objects, and few objects to keep until it is taken. */
  readonly text: string;
}

/** What one thread of the process has read; another need not read the same bytes again. Whatever gets lost is read again. */
export class ReadAlready {
  readonly #channel = new BroadcastChannel(CHANNEL).unref();
  /** The oldest first. */
  readonly #held = new Map<string, { readonly text: string; readonly at: number }>();
  #chars = 0;

  constructor() {
    this.#channel.addEventListener('message', (event) => this.#hold((event as MessageEvent).data as Reading));
  }

  /** @param sha256 of the bytes, hexadecimal */
  tell(dataset: string, bytes: Uint8Array, sha256: string, file: HazardFile): void {
    if (bytes.length > BYTES_MAX) return;
    this.#channel.postMessage({ key: keyOf(dataset, sha256), text: JSON.stringify(file) } satisfies Reading);
  }

  /** What was told of these bytes, once. */
  take(dataset: string, bytes: Uint8Array): HazardFile | undefined {
    const text = this.#letGo(keyOf(dataset, hash('sha256', bytes, 'hex')));
    return text === undefined ? undefined : (JSON.parse(text) as HazardFile);
  }

  close(): void {
    this.#channel.close();
  }

  /** What came first is asked for first: where there is no room left, it is what comes now that is read again. */
  #hold({ key, text }: Reading): void {
    const now = performance.now();
    this.#letGo(key);
    for (const [old, { at }] of this.#held) {
      if (now - at < HELD_MS_MAX) break;
      this.#letGo(old);
    }
    if (this.#chars + text.length > HELD_CHARS_MAX) return;
    this.#held.set(key, { text, at: now });
    this.#chars += text.length;
  }

  #letGo(key: string): string | undefined {
    const text = this.#held.get(key)?.text;
    this.#held.delete(key);
    this.#chars -= text?.length ?? 0;
    return text;
  }
}

function keyOf(dataset: string, sha256: string): string {
  return `${dataset} ${sha256}`;
}
