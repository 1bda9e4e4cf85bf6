import { attributeReasons, identifierReason } from '../attributes/attribute-reasons.ts';
import { defaults } from '../defaults.ts';
import { prepareName } from '../name/prepare.ts';
import { nameReasons, partMarks } from '../score/name-reasons.ts';
import type { NameScorer } from '../score/name-scorer.ts';
import type { NameView } from '../score/name-view.ts';
import type { Hit, Reason, Subject } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { isPersonName, isWeakName, partCount, type ReadSubjects, unitsOffset } from './listed-names.ts';
import type { QueryName } from './query-names.ts';

/** Score of a candidate with its attributes, and the reasons that are not about the name. */
export interface Rated {
  readonly candidate: Candidate;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Adds what birth date, country, gender and identifiers say to the score of a candidate's name. */
export function rate(query: Subject, listedSubjects: ReadSubjects, candidate: Candidate): Rated {
  const listed = listedSubjects.subjects[candidate.subject]!;
  const reasons: Reason[] = [];
  const named = candidate.row >= 0 && candidate.score > 0;
  if (named) reasons.push(...attributeReasons(query, listed));
  const identifier = identifierReason(query, listed);
  if (identifier && (named || identifier.score > 0)) reasons.push(identifier);
  let score = named ? candidate.score : 0;
  for (const reason of reasons) score += reason.score;
  return { candidate, score: round(Math.min(1, Math.max(0, score))), reasons };
}

/** The hit of a rated candidate, with all reasons and both names marked. */
export function explain(
  rated: Rated,
  listedSubjects: ReadSubjects,
  queryNames: readonly QueryName[],
  scorer: NameScorer,
  threshold: number,
): Hit {
  const { candidate } = rated;
  const subject = listedSubjects.subjects[candidate.subject]!;
  const base = { id: subject.id, score: rated.score, match: rated.score >= threshold };
  const name = namePart(candidate, listedSubjects, queryNames, scorer);
  const reasons = [...name.reasons, ...rated.reasons].map((reason) => ({ ...reason, score: round(reason.score) }));
  const rest = rated.score - reasons.reduce((sum, reason) => sum + reason.score, 0);
  if (Math.abs(rest) > 0.004) {
    reasons.push({ feature: 'limit', text: 'A score stays between 0 and 1', score: round(rest) });
  }
  return { ...base, reasons, ...name.shown };
}

interface NamePartOfHit {
  readonly reasons: readonly Reason[];
  readonly shown: Pick<Hit, 'queryName' | 'listedName' | 'queryParts' | 'listedParts'>;
}

function namePart(
  candidate: Candidate,
  listedSubjects: ReadSubjects,
  queryNames: readonly QueryName[],
  scorer: NameScorer,
): NamePartOfHit {
  const subject = listedSubjects.subjects[candidate.subject]!;
  const { names } = listedSubjects;
  const person = candidate.row >= 0 && isPersonName(names, candidate.row);
  const query = queryNames.find((name) => name.value === candidate.queryName && name.person === person);
  if (candidate.row < 0 || candidate.score <= 0 || !query) {
    const shown = { queryName: queryNames[0]?.value ?? '', listedName: subject.names[0]?.value ?? '' };
    return { reasons: [], shown: { ...shown, queryParts: [], listedParts: [] } };
  }
  const listedName = subject.names[names.number[candidate.row]!]!.value;
  const listedView: NameView = {
    table: listedSubjects.table,
    ids: names.ids,
    offset: unitsOffset(names, candidate.row),
    count: partCount(names, candidate.row),
  };
  scorer.score(query.view, listedView, person);
  const listed = prepareName(listedName, person ? 'person' : 'thing');
  const pair = { query: query.prepared, listed, queryView: query.view, listedView, person };
  const reasons = nameReasons(scorer, pair);
  if (isWeakName(names, candidate.row)) {
    reasons.push({ feature: 'weakAlias', text: 'The listed name is a weak alias', score: defaults.weakAlias });
  }
  return { reasons, shown: { queryName: query.value, listedName, ...partMarks(scorer, pair) } };
}

export function round(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
