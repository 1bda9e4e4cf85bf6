import type { PreparedName } from '../name/prepare.ts';
import { Agreement, JOINED_FLAG } from '../part/codes.ts';
import { Role } from '../part/roles.ts';
import type { NamePartMark, Reason } from '../types.ts';
import type { Alignment } from './alignment.ts';
import { F } from './feature-names.ts';
import { chargedShare, featureOfCode, pairShare } from './features.ts';
import { featureWeight, type NameScorer } from './name-scorer.ts';
import type { NameView } from './name-view.ts';

const AGREEMENT_TEXT: readonly string[] = [
  '',
  'same',
  'another spelling',
  'same in another script',
  'nearly the same spelling',
  'one letter differs',
  'one letter differs',
  'one letter differs',
  'two letters differ',
  'two letters differ',
  'short form',
  'initial',
  'one letter differs, yet another name',
  'related legal form',
  'nearly the same in another script',
];

interface Penalty {
  readonly feature: string;
  readonly text: string;
  readonly columns: readonly number[];
  readonly shows: 'query' | 'listed' | 'both' | 'nothing';
}

const PERSON_PENALTIES: readonly Penalty[] = [
  {
    feature: 'name.conflict',
    text: 'Other parts contradict',
    columns: [F['person.conflict'], F['person.conflictShare']],
    shows: 'both',
  },
  {
    feature: 'name.missing',
    text: 'Only in the query',
    columns: [F['person.missingQuery'], F['person.missingQueryEnd']],
    shows: 'query',
  },
  {
    feature: 'name.missing',
    text: 'Only in the listed name',
    columns: [F['person.missingListed'], F['person.missingListedEnd']],
    shows: 'listed',
  },
  {
    feature: 'name.thin',
    text: 'Little of the name agrees',
    columns: [F['person.halfMissing'], F['person.thin'], F['person.commonOnly']],
    shows: 'nothing',
  },
  { feature: 'name.order', text: 'Another order of the parts', columns: [F['person.order']], shows: 'nothing' },
  {
    feature: 'name.spelling',
    text: 'A part is spelt otherwise, and others are missing',
    columns: [F['person.editedIncomplete']],
    shows: 'nothing',
  },
];

const THING_PENALTIES: readonly Penalty[] = [
  {
    feature: 'name.conflict',
    text: 'Other words contradict',
    columns: [F['thing.conflict'], F['thing.conflictShare']],
    shows: 'both',
  },
  { feature: 'name.missing', text: 'Only in the query', columns: [F['thing.missingQuery']], shows: 'query' },
  { feature: 'name.missing', text: 'Only in the listed name', columns: [F['thing.missingListed']], shows: 'listed' },
  {
    feature: 'name.thin',
    text: 'Little of the name agrees',
    columns: [F['thing.halfMissing'], F['thing.thin']],
    shows: 'nothing',
  },
  {
    feature: 'name.generic',
    text: 'Other words for the kind of business',
    columns: [F['thing.genericConflict'], F['thing.genericOneSided']],
    shows: 'nothing',
  },
  {
    feature: 'name.territory',
    text: 'Another place in the name',
    columns: [F['thing.territoryConflict'], F['thing.territoryOneSided']],
    shows: 'nothing',
  },
  {
    feature: 'name.number',
    text: 'Another number in the name',
    columns: [F['thing.numberConflict'], F['thing.numberOneSided']],
    shows: 'nothing',
  },
  { feature: 'name.legalForm', text: 'Another legal form', columns: [F['thing.legalConflict']], shows: 'nothing' },
];

export interface NamePair {
  readonly query: PreparedName;
  readonly listed: PreparedName;
  readonly queryView: NameView;
  readonly listedView: NameView;
  readonly person: boolean;
}

/**
 * The reasons behind the score that `scorer` has just computed for a pair: what agrees carries a share of 1 each, less
 * what its spelling costs; every other difference is a negative reason. They sum to the score of the names.
 */
export function nameReasons(scorer: NameScorer, pair: NamePair): Reason[] {
  return [...agreementReasons(scorer, pair), ...penaltyReasons(scorer, pair)];
}

function agreementReasons(scorer: NameScorer, pair: NamePair): Reason[] {
  const { alignment } = scorer;
  const taken: { index: number; share: number }[] = [];
  let total = 0;
  for (let k = 0; k < alignment.taken; k++) {
    const index = alignment.takenIndex[k]!;
    const share = pairShare(alignment, index, pair.queryView, pair.listedView, pair.person);
    taken.push({ index, share });
    total += share;
  }
  taken.sort((a, b) => alignment.queryStart[a.index]! - alignment.queryStart[b.index]!);
  const reasons: Reason[] = [];
  for (const { index, share } of taken) {
    const code = alignment.code[index]! & ~JOINED_FLAG;
    const column = featureOfCode(code, pair.person);
    const counted = chargedShare(alignment, index, pair.queryView, pair.listedView, pair.person);
    const score = (total > 0 ? share / total : 0) - (column < 0 ? 0 : featureWeight(column) * counted);
    if (Math.abs(score) < 0.00005) continue;
    const { feature, label } = kindOfPart(alignment, index, pair);
    const query = shownRange(pair.query, alignment.queryStart[index]!, alignment.queryLength[index]!);
    const candidate = shownRange(pair.listed, alignment.listedStart[index]!, alignment.listedLength[index]!);
    reasons.push({ feature, text: `${label}, ${AGREEMENT_TEXT[code]}`, score, query, candidate });
  }
  return reasons;
}

