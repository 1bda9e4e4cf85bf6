import { Agreement, JOINED_FLAG } from '../part/codes.ts';
import { SERVANT_GROUP } from '../part/describe.ts';
import { isSubstantial, Role, ROLE_CONTRADICTION, ROLE_WEIGHT } from '../part/roles.ts';
import type { Alignment } from './alignment.ts';
import { isParentOfOther } from './descent.ts';
import { F, FEATURE_COUNT } from './feature-names.ts';
import { contradict, leftOver, otherFillers } from './left-over.ts';
import type { NameView } from './name-view.ts';

const PERSON_FEATURE = [
  -1,
  -1,
  -1,
  F['person.spelling'],
  F['person.spelling'],
  F['person.edit1Long'],
  F['person.edit1Middle'],
  F['person.edit1Short'],
  F['person.edit2Long'],
  F['person.edit2Middle'],
  F['person.nickname'],
  F['person.initial'],
  F['person.otherName'],
  -1,
  F['person.crossLoose'],
] as const;

const THING_FEATURE = [
  -1,
  -1,
  -1,
  F['thing.spelling'],
  F['thing.spelling'],
  F['thing.edit1Long'],
  F['thing.edit1Middle'],
  F['thing.edit1Short'],
  F['thing.edit2Long'],
  F['thing.edit2Middle'],
  F['thing.spelling'],
  F['thing.edit1Short'],
  F['thing.edit1Short'],
  F['thing.legalConflict'],
  F['thing.edit1Long'],
] as const;

/** Feature that an agreement of a code counts towards, -1 for none. */
export function featureOfCode(code: number, person: boolean): number {
  return (person ? PERSON_FEATURE : THING_FEATURE)[code & ~JOINED_FLAG] ?? -1;
}

/** Weights of a side: of all its parts, and of those that nothing on the other side stands for. */
interface Side {
  total: number;
  unmatched: number;
  substantialUnmatched: number;
  /** How much the unmatched parts may contradict, 0..1. */
  contradiction: number;
  /** True when the first or the last part that identifies is unmatched: what is left out is mostly in the middle. */
  endUnmatched: boolean;
}
const query: Side = { total: 0, unmatched: 0, substantialUnmatched: 0, contradiction: 0, endUnmatched: false };
const listed: Side = { total: 0, unmatched: 0, substantialUnmatched: 0, contradiction: 0, endUnmatched: false };

/** One side's weight of the roles that identify. For a thing only its core counts, the rest has features of its own. */
export function partShareWeight(view: NameView, part: number, person: boolean): number {
  const id = view.ids[view.offset + part]!;
  const role = view.table.role(id);
  return person || role === Role.orgCore ? view.table.weight(id) : 0;
}

function measure(side: Side, view: NameView, covered: number, person: boolean): void {
  side.total = 0;
  side.unmatched = 0;
  side.substantialUnmatched = 0;
  side.contradiction = 0;
  let first = -1;
  let last = -1;
  let firstCovered = false;
  let lastCovered = false;
  for (let i = 0; i < view.count; i++) {
    const weight = partShareWeight(view, i, person);
    side.total += weight;
    const role = view.table.role(view.ids[view.offset + i]!);
    const substantial = isSubstantial(role);
    const isCovered = ((covered >>> i) & 1) === 1 || repeatsCovered(view, i, covered);
    if (substantial) {
      if (first < 0) {
        first = i;
        firstCovered = isCovered;
      }
      last = i;
      lastCovered = isCovered;
    }
    if (isCovered) continue;
    side.unmatched += role === Role.compound && hasOtherHalf(view, i, covered) ? ROLE_WEIGHT[Role.personCore]! : weight;
    if (substantial) side.substantialUnmatched += weight;
    side.contradiction = Math.max(side.contradiction, ROLE_CONTRADICTION[role]!);
  }
  side.endUnmatched = last >= 0 && !(firstCovered && lastCovered);
}

/** Half of a compound of which the other half is covered: Abdul Ali is somebody else than Ali. */
function hasOtherHalf({ table, ids, offset }: NameView, half: number, covered: number): boolean {
  const other = table.group(ids[offset + half]!) === SERVANT_GROUP ? half + 1 : half - 1;
  return other >= 0 && ((covered >>> other) & 1) === 1;
}

/** Letters differ: more than another spelling of the same sound. */
function isEdited(code: number): boolean {
  return code >= Agreement.edit1Long && code <= Agreement.edit2Middle;
}

/** A part said twice in a row (Shoigu Shoigu) adds nothing. */
function repeatsCovered(view: NameView, part: number, covered: number): boolean {
  const id = view.ids[view.offset + part]!;
  const before = part > 0 && ((covered >>> (part - 1)) & 1) === 1 && view.ids[view.offset + part - 1] === id;
  const after =
    part + 1 < view.count && ((covered >>> (part + 1)) & 1) === 1 && view.ids[view.offset + part + 1] === id;
  return (before || after) && view.table.length(id) >= REPEATED_LENGTH_MIN;
}

