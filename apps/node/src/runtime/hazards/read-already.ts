import { hash } from 'node:crypto';
import { BroadcastChannel } from 'node:worker_threads';
import type { HazardFile } from '@quintet/core/observe/hazards';

const CHANNEL = 'quintet-hazards-read';
/** Larger documents are read twice: to hold them for the other thread would cost more memory than reading them time. */
const BYTES_MAX = 64 * 1024;
const HELD_MAX = 500;

interface Reading {
  readonly key: string;
  readonly file: HazardFile;
}

/** What one thread of the process has read; another need not read the same bytes again. Whatever gets lost is read again. */
export class ReadAlready {
  readonly #channel = new BroadcastChannel(CHANNEL).unref();
  readonly #held = new Map<string, HazardFile>();

  constructor() {
    this.#channel.addEventListener('message', (event) => this.#hold((event as MessageEvent).data as Reading));
  }

  tell(dataset: string, bytes: Uint8Array, file: HazardFile): void {
    if (bytes.length > BYTES_MAX) return;
    this.#channel.postMessage({ key: keyOf(dataset, bytes), file } satisfies Reading);
  }

  /** What was told of these bytes, once. */
  take(dataset: string, bytes: Uint8Array): HazardFile | undefined {
    const key = keyOf(dataset, bytes);
    const file = this.#held.get(key);
    this.#held.delete(key);
    return file;
  }

  close(): void {
    this.#channel.close();
  }

  #hold({ key, file }: Reading): void {
    const [oldest] = this.#held.keys();
    if (this.#held.size >= HELD_MAX && oldest !== undefined) this.#held.delete(oldest);
    this.#held.set(key, file);
  }
}

function keyOf(dataset: string, bytes: Uint8Array): string {
  return `${dataset} ${hash('sha256', bytes, 'base64')}`;
}
