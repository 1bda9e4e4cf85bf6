import type { ListedParty } from '@quintet/goods';
import type { DeclaredParty } from './consignment.ts';
import type { PartyScreen } from '../screening/party-screen.ts';

/** So many are remembered at least, and twice as many at most: far more than are asked for at one time. */
const PARTIES_REMEMBERED_MIN = 50_000;
const NOBODY: readonly ListedParty[] = [];

/**
 * Who of the declared parties is perhaps on a list, as it was found ahead: parties are asked for together, some batches
 * before they are needed, and each once while it is remembered.
 */
export class ScreenedParties {
  /** What was found holds for it. */
  readonly screen: PartyScreen;
  #known = new Map<DeclaredParty, readonly ListedParty[]>();
  /** What was known before that; what is asked for again moves over. */
  #earlier = new Map<DeclaredParty, readonly ListedParty[]>();
  readonly #asking = new Set<DeclaredParty>();
  #learning: Promise<void> = Promise.resolve();

  constructor(screen: PartyScreen) {
    this.screen = screen;
  }

  /** Gets to know parties; answered when these and all that were asked for before are known. */
  async learn(parties: Iterable<DeclaredParty>): Promise<void> {
    if (this.screen.namesNobody) return;
    const asked: DeclaredParty[] = [];
    for (const party of parties) {
      if (this.#asking.has(party) || this.#remembers(party)) continue;
      this.#asking.add(party);
      asked.push(party);
    }
    // Who waits for those before is told if they could not be asked.
    this.#learning = this.#ask(
      asked,
      this.#learning.catch(() => undefined),
    );
    await this.#learning;
  }

  /** @throws Error where one of the parties was not asked for: nobody goes by unseen */
  of(parties: readonly DeclaredParty[]): readonly ListedParty[] {
    if (this.screen.namesNobody) return NOBODY;
    let found = NOBODY;
    for (const party of parties) {
      const listed = this.#known.get(party) ?? this.#earlier.get(party);
      if (listed === undefined) throw new Error('a party is compared with the lists before it is examined');
      if (listed.length > 0) found = found.length === 0 ? listed : [...found, ...listed];
    }
    return found;
  }

  async #ask(parties: readonly DeclaredParty[], before: Promise<void>): Promise<void> {
    try {
      const hits = parties.length === 0 ? [] : await this.screen.match(parties.map(({ entity }) => entity));
      await before;
      for (const [at, party] of parties.entries()) {
        const { role, name } = party;
        const listed = hits[at]!;
        this.#remember(party, listed.length === 0 ? NOBODY : listed.map((hit) => ({ role, name, ...hit })));
      }
    } finally {
      for (const party of parties) this.#asking.delete(party);
    }
  }

  #remembers(party: DeclaredParty): boolean {
    if (this.#known.has(party)) return true;
    const listed = this.#earlier.get(party);
    if (listed !== undefined) this.#remember(party, listed);
    return listed !== undefined;
  }

  #remember(party: DeclaredParty, listed: readonly ListedParty[]): void {
    if (this.#known.size >= PARTIES_REMEMBERED_MIN) {
      this.#earlier = this.#known;
      this.#known = new Map();
    }
    this.#known.set(party, listed);
  }
}
