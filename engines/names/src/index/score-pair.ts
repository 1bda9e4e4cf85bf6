import { defaults } from '../defaults.ts';
import { NameScorer } from '../score/name-scorer.ts';
import type { Hit, ListedSubject, MatchOptions, NameKind, Subject } from '../types.ts';
import { explain, rate } from './explain.ts';
import { kindBits } from './kinds.ts';
import { bestNamePair } from './candidate.ts';
import { readQuery } from './query-names.ts';
import { readNames } from './listed-names.ts';

const scorer = new NameScorer();

/**
 * Scores one pair by comparing every part of every name with every other: the measure that the index is held to. Gives
 * a hit even when nothing agrees (score 0).
 */
export function scorePair(query: Subject, listed: ListedSubject | Subject, options: MatchOptions = {}): Hit {
  const subjects = [{ id: '', ...listed }];
  const read = { subjects, ...readNames(subjects) };
  const names = readQuery(query);
  const sameKind = (kindBits(query.kind) & kindBits(listed.kind)) !== 0;
  const candidate = bestNamePair(read, 0, sameKind ? names : [], scorer);
  const asked = sameKind ? query : { kind: query.kind, names: [] };
  const rated = rate(asked, read, candidate);
  return explain(rated, read, names, scorer, options.threshold ?? defaults.threshold);
}

/** Scores two names of a kind: `name1` as the one asked for, `name2` as the listed one. */
export function compareNames(name1: string, name2: string, kind: NameKind, options: MatchOptions = {}): Hit {
  const query = { kind, names: [{ value: name1 }] };
  return scorePair(query, { id: name2, kind, names: [{ value: name2 }] }, options);
}
