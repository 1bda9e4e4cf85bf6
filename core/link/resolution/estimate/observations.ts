import type { PairComparer } from '../compare/compare-pair.ts';
import type { Rarity } from './rarity.ts';

/** Compared pairs, as the estimation needs them: the level of each feature and the rarity of what agreed. */
export class Observations {
  readonly featureCount: number;
  count = 0;
  #size = 1024;
  #levels: Uint8Array;
  #rarities: Float32Array;

  constructor(featureCount: number) {
    this.featureCount = featureCount;
    this.#levels = new Uint8Array(this.#size * featureCount);
    this.#rarities = new Float32Array(this.#size * featureCount);
  }

  /** Takes over what the comparer found last. */
  add(comparer: PairComparer, rarity: Rarity): void {
    if (this.count === this.#size) this.#grow();
    const at = this.count * this.featureCount;
    for (let feature = 0; feature < this.featureCount; feature++) {
      this.#levels[at + feature] = comparer.levels[feature]!;
      this.#rarities[at + feature] = rarity.bits(comparer, feature);
    }
    this.count++;
  }

  #grow(): void {
    this.#size *= 2;
    const levels = new Uint8Array(this.#size * this.featureCount);
    levels.set(this.#levels);
    this.#levels = levels;
    const rarities = new Float32Array(this.#size * this.featureCount);
    rarities.set(this.#rarities);
    this.#rarities = rarities;
  }

  level(pair: number, feature: number): number {
    return this.#levels[pair * this.featureCount + feature]!;
  }

  rarity(pair: number, feature: number): number {
    return this.#rarities[pair * this.featureCount + feature]!;
  }
}
