import { identifierKey } from '../attributes/identifiers.ts';
import { NameScorer } from '../score/name-scorer.ts';
import type { Subject } from '../types.ts';
import { bestNamePair, type Candidate } from './candidate.ts';
import { kindBits } from './kinds.ts';
import type { QueryName } from './query-names.ts';
import { Searcher } from './searcher.ts';
import type { Segment } from './segment.ts';

/** Listed subjects with what searches them, by names and by identifiers. */
export class Layer {
  readonly segment: Segment;
  readonly searcher: Searcher;
  readonly #scorer = new NameScorer();

  constructor(segment: Segment) {
    this.segment = segment;
    this.searcher = new Searcher(segment);
  }

  /** All subjects of which a name scores at least `needed`, and with their best name, however low, all that share an identifier. */
  search(query: Subject, names: readonly QueryName[], needed: number): Candidate[] {
    const kinds = kindBits(query.kind);
    const found = this.searcher.search(names, kinds, needed);
    for (const identifier of query.identifiers ?? []) {
      for (const subject of this.segment.byIdentifier.get(identifierKey(identifier.value)) ?? []) {
        if ((kindBits(this.segment.subjects[subject]!.kind) & kinds) === 0) continue;
        const best = bestNamePair(this.segment, subject, names, this.#scorer);
        const known = found.findIndex((candidate) => candidate.subject === subject);
        if (known >= 0) found[known] = best;
        else found.push(best);
      }
    }
    return found;
  }
}