const REPEATED_LENGTH_MIN = 5;

/**
 * Fills `out` (length `FEATURE_COUNT`) with the features of an aligned pair of names. Gives false when no part that
 * identifies agrees: such a pair scores nothing, however many legal forms, titles or generic words it shares.
 */
export function computeFeatures(
  out: Float64Array,
  alignment: Alignment,
  queryView: NameView,
  listedView: NameView,
  person: boolean,
): boolean {
  out.fill(0, 0, FEATURE_COUNT);
  measure(query, queryView, alignment.queryCovered, person);
  measure(listed, listedView, alignment.listedCovered, person);
  if (query.total === 0 || listed.total === 0) return false;
  let substantial = 0;
  let common = 0;
  let edited = 0;
  let slips = 0;
  let inversions = 0;
  for (let k = 0; k < alignment.taken; k++) {
    const i = alignment.takenIndex[k]!;
    const code = alignment.code[i]!;
    const plain = code & ~JOINED_FLAG;
    const share = pairShare(alignment, i, queryView, listedView, person);
    const feature = featureOfCode(code, person);
    if (feature >= 0) out[feature]! += chargedShare(alignment, i, queryView, listedView, person);
    if (plain >= Agreement.cross && plain <= Agreement.edit2Middle && share > 0.1) edited++;
    if (isEdited(plain)) slips++;
    if (share > 0 && plain !== Agreement.initial && identifies(alignment, i, queryView, listedView)) {
      substantial++;
      // A misspelt part is no better evidence than a common one.
      if ((code === plain && isEdited(plain)) || isCommon(alignment, i, queryView)) common++;
    }
    if (person && share > 0.1) inversions += inversionsOf(alignment, k);
  }
  if (substantial === 0) return false;
  const lone = person && substantial === 1 && isOtherwiseNamed(alignment, queryView, listedView);
  missingFeatures(out, person, substantial, common === substantial, slips, lone);
  if (person && edited > 0 && query.substantialUnmatched + listed.substantialUnmatched > 0) {
    out[F['person.editedIncomplete']] = 1;
  }
  if (person) {
    out[F['person.order']] = inversions > 0 ? 1 : 0;
    if (inversions > 0 && isParentOfOther(alignment, queryView, listedView)) out[F['person.conflict']] = 1;
  } else thingFeatures(out, alignment, queryView, listedView, substantial);
  return true;
}

/** Share of the two names that an agreement covers: the mean of both sides. */
export function pairShare(
  alignment: Alignment,
  i: number,
  queryView: NameView,
  listedView: NameView,
  person: boolean,
): number {
  const ofQuery = rangeWeight(queryView, alignment.queryStart[i]!, alignment.queryLength[i]!, person) / query.total;
  const ofListed =
    rangeWeight(listedView, alignment.listedStart[i]!, alignment.listedLength[i]!, person) / listed.total;
  return (ofQuery + ofListed) / 2;
}

/** Share that the feature of an agreement is charged with. An initial stands for a whole part, however little it weighs itself. */
export function chargedShare(
  alignment: Alignment,
  i: number,
  queryView: NameView,
  listedView: NameView,
  person: boolean,
): number {
  const code = alignment.code[i]! & ~JOINED_FLAG;
  if (code === Agreement.legalRelated) return 0.5;
  if (code !== Agreement.initial) return pairShare(alignment, i, queryView, listedView, person);
  const ofQuery = rangeWeight(queryView, alignment.queryStart[i]!, alignment.queryLength[i]!, person) / query.total;
  const ofListed =
    rangeWeight(listedView, alignment.listedStart[i]!, alignment.listedLength[i]!, person) / listed.total;
  return Math.max(ofQuery, ofListed);
}

function rangeWeight(view: NameView, start: number, length: number, person: boolean): number {
  let weight = 0;
  for (let i = start; i < start + length; i++) weight += partShareWeight(view, i, person);
  return weight;
}

function identifies(alignment: Alignment, i: number, queryView: NameView, listedView: NameView): boolean {
  return (
    rangeIdentifies(queryView, alignment.queryStart[i]!, alignment.queryLength[i]!) ||
    rangeIdentifies(listedView, alignment.listedStart[i]!, alignment.listedLength[i]!)
  );
}

function rangeIdentifies(view: NameView, start: number, length: number): boolean {
  for (let i = start; i < start + length; i++) {
    if (isSubstantial(view.table.role(view.ids[view.offset + i]!))) return true;
  }
  return false;
}

function isCommon(alignment: Alignment, i: number, view: NameView): boolean {
  const id = view.ids[view.offset + alignment.queryStart[i]!]!;
  return alignment.queryLength[i] === 1 && view.table.role(id) === Role.personCommon;
}

