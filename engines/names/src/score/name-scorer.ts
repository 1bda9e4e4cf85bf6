import { similarity } from '../part/similarity.ts';
import { Alignment } from './alignment.ts';
import { FEATURE_COUNT, FEATURES } from './feature-names.ts';
import { computeFeatures } from './features.ts';
import { type NameView, unitCount, unitLength, unitStart } from './name-view.ts';
import { WEIGHTS } from './weights.ts';

const weights = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);

/** Weight of a feature by its column. */
export function featureWeight(feature: number): number {
  return weights[feature]!;
}

/** Scores pairs of names. Holds the working space of one comparison; use one instance per thread. */
export class NameScorer {
  readonly alignment = new Alignment();
  readonly features = new Float64Array(FEATURE_COUNT);

  /** Score 0..1 of two names, all parts compared with all parts. */
  score(query: NameView, listed: NameView, person: boolean): number {
    this.align(query, listed);
    return this.finish(query, listed, person);
  }

  /** Collects the agreements of all units of both names. */
  align(query: NameView, listed: NameView): void {
    this.alignment.begin(query.count, listed.count);
    for (let l = 0; l < unitCount(listed.count); l++) {
      const listedId = listed.ids[listed.offset + l]!;
      if (listedId < 0) continue;
      for (let q = 0; q < unitCount(query.count); q++) {
        const queryId = query.ids[query.offset + q]!;
        if (queryId < 0) continue;
        const code = similarity(query.table, queryId, listed.table, listedId);
        if (code !== 0) this.addAgreement(q, query.count, l, listed.count, code);
      }
    }
  }

  addAgreement(queryUnit: number, queryCount: number, listedUnit: number, listedCount: number, code: number): void {
    this.alignment.add(
      unitStart(queryUnit, queryCount),
      unitLength(queryUnit, queryCount),
      unitStart(listedUnit, listedCount),
      unitLength(listedUnit, listedCount),
      code,
    );
  }

  /** Takes the best agreements of those collected and gives the score. */
  finish(query: NameView, listed: NameView, person: boolean): number {
    if (!this.measure(query, listed, person)) return 0;
    let score = 1;
    for (let f = 0; f < FEATURE_COUNT; f++) score -= weights[f]! * this.features[f]!;
    return score < 0 ? 0 : score;
  }

  /** Takes the best agreements and computes the features; false when no part that identifies agrees. */
  measure(query: NameView, listed: NameView, person: boolean): boolean {
    this.alignment.solve();
    return computeFeatures(this.features, this.alignment, query, listed, person);
  }
}
