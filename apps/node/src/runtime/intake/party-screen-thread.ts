import { Worker } from 'node:worker_threads';
import type { PartyHit, PartyScreen, VersionInForce } from '@quintet/core/assess/screening';
import type { Entity } from '@quintet/core/model';
import type { PartyAnswer, PartyLists, PartyQuestion, PartyScreenData } from './party-screen-message.ts';

const OLD_MB_MAX = 1024;
/** Nearly nothing of what is made for a comparison is kept. */
const YOUNG_MB = 48;
const NOBODY: readonly PartyHit[] = [];

/** A screen with the lists that it stands for. */
interface ScreenOfLists {
  readonly screen: PartyScreen;
  readonly threshold: number;
  readonly versions: readonly VersionInForce[];
}

/**
 * A thread that holds the lists and compares parties with them while declarations are read, examined and written. It has
 * a connection of its own, and reads what is committed.
 */
export class PartyScreenThread {
  readonly #databaseUrl: string;
  readonly #worker: Worker;
  readonly #waiting: PromiseWithResolvers<PartyAnswer>[] = [];
  #ended: Error | undefined;
  #last: ScreenOfLists | undefined;

  constructor(data: PartyScreenData) {
    this.#databaseUrl = data.databaseUrl;
    this.#worker = new Worker(new URL('./party-screen-worker.ts', import.meta.url), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: OLD_MB_MAX, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    // It ends with the thread that asks.
    this.#worker.unref();
    this.#worker.on('message', (answer: PartyAnswer) => this.#take(answer));
    this.#worker.on('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => this.#end(new Error('the thread that screens parties has ended')));
  }

  /** Whether the lists of a database can be asked for. */
  serves(databaseUrl: string): boolean {
    return this.#ended === undefined && this.#databaseUrl === databaseUrl;
  }

  /** Screens against the lists in force; the same screen as before while these and the threshold are the same. */
  async screen(threshold: number): Promise<ScreenOfLists> {
    const { versions, namesNobody } = (await this.#ask({ threshold })) as PartyLists;
    const last = this.#last;
    if (last?.threshold === threshold && JSON.stringify(last.versions) === JSON.stringify(versions)) return last;
    const screen = { namesNobody, match: async (parties: readonly Entity[]) => await this.#match(parties) };
    this.#last = { screen, threshold, versions };
    return this.#last;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #match(parties: readonly Entity[]): Promise<readonly (readonly PartyHit[])[]> {
    const answer = await this.#ask({ parties });
    const found = new Map('hits' in answer ? answer.hits : []);
    return parties.map((_, at) => found.get(at) ?? NOBODY);
  }

  async #ask(question: PartyQuestion): Promise<PartyAnswer> {
    if (this.#ended) throw this.#ended;
    const answered = Promise.withResolvers<PartyAnswer>();
    this.#waiting.push(answered);
    this.#worker.postMessage(question);
    return await answered.promise;
  }

  #take(answer: PartyAnswer): void {
    const answered = this.#waiting.shift();
    if ('error' in answer) answered?.reject(new Error(answer.error));
    else answered?.resolve(answer);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const answered of this.#waiting.splice(0)) answered.reject(this.#ended);
  }
}
