/** What a rule looks for. */
export type GoodsRuleKind =
  | 'unit_price'
  | 'weight_value'
  | 'new_route'
  | 'container_time'
  | 'departure_origin'
  | 'listed_party';

/** A rule as data: who answers for it, while when it holds, and how much it weighs. */
export interface GoodsRule {
  /** Letters, digits, dots, dashes and underscores. Rules that share an id are versions of one: the latest that has begun holds. */
  readonly id: string;
  readonly kind: GoodsRuleKind;
  readonly title: string;
  /** By name, as `GOODS_RULE_KINDS` describes them with their units, ranges and defaults. */
  readonly parameters: Readonly<Record<string, number | string | readonly string[]>>;
  /** 0–1: what a full hit adds to the score of a declaration. */
  readonly weight: number;
  readonly owner: string;
  /** Days, both included. */
  readonly validFrom: string;
  readonly validUntil?: string;
}

/** One rule that a declaration met. */
export interface GoodsHit {
  readonly rule: string;
  readonly kind: GoodsRuleKind;
  /** 0–1 of the rule's weight. */
  readonly strength: number;
  /** What of the declaration's score it is: strength × weight, less where all together would pass 1. The scores of all hits sum to the declaration's. */
  readonly score: number;
  /** In plain words, with the figures: "€ 310 a kilogram; half of 212 like it lie between € 9 and € 14". */
  readonly text: string;
  readonly evidence: Readonly<Record<string, number | string | readonly string[]>>;
}

/** A party of the declaration that a list has, as whoever screened it says. */
export interface ListedParty {
  /** `importer`, `seller`, `vessel`, … */
  readonly role: string;
  /** As declared. */
  readonly name: string;
  /** What the list calls it, or its id there. */
  readonly entry: string;
  /** 0–1: how sure it is that both are the same. */
  readonly score: number;
}