function kindOfPart(alignment: Alignment, index: number, pair: NamePair): { feature: string; label: string } {
  const part = pair.query.parts[alignment.queryStart[index]!]!;
  switch (part.role) {
    case Role.legal:
      return { feature: 'name.legalForm', label: 'Legal form' };
    case Role.generic:
      return { feature: 'name.generic', label: 'Kind of business' };
    case Role.territory:
      return { feature: 'name.territory', label: 'Place' };
    case Role.number:
      return { feature: 'name.number', label: 'Number' };
    case Role.orgCore:
      return { feature: 'name.word', label: 'Word of the name' };
    case Role.personCommon:
      return { feature: 'name.common', label: 'Common name' };
    case Role.particle:
    case Role.title:
      return { feature: 'name.particle', label: 'Particle or title' };
    default:
      return { feature: 'name.part', label: 'Part of the name' };
  }
}

function penaltyReasons(scorer: NameScorer, pair: NamePair): Reason[] {
  const { alignment, features } = scorer;
  const reasons: Reason[] = [];
  for (const penalty of pair.person ? PERSON_PENALTIES : THING_PENALTIES) {
    let score = 0;
    for (const column of penalty.columns) score -= featureWeight(column) * features[column]!;
    // A related legal form is charged where it agrees.
    if (penalty.feature === 'name.legalForm') score += relatedLegalCharge(alignment, pair.person);
    if (score > -0.00005) continue;
    const query = leftOverText(pair.query, alignment.queryCovered);
    const candidate = leftOverText(pair.listed, alignment.listedCovered);
    const turned = penalty.feature === 'name.conflict' && query === '' && candidate === '';
    const showQuery = query !== '' && (penalty.shows === 'query' || penalty.shows === 'both');
    const showListed = candidate !== '' && (penalty.shows === 'listed' || penalty.shows === 'both');
    reasons.push({
      feature: penalty.feature,
      text: turned ? 'Parent and child the other way round' : penalty.text,
      score,
      ...(showQuery ? { query } : {}),
      ...(showListed ? { candidate } : {}),
    });
  }
  return reasons;
}

function relatedLegalCharge(alignment: Alignment, person: boolean): number {
  let charge = 0;
  for (let k = 0; k < alignment.taken; k++) {
    const code = alignment.code[alignment.takenIndex[k]!]! & ~JOINED_FLAG;
    if (code === Agreement.legalRelated) charge += 0.5 * featureWeight(featureOfCode(code, person));
  }
  return charge;
}

function shownRange(name: PreparedName, start: number, length: number): string {
  const texts: string[] = [];
  for (const part of name.parts.slice(start, start + length)) if (texts.at(-1) !== part.shown) texts.push(part.shown);
  return texts.join(' ');
}

function leftOverText(name: PreparedName, covered: number): string {
  const left = name.parts.filter((part, i) => ((covered >>> i) & 1) === 0 && part.role !== Role.title);
  return left.map((part) => part.shown).join(' ');
}

/** The parts of both names with how they stand to each other, for showing them side by side. */
export function partMarks(
  scorer: NameScorer,
  pair: NamePair,
): { queryParts: NamePartMark[]; listedParts: NamePartMark[] } {
  const { alignment } = scorer;
  const queryParts = pair.query.parts.map(unmatchedMark);
  const listedParts = pair.listed.parts.map(unmatchedMark);
  for (let k = 0; k < alignment.taken; k++) {
    const index = alignment.takenIndex[k]!;
    const mark = (alignment.code[index]! & ~JOINED_FLAG) === Agreement.exact ? 'same' : 'variant';
    const q = alignment.queryStart[index]!;
    const l = alignment.listedStart[index]!;
    for (let i = q; i < q + alignment.queryLength[index]!; i++) {
      queryParts[i] = { text: queryParts[i]!.text, mark, pair: l };
    }
    for (let i = l; i < l + alignment.listedLength[index]!; i++) {
      listedParts[i] = { text: listedParts[i]!.text, mark, pair: q };
    }
  }
  return { queryParts, listedParts };
}

function unmatchedMark(part: { shown: string; role: number }): NamePartMark {
  const ignored = part.role === Role.title || part.role === Role.particle || part.role === Role.filler;
  return { text: part.shown, mark: ignored ? 'ignored' : 'only' };
}
