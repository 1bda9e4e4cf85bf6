import { isImoShipNumber } from '../../model/index.ts';

/** What a vessel says of itself, and what a feed says of one; each value may be missing. */
export interface VesselMarks {
  readonly names: readonly string[];
  readonly mmsis: readonly string[];
  readonly imos: readonly string[];
  readonly callsigns: readonly string[];
  /** ISO 3166 codes, lower case. */
  readonly flags: readonly string[];
}

export interface VesselReason {
  readonly text: string;
  readonly score: number;
}

/**
 * What each mark is worth. An IMO number belongs to a hull for its life; an MMSI and a call sign go with the flag and are
 * given to another ship later; names are many ships'. So an IMO number is enough by itself, the others are not.
 */
const WEIGHTS = {
  imo: 0.7,
  mmsi: 0.45,
  callsign: 0.35,
  name: 0.3,
  flag: 0.05,
  otherImo: -0.9,
  otherName: -0.1,
} as const;

/** From here on a vessel is taken for an entity. */
export const SAME_VESSEL_SCORE = 0.6;
/** Names are sent in twenty characters: longer ones are cut. */
const SENT_NAME_LETTERS = 20;

/** Whether what was heard is what a feed describes: the score is the sum of the reasons, held within 0..1. */
export function weighVessel(
  heard: VesselMarks,
  described: VesselMarks,
): { readonly score: number; readonly reasons: readonly VesselReason[] } {
  const reasons = [imoReason(heard, described), ...otherReasons(heard, described)].filter(
    (reason) => reason !== undefined,
  );
  return withinOne(reasons);
}

/** The reasons add up to the score: where they come to more than 1, those that speak for it share what there is. */
function withinOne(reasons: readonly VesselReason[]): {
  readonly score: number;
  readonly reasons: readonly VesselReason[];
} {
  const sumOf = (some: readonly VesselReason[]) => some.reduce((sum, { score }) => sum + score, 0);
  const speaking = reasons.filter(({ score }) => score >= 0);
  const against = sumOf(reasons) - sumOf(speaking);
  const share = sumOf(reasons) > 1 ? (1 - against) / sumOf(speaking) : 1;
  const shared = reasons.map(({ text, score }) => ({ text, score: score < 0 ? score : round(score * share) }));
  const score = share < 1 ? 1 : round(sumOf(shared));
  // What rounding left over is the first one's.
  const [first, ...others] = shared;
  const counted = first ? [{ ...first, score: round(first.score + score - sumOf(shared)) }, ...others] : [];
  return { score: Math.max(0, score), reasons: counted };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function imoReason(heard: VesselMarks, described: VesselMarks): VesselReason | undefined {
  const own = heard.imos.filter(isImoShipNumber);
  if (own.length === 0 || described.imos.length === 0) return undefined;
  const same = own.find((imo) => described.imos.includes(imo));
  if (same !== undefined) return { text: `The IMO number ${same} is the same`, score: WEIGHTS.imo };
  // A misprint on either side says nothing.
  if (!described.imos.every(isImoShipNumber)) return undefined;
  return { text: `The IMO numbers differ: ${own[0]}, ${described.imos[0]}`, score: WEIGHTS.otherImo };
}

function otherReasons(heard: VesselMarks, described: VesselMarks): (VesselReason | undefined)[] {
  return [
    shared(heard.mmsis, described.mmsis, (value) => ({ text: `The MMSI ${value} is the same`, score: WEIGHTS.mmsi })),
    shared(heard.callsigns.map(bare), described.callsigns.map(bare), (value) => ({
      text: `The call sign ${value} is the same`,
      score: WEIGHTS.callsign,
    })),
    nameReason(heard, described),
    shared(heard.flags, described.flags, () => ({ text: 'The flag is the same', score: WEIGHTS.flag })),
  ];
}

function nameReason(heard: VesselMarks, described: VesselMarks): VesselReason | undefined {
  if (heard.names.length === 0 || described.names.length === 0) return undefined;
  const own = new Set(heard.names.map(sentName));
  const same = described.names.find((name) => own.has(sentName(name)));
  if (same !== undefined) return { text: `The name ${same} is the same`, score: WEIGHTS.name };
  return { text: `The names differ: ${heard.names[0]}, ${described.names[0]}`, score: WEIGHTS.otherName };
}

function shared(
  own: readonly string[],
  other: readonly string[],
  reason: (value: string) => VesselReason,
): VesselReason | undefined {
  const same = own.find((value) => other.includes(value));
  return same === undefined ? undefined : reason(same);
}

/** A name as a transponder can send it: capital letters and digits, at most twenty. */
function sentName(name: string): string {
  return bare(name.normalize('NFKD').slice(0, SENT_NAME_LETTERS * 2)).slice(0, SENT_NAME_LETTERS - 4);
}

function bare(text: string): string {
  return text
    .toUpperCase()
    .replace(/^(?:M\/?[VT]|MS|SS|FV)\s+/u, '')
    .replace(/[^A-Z0-9]/gu, '');
}
