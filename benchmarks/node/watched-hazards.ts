import type { ChildNode } from './child-node.ts';

/** As the console gathers notices (`apps/console/src/api/events.ts`). */
const FIRST_MS = 50;
const GATHER_MS = 150;
const ROWS_MAX = 2000;

interface Row {
  readonly id: string;
  readonly caption: string;
  readonly sites: number;
  readonly vessels: number;
}

interface Answer {
  readonly version: number;
  readonly events: readonly Row[];
  readonly gone: readonly string[];
}

/** A screen with the list of events: it hears notices, asks for what changed, and knows when it showed what. */
export class WatchedHazards {
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #closing = new AbortController();
  #version = 0;
  /** When each headline was shown with its exposure, milliseconds of `performance.now`. */
  readonly shown = new Map<string, number>();
  /** When an event was shown or left, by its id. */
  readonly rowTimes = new Map<string, number[]>();
  readonly captions = new Map<string, Set<string>>();
  readonly left = new Map<string, number>();
  readonly askedMs: number[] = [];
  bytes = 0;

  private constructor({ url }: ChildNode, headers: Readonly<Record<string, string>>) {
    this.#url = url;
    this.#headers = headers;
  }

  /** @param headers those of a person who is signed in */
  static async open(node: ChildNode, headers: Readonly<Record<string, string>>): Promise<WatchedHazards> {
    const screen = new WatchedHazards(node, headers);
    await screen.#ask('');
    const stream = await fetch(`${node.url}/api/events`, { headers, signal: screen.#closing.signal });
    if (!stream.ok) throw new Error(`the stream of notices answered ${stream.status}`);
    void screen.#listen(stream);
    return screen;
  }

  close(): void {
    this.#closing.abort();
  }

  async #listen(stream: Response): Promise<void> {
    const decoder = new TextDecoder();
    let toldAt = -GATHER_MS;
    let timer: NodeJS.Timeout | undefined;
    const heard = () => {
      const isQuiet = performance.now() - toldAt >= GATHER_MS;
      timer ??= setTimeout(
        () => {
          timer = undefined;
          toldAt = performance.now();
          void this.#changed();
        },
        isQuiet ? FIRST_MS : GATHER_MS,
      );
    };
    try {
      for await (const chunk of stream.body ?? [])
        if (decoder.decode(chunk, { stream: true }).includes('event: hazards\n')) heard();
    } catch (error) {
      if (!this.#closing.signal.aborted) throw error;
    }
  }

  #asking = false;
  #again = false;

  async #changed(): Promise<void> {
    this.#again = true;
    if (this.#asking) return;
    this.#asking = true;
    while (this.#again) {
      this.#again = false;
      await this.#ask(`&since=${this.#version}`);
    }
    this.#asking = false;
  }

  async #ask(since: string): Promise<void> {
    const from = performance.now();
    const answered = await fetch(`${this.#url}/api/hazards?limit=${ROWS_MAX}${since}`, { headers: this.#headers });
    const text = await answered.text();
    if (!answered.ok) throw new Error(`the list answered ${answered.status}: ${text}`);
    const answer = JSON.parse(text) as Answer;
    const at = performance.now();
    this.askedMs.push(at - from);
    this.bytes += text.length;
    this.#version = answer.version;
    for (const { id, caption, sites, vessels } of answer.events) {
      if (!Number.isFinite(sites + vessels)) throw new Error(`the event ${id} has no exposure`);
      if (!this.shown.has(caption)) this.shown.set(caption, at);
      this.captions.set(id, (this.captions.get(id) ?? new Set()).add(caption));
      this.rowTimes.set(id, [...(this.rowTimes.get(id) ?? []), at]);
    }
    for (const id of answer.gone) this.left.set(id, at);
  }
}
