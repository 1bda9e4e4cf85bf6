export type { Declaration } from './declaration.ts';
export type { GoodsFinding } from './finding.ts';
export { FINDING_CODES, type FindingCodeId } from './finding-codes.ts';
export { makeFinding } from './make-finding.ts';
export type { GoodsHit, GoodsRule, GoodsRuleKind, ListedParty } from './goods-rule.ts';

export { checkContainer, type ContainerCheck } from './checks/container-number.ts';
export { checkCountry, type CountryCheck } from './checks/countries.ts';
export { checkEori, type EoriCheck } from './checks/eori.ts';
export { checkHsCode, type HsCheck } from './checks/hs-code.ts';
export { hsChapter, type HsChapter } from './checks/hs-chapters.ts';
export { checkImo, type ImoCheck } from './checks/imo-number.ts';
export { checkMrn, type MrnCheck } from './checks/mrn.ts';
export { type AmountCheck, readAmount } from './checks/amount.ts';
export { type DecimalMark, type NumberCheck, readNumber } from './checks/number.ts';
export { type DayCheck, type DayOrder, readDay } from './checks/day.ts';

export { DECLARATION_FIELDS, FIELD_NAMES, type FieldName, isFieldName } from './reader/fields.ts';
export { type DeclarationLayout, layoutOf, type LayoutOptions } from './reader/layout.ts';
export { learnLayout } from './reader/learn-layout.ts';
export { type DeclarationReading, readDeclaration } from './reader/read-declaration.ts';
export { declarationCells } from './reader/declaration-cells.ts';
export { DeclarationBook, type Standing } from './reader/declaration-book.ts';
export { isTotalRow, TotalRows } from './reader/total-rows.ts';
export { TonnesWatch } from './reader/tonnes-watch.ts';
export { LAYOUT_ROWS_MAX } from './limits.ts';

export type { ContainerUse, GoodsSnapshot } from './history/snapshot.ts';
export { GoodsHistory, type OriginWays } from './history/goods-history.ts';
export type { ImporterMemory, ImporterSnapshot } from './history/importer-memory.ts';
export { logUnitPrice, type PeerLevel, PeerPrices, type Peers } from './history/peer-prices.ts';
export {
  GOODS_RULE_KINDS,
  isRuleKind,
  RULE_KIND_NAMES,
  type RuleKind,
  type RuleParameter,
} from './rules/rule-kinds.ts';
export { defaultRules } from './rules/default-rules.ts';
export { checkRule, checkRules, type UncheckedRule } from './rules/check-rule.ts';
export { createSelector, type GoodsSelector, scoreOf } from './rules/selector.ts';
export { type GoodsOutcome, type RuleTrial, type TrialOptions, tryRules } from './rules/try-rules.ts';