function inversionsOf(alignment: Alignment, k: number): number {
  const i = alignment.takenIndex[k]!;
  let inversions = 0;
  for (let other = 0; other < k; other++) {
    const j = alignment.takenIndex[other]!;
    const before = alignment.queryStart[i]! < alignment.queryStart[j]!;
    if (before !== alignment.listedStart[i]! < alignment.listedStart[j]!) inversions++;
  }
  return inversions;
}

/** Two common names of which one is misspelt are less thin than two of more, and so are three of more. */
const COMMON_SLIP = 0.4;
const COMMON_OF_MORE = 0.4;
/** Who asks with fewer names than are listed leaves out the middle ones. */
const COMMON_OF_MORE_LISTED = 0.1;

/** How thin the evidence of names is that many people bear, 0..1. */
function commonness(substantial: number, incomplete: boolean, slips: number): number {
  if (substantial <= 2) return incomplete ? 1 : slips > 0 ? COMMON_SLIP : 0;
  if (query.substantialUnmatched > 0) return COMMON_OF_MORE;
  return incomplete ? COMMON_OF_MORE_LISTED : 0;
}

function missingFeatures(
  out: Float64Array,
  person: boolean,
  substantial: number,
  allCommon: boolean,
  slips: number,
  lone: boolean,
): void {
  const queryShare = query.unmatched / query.total;
  const listedShare = listed.unmatched / listed.total;
  const both = Math.min(queryShare, listedShare);
  const more = Math.max(0, queryShare - 0.5) + Math.max(0, listedShare - 0.5);
  const incomplete = lone || query.substantialUnmatched + listed.substantialUnmatched > 0;
  const conflict = Math.min(query.contradiction, listed.contradiction);
  const thin = incomplete && substantial === 1 ? 1 : 0;
  if (!person) {
    out[F['thing.conflict']] = conflict;
    out[F['thing.conflictShare']] = both;
    out[F['thing.missingQuery']] = queryShare - both;
    out[F['thing.missingListed']] = listedShare - both;
    out[F['thing.halfMissing']] = more;
    out[F['thing.thin']] = thin;
    return;
  }
  out[F['person.conflict']] = conflict;
  out[F['person.conflictShare']] = both;
  out[F['person.missingQuery']] = queryShare - both;
  out[F['person.missingQueryEnd']] = query.endUnmatched ? queryShare - both : 0;
  out[F['person.missingListed']] = listedShare - both;
  out[F['person.missingListedEnd']] = listed.endUnmatched ? listedShare - both : 0;
  out[F['person.halfMissing']] = more;
  out[F['person.thin']] = thin;
  out[F['person.commonOnly']] = allCommon ? commonness(substantial, incomplete, slips) : 0;
}

function thingFeatures(
  out: Float64Array,
  alignment: Alignment,
  queryView: NameView,
  listedView: NameView,
  substantial: number,
): void {
  twoSided(out, alignment, queryView, listedView, Role.generic, F['thing.genericConflict'], F['thing.genericOneSided']);
  twoSided(
    out,
    alignment,
    queryView,
    listedView,
    Role.territory,
    F['thing.territoryConflict'],
    F['thing.territoryOneSided'],
  );
  twoSided(out, alignment, queryView, listedView, Role.number, F['thing.numberConflict'], F['thing.numberOneSided']);
  // Where one word is all that the numbers stand with, they are the name.
  if (substantial <= 1) out[F['thing.numberConflict']]! *= 2;
  if (otherFillers(alignment, queryView, listedView)) out[F['thing.genericConflict']]! += 0.6;
  twoSided(out, alignment, queryView, listedView, Role.legal, F['thing.legalConflict'], -1);
}

/** Parts of a role that are left over: on both sides (they contradict) or on one. */
function twoSided(
  out: Float64Array,
  alignment: Alignment,
  queryView: NameView,
  listedView: NameView,
  role: number,
  conflict: number,
  oneSided: number,
): void {
  const ofQuery = leftOver(queryView, alignment.queryCovered, role);
  const ofListed = leftOver(listedView, alignment.listedCovered, role);
  if (ofQuery > 0 && ofListed > 0) out[conflict]! += 1;
  else if (oneSided >= 0 && ofQuery + ofListed > 0)
    out[oneSided]! += ofQuery + ofListed > 1 || role !== Role.generic ? 1 : 0.7;
}

/** More than a particle. */
const TELLING_WEIGHT = 0.1;

/** True when what stands beside the parts that agree is another thing: Abu Adam, Maulavi Adam; Abdul Rahman, Rahman. */
function isOtherwiseNamed(alignment: Alignment, queryView: NameView, listedView: NameView): boolean {
  if (query.unmatched > TELLING_WEIGHT || listed.unmatched > TELLING_WEIGHT) return true;
  return contradict(alignment, queryView, listedView, Role.title);
}
