import { hash } from 'node:crypto';
import { BroadcastChannel } from 'node:worker_threads';
import type { HazardFile, ReadHazard } from '@quintet/core/observe/hazards';

const CHANNEL = 'quintet-hazards-read';
/** Larger documents are read twice: to hold them for the other thread would cost more memory than reading them time. */
const BYTES_MAX = 64 * 1024;
const HELD_MAX = 500;

interface Reading {
  readonly key: string;
  /** As text: told in less time than as objects, and few objects to keep until it is taken. */
  readonly text: string;
}

/** What one thread of the process has read; another need not read the same bytes again. Whatever gets lost is read again. */
export class ReadAlready {
  readonly #channel = new BroadcastChannel(CHANNEL).unref();
  readonly #held = new Map<string, string>();

  constructor() {
    this.#channel.addEventListener('message', (event) => this.#hold((event as MessageEvent).data as Reading));
  }

  tell(dataset: string, bytes: Uint8Array, file: HazardFile): void {
    if (bytes.length > BYTES_MAX) return;
    this.#channel.postMessage({ key: keyOf(dataset, bytes), text: textOf(file) } satisfies Reading);
  }

  /** What was told of these bytes, once. */
  take(dataset: string, bytes: Uint8Array): HazardFile | undefined {
    const key = keyOf(dataset, bytes);
    const text = this.#held.get(key);
    this.#held.delete(key);
    return text === undefined ? undefined : fileOf(text);
  }

  close(): void {
    this.#channel.close();
  }

  #hold({ key, text }: Reading): void {
    const [oldest] = this.#held.keys();
    if (this.#held.size >= HELD_MAX && oldest !== undefined) this.#held.delete(oldest);
    this.#held.set(key, text);
  }
}

/** Each alert once: reports say by its number which they were read of. */
function textOf(file: HazardFile): string {
  if (file.state === 'refused') return JSON.stringify(file);
  const reports = file.reports.map((report) => {
    const of = file.alerts.findIndex((alert) => alert === report.alert);
    return of < 0 ? report : { ...report, alert: undefined, of };
  });
  return JSON.stringify({ ...file, reports });
}

function fileOf(text: string): HazardFile {
  const told = JSON.parse(text) as HazardFile;
  if (told.state === 'refused') return told;
  const reports = told.reports.map(({ of, ...report }: ReadHazard & { readonly of?: number }): ReadHazard => {
    const alert = of === undefined ? undefined : told.alerts[of];
    return alert === undefined ? report : { ...report, alert };
  });
  return { ...told, reports };
}

function keyOf(dataset: string, bytes: Uint8Array): string {
  return `${dataset} ${hash('sha256', bytes, 'base64')}`;
}
